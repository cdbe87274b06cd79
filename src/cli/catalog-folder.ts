import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pinyin } from "pinyin-pro";
import { type Catalog, type CatalogEntry, entryOf, readCatalog, readShard } from "../core/catalog/catalog.ts";
import { catalogFiles } from "../core/catalog/catalog-files.ts";
import { unitIndexFiles } from "../core/catalog/unit-index.ts";
import { unitsOf } from "../core/catalog/units.ts";
import type { Dataset } from "../core/document/dataset.ts";

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** The catalogue of a data folder with all of its entries, those of its shards among them; null where it has none or it cannot be read. */
export function readCatalogFolder(dataFolder: string): Catalog | null {
  const catalog = readCatalog(textOf(join(dataFolder, "catalog.json")));
  if (!catalog.ok) return null;
  const { shards } = catalog.value;
  if (shards === undefined) return catalog.value;
  const datasets = shards.flatMap(({ path }) => {
    const shard = readShard(textOf(join(dataFolder, path)));
    return shard.ok ? shard.value : [];
  });
  return { default: catalog.value.default, datasets };
}

/** Writes the catalogue of a data folder: one file, or shards and the index of the units where there are many. */
export function writeCatalogFolder(dataFolder: string, entries: readonly CatalogEntry[], defaultId: string): void {
  const files = catalogFiles(entries, defaultId, sha256);
  const index = files.size === 1 ? new Map<string, string>() : unitIndexFiles(unitsOf(entries));
  rmSync(join(dataFolder, "catalog"), { recursive: true, force: true });
  for (const [path, text] of [...files, ...index]) {
    mkdirSync(dirname(join(dataFolder, path)), { recursive: true });
    writeFileSync(join(dataFolder, path), text);
  }
}

/** Enters data sets into the catalogue of a data folder; its other entries and the default stay. */
export function enterIntoCatalog(dataFolder: string, entries: readonly CatalogEntry[]): void {
  const [first] = entries;
  if (first === undefined) return;
  const before = readCatalogFolder(dataFolder);
  const ids = new Set(entries.map(({ id }) => id));
  const others = (before?.datasets ?? []).filter(({ id }) => !ids.has(id));
  writeCatalogFolder(dataFolder, [...others, ...entries], before?.default ?? first.id);
}

/** The entry of a data set as the text of its file, or its bytes, is published. */
export const catalogEntry = (dataset: Dataset, file: Uint8Array | string, nameEn: string | null): CatalogEntry =>
  entryOf(
    dataset,
    { sha256: sha256(file), bytes: Buffer.byteLength(file) },
    {
      nameEn,
      initials: pinyin(dataset.unit.name, { pattern: "first", toneType: "none", separator: "" }).replace(/[^a-z]/g, ""),
    },
  );

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
