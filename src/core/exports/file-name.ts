/** What no file system of a reader takes in a name, quotation marks of print, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is to be removed
const ILLEGAL = /[\\/:*?"<>|“”‘’＂＇\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\ufeff]/g;
const LONGEST = 120;

/** The name of the page of a document as one file. */
export const savedPageName = (unit: string, year: number): string => fileName(["mingbai", unit, year], "html");

/** A file's name from its parts (unit, year, view, day): Chinese kept, what is illegal anywhere and quotation marks removed, no spaces: scripts, links and mails take it as one word. */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const name = parts
    .map((part) =>
      String(part)
        .replace(ILLEGAL, "")
        .replace(/^[.\s]+|[.\s]+$/g, "")
        .replace(/\s+/g, "_"),
    )
    .filter((part) => part !== "")
    .join("-")
    .slice(0, LONGEST);
  return `${name === "" ? "mingbai" : name}.${extension}`;
}
