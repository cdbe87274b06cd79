import { type ColumnSource, type ParquetWriteOptions, parquetWriteBuffer } from "hyparquet-writer";

type SchemaElement = NonNullable<ParquetWriteOptions["schema"]>[number];

/** A column of a Parquet file; a decimal is given as canonical text and written exactly. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "decimal";
  readonly description?: string | undefined;
  readonly values: readonly (string | number | null)[];
}

/** Decimals have 18 digits, so many of them after the point: the hundredth of a cent is kept, and 10¹³ yuan fit. */
const SCALE = 4;
const PRECISION = 18;

/** A Parquet file of columns of equal length. Throws where an amount has more digits than a decimal column keeps: nothing is ever rounded. */
export function parquetBytes(columns: readonly ParquetColumn[], about: Readonly<Record<string, string>>): Uint8Array {
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
  const columnData = columns.map(({ name, type, values }): ColumnSource => {
    const data =
      type === "decimal" ? values.map((value) => (value === null ? null : unscaled(String(value)))) : [...values];
    return { name, data };
  });
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata, rowGroupSize: 100_000 }));
}

function elementOf({ name, type }: ParquetColumn): SchemaElement {
  const repetition_type = "OPTIONAL";
  if (type === "integer") return { name, type: "INT32", repetition_type };
  if (type === "string") return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type };
  return { name, type: "INT64", converted_type: "DECIMAL", scale: SCALE, precision: PRECISION, repetition_type };
}

/** The digits of a decimal without its point, with so many places (6.5 → 65000n); null where it has more than a column keeps. */
function digitsOf(text: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const places = match?.[3]?.replace(/0+$/, "") ?? "";
  const digits = `${match?.[2] ?? ""}${places.padEnd(SCALE, "0")}`.replace(/^0+(?=\d)/, "");
  const fits = match !== null && places.length <= SCALE && digits.length <= PRECISION;
  return fits ? BigInt(`${match[1]}${digits}`) : null;
}

/** True where a decimal column keeps an amount as it is. */
export const fitsDecimal = (text: string): boolean => digitsOf(text) !== null;

function unscaled(text: string): bigint {
  const digits = digitsOf(text);
  if (digits === null)
    throw new RangeError(
      `${text} does not fit into a decimal of ${PRECISION} digits, ${SCALE} of them after the point`,
    );
  return digits;
}
