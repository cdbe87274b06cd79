import type { Dataset, Statement } from "../../../src/core/document/dataset.ts";
import { type ImportReading, importDocument } from "../../../src/core/importer/import-document.ts";
import { published, utf8 } from "./derive.ts";

export const REQUEST = {
  unit: "datong-social-insurance-center",
  year: 2026,
  sha256: "0".repeat(64),
  sourceUrl: null,
  published: null,
} as const;

export const read = (document: string | Uint8Array, year = 2026): ImportReading =>
  importDocument(typeof document === "string" ? utf8(document) : document, { ...REQUEST, year });

const cache = new Map<string, Dataset>();

/** What the published document itself gives. */
export function base(): Dataset {
  const known = cache.get("base");
  if (known) return known;
  const { dataset } = read(published);
  if (!dataset) throw new Error("the published document is not read");
  cache.set("base", dataset);
  return dataset;
}

/** Every figure of a statement with what names it: all that must not change when only the form of the document does. Where it is printed may. */
const figures = (statement: Statement) => ({
  id: statement.id,
  title: statement.title,
  amountUnit: statement.amountUnit,
  note: statement.note?.text ?? null,
  complete: statement.complete ?? true,
  sides: statement.sides.map(({ side, columns, rows }) => ({
    side,
    columns,
    rows: rows.map(({ code, label, governmentLabel, amounts }) => [code, label, governmentLabel ?? null, amounts]),
  })),
});

export const allFigures = (dataset: Dataset | null) => (dataset?.statements ?? []).map(figures);

/** Sheets and sections without the lines in which they stand. */
export const withoutLines = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLines);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "line" && key !== "endLine")
      .map(([key, inner]) => [key, withoutLines(inner)]),
  );
};
