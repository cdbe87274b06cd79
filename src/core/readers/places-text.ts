import type { PrintedText } from "./printed-text.ts";

/** The places of a document's lines as the text of `<year>.places.json`: one line of JSON a printed line. */
export const placesText = (places: PrintedText["places"]): string =>
  `{\n${[...places].map(([line, each]) => `"${line}":${JSON.stringify(each)}`).join(",\n")}\n}\n`;
