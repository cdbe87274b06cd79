import { readdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** A document of a folder: where it lies, and what it is called in the report. */
export interface FoundDocument {
  readonly path: string;
  readonly name: string;
}

/** What documents are called, those that are refused with a way out among them; what they hold is told by their bytes. */
const IS_DOCUMENT = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|html?|txt|csv|png|jpe?g|tiff?)$/i;

/** The documents in files and folders, folders within them included, in the order of their names; hidden files, and what an earlier run wrote, are none. */
export function documentsIn(paths: readonly string[], written: string | null): readonly FoundDocument[] {
  const found = new Map<string, FoundDocument>();
  const add = (path: string, name: string) => {
    if (!found.has(resolve(path))) found.set(resolve(path), { path, name });
  };
  for (const path of paths) {
    if (!statSync(path).isDirectory()) add(path, path);
    else for (const each of filesBelow(path, written)) add(each, relative(path, each));
  }
  return [...found.values()];
}

const filesBelow = (folder: string, written: string | null): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .sort((one, two) => (one.name < two.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return written !== null && resolve(path) === resolve(written) ? [] : filesBelow(path, written);
      return entry.isFile() && IS_DOCUMENT.test(entry.name) ? [path] : [];
    });
