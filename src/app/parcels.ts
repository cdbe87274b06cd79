import type { Check } from "../core/checks/check.ts";
import type { Row } from "../core/document/dataset.ts";
import type { CheckedSource, EntryProblem } from "./open-entry.ts";

/** What a worker sends, a part at a time: a large data set received at once would stop the page. */
export type Parcel =
  | { readonly kind: "failed"; readonly problem: EntryProblem }
  /** everything but the rows and the checks */
  | { readonly kind: "source"; readonly source: CheckedSource }
  | { readonly kind: "rows"; readonly statement: number; readonly side: number; readonly rows: readonly Row[] }
  | { readonly kind: "checks"; readonly checks: readonly Check[] }
  | { readonly kind: "end" };

const MOST = 1000;

function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += MOST) yield items.slice(at, at + MOST);
}

export function* parcelsOf(source: CheckedSource): Generator<Parcel> {
  const { dataset, checks } = source;
  const statements = dataset.statements.map((statement) => ({
    ...statement,
    sides: statement.sides.map((side) => ({ ...side, rows: [] })),
  }));
  yield { kind: "source", source: { ...source, dataset: { ...dataset, statements }, checks: [] } };
  for (const [statement, { sides }] of dataset.statements.entries())
    for (const [side, { rows }] of sides.entries())
      for (const part of parts(rows)) yield { kind: "rows", statement, side, rows: part };
  for (const part of parts(checks)) yield { kind: "checks", checks: part };
  yield { kind: "end" };
}

/** Puts parcels together again; gives the source at the last one, and null before it. */
export function assembler(): (parcel: Exclude<Parcel, { kind: "failed" }>) => CheckedSource | null {
  let source: CheckedSource | null = null;
  return (parcel) => {
    if (parcel.kind === "source") source = parcel.source;
    if (source === null) throw new Error("parcels begin with the source");
    // these lists are of this assembly alone until it is done
    if (parcel.kind === "rows") {
      const side = source.dataset.statements[parcel.statement]?.sides[parcel.side];
      if (side === undefined) throw new Error("rows of a table that the source does not have");
      (side.rows as Row[]).push(...parcel.rows);
    }
    if (parcel.kind === "checks") (source.checks as Check[]).push(...parcel.checks);
    return parcel.kind === "end" ? source : null;
  };
}
