/** What no file system of a reader takes in a name, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is to be removed
const ILLEGAL = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\ufeff]/g;
const LONGEST = 120;

/** A file's name from its parts (unit, year, view, day): Chinese kept, what is illegal anywhere removed, no dots or spaces at its ends. */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const name = parts
    .map((part) =>
      String(part)
        .replace(ILLEGAL, "")
        .replace(/\s+/g, " ")
        .replace(/^[.\s]+|[.\s]+$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-")
    .slice(0, LONGEST);
  return `${name === "" ? "mingbai" : name}.${extension}`;
}
