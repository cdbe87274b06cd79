import * as v from "valibot";
import type { Dataset } from "../document/dataset.ts";
import { datasetIdOf } from "../document/dataset-id.ts";
import { failed, ok, type Result } from "../result.ts";

const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const entry = v.object({
  /** `<unit>/<year>` of a budget, `<unit>/<year>-<phase>` of another phase */
  id: v.string(),
  unit: v.string(),
  name: v.string(),
  nameEn: v.optional(v.nullable(v.string()), null),
  department: v.optional(v.nullable(v.string()), null),
  /** the first letters of the name's readings, for who types `dtsb` */
  initials: v.optional(v.string(), ""),
  year: v.number(),
  phase: v.optional(v.picklist(["budget", "adjusted", "executed", "finalAccounts"]), "budget"),
  path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[\w.-]+\.json$/)),
  sha256: checksum,
  bytes: v.optional(v.number(), 0),
});

const shard = v.object({
  /** what the ids of its entries begin with */
  prefix: v.string(),
  path: v.pipe(v.string(), v.regex(/^catalog\/[\w.-]+\.json$/)),
  count: v.number(),
  sha256: checksum,
});

/** Which data sets are published here: the file `data/catalog.json`. Where there are many, `datasets` holds the default one only and the others lie in shards. */
const catalogSchema = v.object({
  schemaVersion: v.literal(1),
  default: v.string(),
  datasets: v.array(entry),
  shards: v.optional(v.array(shard)),
});
const shardSchema = v.object({ schemaVersion: v.literal(1), datasets: v.array(entry) });

export type CatalogEntry = Readonly<v.InferOutput<typeof entry>>;
export type CatalogShard = Readonly<v.InferOutput<typeof shard>>;
export interface Catalog {
  readonly default: string;
  readonly datasets: readonly CatalogEntry[];
  readonly shards?: readonly CatalogShard[] | undefined;
}

/** Reads `catalog.json`; a text that is no catalogue is refused whole. */
export const readCatalog = (text: string): Result<Catalog, { readonly kind: "badCatalog" }> =>
  readAs(catalogSchema, text);

/** The entries of one shard. */
export function readShard(text: string): Result<readonly CatalogEntry[], { readonly kind: "badCatalog" }> {
  const read = readAs(shardSchema, text);
  return read.ok ? ok(read.value.datasets) : read;
}

function readAs<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string,
): Result<Output, { readonly kind: "badCatalog" }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return failed({ kind: "badCatalog" });
  }
  const read = v.safeParse(schema, parsed);
  return read.success ? ok(read.output) : failed({ kind: "badCatalog" });
}

/** The entry of a data set; checksum and size are those of its file, the English name is from the file beside it, the initials are made by whoever writes the catalogue. */
export function entryOf(
  dataset: Dataset,
  file: { readonly sha256: string; readonly bytes: number },
  { nameEn, initials }: { readonly nameEn: string | null; readonly initials: string },
): CatalogEntry {
  const { unit, year, phase } = dataset;
  const id = datasetIdOf(dataset);
  return {
    id,
    unit: unit.id,
    name: unit.name,
    nameEn,
    department: unit.department?.name ?? null,
    initials,
    year,
    phase,
    path: `${id}.json`,
    sha256: file.sha256,
    bytes: file.bytes,
  };
}
