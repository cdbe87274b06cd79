import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../core/document/dataset.ts";

interface CatalogEntry {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly department: string | null;
  readonly year: number;
  readonly phase: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

interface Catalog {
  readonly schemaVersion: 1;
  readonly default: string;
  readonly datasets: readonly CatalogEntry[];
}

/** Enters a data set, as the text that was written, into the catalogue of a data folder; the other entries and the default stay. */
export function enterIntoCatalog(dataFolder: string, dataset: Dataset, text: string, nameEn: string | null): void {
  const path = join(dataFolder, "catalog.json");
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Catalog) : null;
  const entry = entryOf(dataset, text, nameEn);
  const others = (before?.datasets ?? []).filter(({ id }) => id !== entry.id);
  const datasets = [...others, entry].sort((one, two) => (one.id < two.id ? -1 : 1));
  const catalog: Catalog = { schemaVersion: 1, default: before?.default ?? entry.id, datasets };
  writeFileSync(path, `${JSON.stringify(catalog, null, 2)}\n`);
}

function entryOf({ unit, year, phase }: Dataset, text: string, nameEn: string | null): CatalogEntry {
  const bytes = Buffer.from(text, "utf8");
  return {
    id: `${unit.id}/${year}`,
    unit: unit.id,
    name: unit.name,
    nameEn,
    department: unit.department?.name ?? null,
    year,
    phase,
    path: `${unit.id}/${year}.json`,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
  };
}
