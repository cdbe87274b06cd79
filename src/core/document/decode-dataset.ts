import * as v from "valibot";
import { hasOwn } from "../has-own.ts";
import { isCanonicalAmount } from "../money.ts";
import { failed, ok, type Result } from "../result.ts";
import { rowPlace } from "./cell-reference.ts";
import { type Dataset, datasetSchema, SCHEMA_VERSION } from "./dataset.ts";
import { type ScanProblem, scanJson } from "./scan-json.ts";

/** Why a text is no data set; each names what it can, so that a reader can report it. */
export type DatasetProblem =
  | ScanProblem
  | { readonly kind: "tooLarge"; readonly megabytes: number }
  | { readonly kind: "notJson" }
  | { readonly kind: "webPage" }
  | { readonly kind: "newerVersion"; readonly version: number }
  | { readonly kind: "invalidField"; readonly field: string }
  | { readonly kind: "notAnAmount"; readonly field: string; readonly text: string }
  | { readonly kind: "duplicateRow"; readonly id: string };

const LARGEST = 40_000_000;

/** Reads a data set from JSON text. Unknown fields are ignored. A newer version is refused, and so is a data set with one amount that is not canonical decimal text: half a data set is never returned. */
export function decodeDataset(text: string): Result<Dataset, DatasetProblem> {
  if (text.length > LARGEST) return failed({ kind: "tooLarge", megabytes: Math.round(text.length / 1_000_000) });
  const json = text.replace(/^\uFEFF/, "");
  if (/^\s*</.test(json)) return failed({ kind: "webPage" });
  const scanned = scanJson(json);
  if (scanned !== null) return failed(scanned);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return failed({ kind: "notJson" });
  }
  const version = (parsed as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === "number" && version > SCHEMA_VERSION) return failed({ kind: "newerVersion", version });
  const decoded = v.safeParse(datasetSchema, parsed, { abortEarly: true });
  if (!decoded.success) return failed(problemOf(decoded.issues[0]));
  return missingCell(decoded.output) ?? duplicateOf(decoded.output) ?? ok(decoded.output);
}

function problemOf(issue: v.BaseIssue<unknown>): DatasetProblem {
  const field = v.getDotPath(issue) ?? "";
  const text = issue.input;
  return /\.(amounts\.\w+|period|annual)$/.test(field) && typeof text === "string" && !isCanonicalAmount(text)
    ? { kind: "notAnAmount", field, text: text.slice(0, 40) }
    : { kind: "invalidField", field };
}

/** Every column is present in every row, blank or not: a row without one has lost a figure on its way. */
function missingCell(dataset: Dataset): Result<never, DatasetProblem> | null {
  for (const { id, sides } of dataset.statements)
    for (const { columns, rows } of sides)
      for (const row of rows)
        for (const { key } of columns)
          if (!hasOwn(row.amounts, key)) return failed({ kind: "invalidField", field: `${id}:${row.line}:${key}` });
  return null;
}

/** A cell reference names one cell: no statement twice, and no line of one side twice. */
function duplicateOf(dataset: Dataset): Result<never, DatasetProblem> | null {
  const seen = new Set<string>();
  const ids = dataset.statements.flatMap(({ id, sides }) => [
    id,
    ...sides.flatMap(({ side, rows }) => rows.map((row) => `${id}:${side}:${rowPlace(row)}`)),
  ]);
  for (const id of ids) {
    if (seen.has(id)) return failed({ kind: "duplicateRow", id });
    seen.add(id);
  }
  return null;
}
