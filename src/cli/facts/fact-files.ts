import type { Dataset } from "../../core/document/dataset.ts";
import type { EnglishOf } from "../../core/document/english-names.ts";
import { type Fact, type FactTable, factTables } from "../../core/exports/facts.ts";
import { factFields, type PackageField } from "../../core/exports/package-fields.ts";
import { regionOf } from "../../core/exports/region.ts";
import { fitsDecimal, type ParquetColumn, parquetBytes } from "./parquet.ts";

/** Money is written as exact decimals; line numbers as integers. The year is in the path of the file. */
const DECIMALS = new Set(["value", "printed_amount"]);
const IN_THE_PATH = new Set(["fiscal_year"]);
/** Hive's name for a partition without a value. */
const NO_REGION = "__HIVE_DEFAULT_PARTITION__";

/** Where the facts of a data set lie, by the convention of Hive, which DuckDB, Spark and Trino read: region and year are columns. */
const partitionOf = (table: FactTable, dataset: Dataset): string => {
  const { name, department } = dataset.unit;
  const region = regionOf(name, department?.name ?? null);
  return `${table}/region=${region === null ? NO_REGION : encodeURIComponent(region)}/fiscal_year=${dataset.year}`;
};

interface Collected {
  readonly fields: readonly PackageField<Fact>[];
  readonly columns: Map<string, (string | number | null)[]>;
}

/** Collects the facts of data sets of one partition after the other, and gives the bytes of each partition's file. */
export function collectFacts() {
  const partitions = new Map<string, Collected>();
  return {
    /** Returns the first amount that has more digits than a decimal column keeps; then nothing of the data set is taken. */
    add(dataset: Dataset, english: EnglishOf): string | null {
      const tables = factTables(dataset);
      const amounts = tables.flatMap(({ facts }) => facts.flatMap(({ yuan, printed }) => [yuan, printed]));
      const tooLong = amounts.find((amount) => !fitsDecimal(amount));
      if (tooLong !== undefined) return tooLong;
      const fields = factFields(dataset, english).filter(({ name }) => !IN_THE_PATH.has(name));
      for (const { name, facts } of tables) {
        if (facts.length === 0) continue;
        const partition = partitionOf(name, dataset);
        const { columns } =
          partitions.get(partition) ??
          setIn(partitions, partition, { fields, columns: new Map<string, (string | number | null)[]>() });
        for (const field of fields) {
          const column = columns.get(field.name) ?? setIn(columns, field.name, []);
          for (const fact of facts) column.push(field.of(fact));
        }
      }
      return null;
    },
    *files(): Generator<readonly [path: string, bytes: Uint8Array]> {
      for (const [partition, { fields, columns }] of partitions)
        yield [`${partition}/facts.parquet`, parquetBytes(columnsOf(fields, columns), describe(fields))];
    },
  };
}

const columnsOf = (
  fields: readonly PackageField<Fact>[],
  columns: ReadonlyMap<string, readonly (string | number | null)[]>,
): readonly ParquetColumn[] =>
  fields.map(({ name, type }) => ({
    name,
    type: DECIMALS.has(name) ? "decimal" : type === "integer" ? "integer" : "string",
    values: columns.get(name) ?? [],
  }));

/** The schema of the data package, as every file carries it along. */
const describe = (fields: readonly PackageField<Fact>[]): Readonly<Record<string, string>> => ({
  schema: JSON.stringify({ fields: fields.map(({ of: _, ...field }) => field) }),
});

function setIn<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
