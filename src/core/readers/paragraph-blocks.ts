import type { ParagraphBlock, Place } from "./source-document.ts";

/** One block for each line that was broken by hand. A tab is a gap; three columns and more that were set with tabs stay apart by runs of spaces, as in a plain text. */
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
      return filled.length > 2 ? columns.join("    ").trim() : filled.join(" ");
    })
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line, place, isCentred, size }));
}
