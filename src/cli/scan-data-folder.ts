import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogEntry } from "../core/catalog/catalog.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { decodeDataset } from "../core/document/decode-dataset.ts";
import { catalogEntry } from "./catalog-folder.ts";
import { englishOf } from "./read-english.ts";

/** What is wrong in a data folder; `path` is below it. */
export type FolderProblem =
  | { readonly kind: "unreadable"; readonly path: string; readonly why: string }
  | { readonly kind: "misplaced"; readonly path: string; readonly expected: string }
  | { readonly kind: "sourceMissing"; readonly path: string; readonly file: string }
  | { readonly kind: "sourceChanged"; readonly path: string; readonly file: string }
  | { readonly kind: "sameSource"; readonly path: string; readonly other: string }
  | { readonly kind: "orphan"; readonly path: string };

export interface ScannedFolder {
  readonly entries: readonly CatalogEntry[];
  readonly problems: readonly FolderProblem[];
}

const NOT_UNITS = new Set(["classification", "schema", "catalog"]);
/** What lies beside a data set without being one. */
const BESIDE = /\.(?:en|en\.todo|places)\.json$/;

/** Reads every data set of a data folder and the files beside it: what can be published, and what somebody has to look at. */
export function scanDataFolder(dataFolder: string): ScannedFolder {
  const entries: CatalogEntry[] = [];
  const problems: FolderProblem[] = [];
  const sources = new Map<string, string>();
  const english = englishOf(dataFolder);
  const folders = readdirSync(dataFolder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !NOT_UNITS.has(each.name))
    .map(({ name }) => name)
    .sort();
  for (const unit of folders) {
    const names = readdirSync(join(dataFolder, unit)).sort();
    const known = new Set<string>();
    for (const name of names.filter((each) => each.endsWith(".json") && !BESIDE.test(each))) {
      const path = `${unit}/${name}`;
      const bytes = readFileSync(join(dataFolder, path));
      const decoded = decodeDataset(bytes.toString("utf8"));
      known.add(name);
      if (!decoded.ok) {
        problems.push({ kind: "unreadable", path, why: decoded.problem.kind });
        continue;
      }
      const dataset = decoded.value;
      const entry = catalogEntry(dataset, bytes, english(path.replace(/\.json$/, "")).unit[dataset.unit.name] ?? null);
      if (entry.path !== path) {
        problems.push({ kind: "misplaced", path, expected: entry.path });
        continue;
      }
      for (const file of filesBeside(dataset, name)) known.add(file);
      problems.push(...sourceProblems(join(dataFolder, unit), path, dataset));
      const other = sources.get(dataset.source.sha256);
      if (other === undefined) sources.set(dataset.source.sha256, path);
      else problems.push({ kind: "sameSource", path, other });
      entries.push(entry);
    }
    for (const name of names) if (!known.has(name)) problems.push({ kind: "orphan", path: `${unit}/${name}` });
  }
  return { entries, problems };
}

function filesBeside({ source }: Dataset, name: string): readonly string[] {
  const stem = name.replace(/\.json$/, "");
  return [
    source.file,
    source.text ?? [],
    source.places ?? [],
    (source.files ?? []).map(({ file }) => file),
    `${stem}.en.json`,
    `${stem}.en.todo.json`,
  ].flat();
}

/** The document that a data set names has to lie beside it, as it was when it was read. */
function sourceProblems(folder: string, path: string, { source }: Dataset): readonly FolderProblem[] {
  const files = source.files ?? [{ file: source.file, sha256: source.sha256 }];
  return files.flatMap(({ file, sha256 }): readonly FolderProblem[] => {
    if (!existsSync(join(folder, file))) return [{ kind: "sourceMissing", path, file }];
    const actual = createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
    return actual === sha256 ? [] : [{ kind: "sourceChanged", path, file }];
  });
}
