import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { languageOf } from "./arguments.ts";
import { readCatalogFolder, writeCatalogFolder } from "./catalog-folder.ts";
import { DATA_FOLDER } from "./data-folder.ts";
import { scanDataFolder } from "./scan-data-folder.ts";
import { print, refuse } from "./terminal.ts";
import { words } from "./words.ts";

/**
 * `npm run catalog [-- --data <folder>] [--check] [--json] [--lang en]`: reads every data set of the data folder anew, writes the
 * catalogue of them, and says what changed and what is wrong. With --check nothing is written. Exit code 1 where something is
 * wrong or, with --check, where the catalogue is not what it should be; 2 where there is nothing to read.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: "string" },
      check: { type: "boolean" },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
    strict: false,
    allowPositionals: true,
  });
  const folder = resolve(typeof values.data === "string" ? values.data : DATA_FOLDER);
  if (!existsSync(folder)) return refuse("noSuchFile", { text: folder }, args);
  const before = readCatalogFolder(folder);
  const { entries, problems } = scanDataFolder(folder);
  const [first] = entries;
  if (first === undefined) return refuse("catalog.empty", { text: folder }, args);
  const changes = changesOf(before?.datasets ?? [], entries);
  if (values.check !== true) writeCatalogFolder(folder, entries, defaultOf(before?.default, entries));
  const lang = languageOf(args);
  if (values.json === true) print(JSON.stringify({ datasets: entries.length, changes, problems }, null, 2));
  else {
    const units = new Set(entries.map(({ unit }) => unit)).size;
    print(words(lang, "catalog.read", { datasets: entries.length, units }));
    for (const { kind, id } of changes) print(words(lang, `catalog.${kind}`, { id }));
    for (const problem of problems) print(words(lang, `catalog.problem.${problem.kind}`, { ...problem }));
  }
  return problems.length > 0 || (values.check === true && changes.length > 0) ? 1 : 0;
}

interface CatalogChange {
  readonly kind: "added" | "changed" | "gone";
  readonly id: string;
}

function changesOf(before: readonly CatalogEntry[], after: readonly CatalogEntry[]): readonly CatalogChange[] {
  const old = new Map(before.map((entry) => [entry.id, JSON.stringify(entry)]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((entry): readonly CatalogChange[] => {
      const known = old.get(entry.id);
      if (known === undefined) return [{ kind: "added", id: entry.id }];
      return known === JSON.stringify(entry) ? [] : [{ kind: "changed", id: entry.id }];
    }),
    ...before.flatMap(({ id }): readonly CatalogChange[] => (now.has(id) ? [] : [{ kind: "gone", id }])),
  ];
}

/** The default stays while it is published; else it is the newest. */
function defaultOf(before: string | undefined, entries: readonly CatalogEntry[]): string {
  const kept = entries.find(({ id }) => id === before);
  const newest = [...entries].sort((one, two) => two.year - one.year || (one.id < two.id ? -1 : 1))[0];
  return (kept ?? newest)?.id ?? "";
}
