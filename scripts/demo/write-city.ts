import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogEntry, writeCatalogFolder } from "../../src/cli/catalog-folder.ts";
import type { CatalogEntry } from "../../src/core/catalog/catalog.ts";
import { importDocument } from "../../src/core/importer/import-document.ts";
import { datasetText } from "../../src/core/importer/write-dataset.ts";
import { inventedUnits } from "./city.ts";
import { inventedDocument } from "./invented-document.ts";

interface City {
  readonly units: number;
  readonly years: readonly number[];
}

/** Writes a public folder with the documents of an invented city, each imported like any other, and their catalogue. Nothing that is really published is in it. */
export function writeCity(publicFolder: string, folder: string, { units, years }: City): readonly CatalogEntry[] {
  rmSync(folder, { recursive: true, force: true });
  cpSync(publicFolder, folder, {
    recursive: true,
    filter: (path) =>
      !path.startsWith(join(publicFolder, "data")) || /[\\/]data$|[\\/]data[\\/](classification|schema)/.test(path),
  });
  const data = join(folder, "data");
  const codes = JSON.parse(readFileSync(join(data, "classification/functional.json"), "utf8"));
  const names = new Map((codes as { code: string; zh: string }[]).map(({ code, zh }) => [code, zh]));
  const entries = inventedUnits(units).flatMap((unit) => {
    mkdirSync(join(data, unit.id), { recursive: true });
    return years.map((year) => {
      const text = inventedDocument(unit, year, names);
      const bytes = new TextEncoder().encode(text);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const { dataset } = importDocument(bytes, { unit: unit.id, year, sourceUrl: null, published: null, sha256 });
      if (dataset === null) throw new Error(`the invented document of ${unit.name}, ${year}, was not read`);
      const file = (name: string) => join(data, unit.id, name);
      writeFileSync(file(dataset.source.file), bytes);
      writeFileSync(file(`${year}.json`), datasetText(dataset));
      writeFileSync(file(`${year}.en.json`), `${JSON.stringify({ [unit.name]: unit.nameEn }, null, 2)}\n`);
      return catalogEntry(dataset, datasetText(dataset), unit.nameEn);
    });
  });
  writeCatalogFolder(data, entries, entries.at(-1)?.id ?? "");
  return entries;
}
