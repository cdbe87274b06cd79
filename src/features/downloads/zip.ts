import { strToU8, zipSync } from "fflate";

/** The first day that a zip can say: the same files are the same bytes whenever they are packed. */
const MTIME = "1980-01-02";

/** Texts as a zip; each folder has an entry of its own, which some readers ask for. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const folders = new Set(Object.keys(files).flatMap((path) => /^.*\//.exec(path)?.[0] ?? []));
  return zipSync(
    Object.fromEntries([
      ...[...folders].map((folder) => [folder, new Uint8Array(0)] as const),
      ...Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const),
    ]),
    { level: 9, mtime: MTIME },
  );
}
