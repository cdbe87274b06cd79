import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { CatalogEntry } from "../../core/catalog/catalog.ts";
import { decodeDataset } from "../../core/document/decode-dataset.ts";
import { englishBy } from "../../core/document/english-names.ts";
import { regionOf } from "../../core/exports/region.ts";
import { languageOf } from "../arguments.ts";
import { readCatalogFolder } from "../catalog-folder.ts";
import { readEnglish } from "../english-todo.ts";
import { print, refuse } from "../terminal.ts";
import { words } from "../words.ts";
import { collectFacts } from "./fact-files.ts";

const DATA = fileURLToPath(new URL("../../../public/data", import.meta.url));

/**
 * `npm run facts [-- --data <folder>] [--out <folder>] [--lang en]`: writes the facts of every published data set as Parquet, one
 * file a table, region and year. One region and year is held in memory at a time.
 */
export async function main(args: string[]): Promise<number> {
  const options = { data: { type: "string" }, out: { type: "string" }, lang: { type: "string" } } as const;
  const { values } = parseArgs({ args, options, strict: false, allowPositionals: true });
  const data = resolve(typeof values.data === "string" ? values.data : DATA);
  const out = resolve(typeof values.out === "string" ? values.out : "facts");
  const catalog = readCatalogFolder(data);
  if (catalog === null) return refuse("catalog.empty", { text: data }, args);
  const lang = languageOf(args);
  for (const table of ["facts", "facts-economic", "facts-projects"])
    rmSync(join(out, table), { recursive: true, force: true });
  const partitions = new Map<string, CatalogEntry[]>();
  for (const entry of catalog.datasets) {
    const key = `${regionOf(entry.name, entry.department)} ${entry.year}`;
    const own = partitions.get(key);
    if (own === undefined) partitions.set(key, [entry]);
    else own.push(entry);
  }
  let failures = 0;
  let files = 0;
  for (const entries of partitions.values()) {
    const facts = collectFacts();
    for (const { path, unit, year } of entries) {
      const decoded = decodeDataset(readFileSync(join(data, path), "utf8"));
      if (decoded.ok) facts.add(decoded.value, englishBy(readEnglish(data, unit, year)));
      else {
        failures += 1;
        print(words(lang, "catalog.problem.unreadable", { path, why: decoded.problem.kind }));
      }
    }
    for (const [path, bytes] of facts.files()) {
      files += 1;
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), bytes);
    }
  }
  print(words(lang, "facts.written", { files, datasets: catalog.datasets.length - failures, folder: out }));
  return failures > 0 ? 2 : 0;
}
