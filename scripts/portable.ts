import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PORTABLE } from "../src/reading/carried.ts";
import { type PageParts, pageIn } from "./pages.ts";

export { PORTABLE };

/** What a link of the page leads to and the portable copy therefore carries: as published, byte for byte. */
const carriedFiles = (outDir: string, { links, datasetId }: PageParts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [links.dataset, links.document, `data/${datasetId}.en.json`, "data/schema/dataset.schema.json"].map((path) => [
      path,
      readFileSync(join(outDir, path), "utf8"),
    ]),
  );

/** Inside a script element two character runs would end it or open a comment; in strings, where alone they stand, these mean the same. */
const forElement = (code: string): string => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3c!--");

/** The whole page in one file: the bundle, both languages and every file that it offers; it asks nobody for anything. */
export function portablePage(outDir: string, parts: PageParts): string {
  const icon = Buffer.from(readFileSync(join(outDir, "icon.svg"))).toString("base64");
  const page = pageIn("zh", parts, {
    code: forElement(readFileSync(join(outDir, parts.classic), "utf8").trim()),
    files: carriedFiles(outDir, parts),
  });
  return page.replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`);
}
