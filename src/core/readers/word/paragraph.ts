import type { Content } from "../nested-tables.ts";
import type { ParagraphBlock, Place } from "../source-document.ts";

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  isCentred: boolean | null;
  size: number | null;
  /** its mark was deleted: it goes on in the next one */
  goesOn: boolean;
  /** what stands in text boxes that hang on it */
  readonly boxes: Content[];
}

export const openParagraph = (text: string): OpenParagraph => ({
  text,
  style: null,
  list: null,
  level: null,
  isCentred: null,
  size: null,
  goesOn: false,
  boxes: [],
});

/** One block for each line that was broken by hand. A tab is a gap; three columns and more that were set with tabs keep them, as a table without rulings. */
export function paragraphBlocks(
  text: string,
  place: Place,
  isCentred: boolean,
  size: number | null,
): readonly ParagraphBlock[] {
  return text
    .split("\n")
    .map((line) => {
      const columns = line.split("\t").map((part) => part.trim());
      const filled = columns.filter((part) => part !== "");
      return filled.length > 2 ? columns.join("\t").trim() : filled.join(" ");
    })
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line, place, isCentred, size }));
}
