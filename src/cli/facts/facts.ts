import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodeDataset } from "../../core/document/decode-dataset.ts";
import { englishBy } from "../../core/document/english-names.ts";
import { regionOf } from "../../core/exports/region.ts";
import { groupBy } from "../../core/group-by.ts";
import { languageOf } from "../arguments.ts";
import { readCatalogFolder } from "../catalog-folder.ts";
import { DATA_FOLDER } from "../data-folder.ts";
import { englishOf } from "../read-english.ts";
import { print, refuse } from "../terminal.ts";
import { words } from "../words.ts";
import { collectFacts } from "./fact-files.ts";

/**
 * `npm run facts [-- --data <folder>] [--out <folder>] [--lang en]`: writes the facts of every published data set as Parquet, one
 * file a table, region and year. One region and year is held in memory at a time.
 */
export async function main(args: string[]): Promise<number> {
  const options = { data: { type: "string" }, out: { type: "string" }, lang: { type: "string" } } as const;
  const { values } = parseArgs({ args, options, strict: false, allowPositionals: true });
  const data = resolve(typeof values.data === "string" ? values.data : DATA_FOLDER);
  const out = resolve(typeof values.out === "string" ? values.out : "facts");
  const catalog = readCatalogFolder(data);
  if (catalog === null) return refuse("catalog.empty", { text: data }, args);
  const lang = languageOf(args);
  for (const table of ["facts", "facts-economic", "facts-projects"])
    rmSync(join(out, table), { recursive: true, force: true });
  const english = englishOf(data);
  const partitions = groupBy(catalog.datasets, ({ name, department, year }) => `${regionOf(name, department)} ${year}`);
  let failures = 0;
  let files = 0;
  for (const entries of partitions.values()) {
    const facts = collectFacts();
    for (const { id, path } of entries) {
      const decoded = decodeDataset(readFileSync(join(data, path), "utf8"));
      const tooLong = decoded.ok ? facts.add(decoded.value, englishBy(english(id))) : null;
      if (decoded.ok && tooLong === null) continue;
      failures += 1;
      print(
        decoded.ok
          ? words(lang, "facts.tooLong", { path, amount: String(tooLong) })
          : words(lang, "catalog.problem.unreadable", { path, why: decoded.problem.kind }),
      );
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
