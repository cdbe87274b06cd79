import type { Check } from "../../core/checks/check.ts";
import { parseCellReference, statementCell } from "../../core/document/cell-reference.ts";
import type { Dataset, Row, Statement } from "../../core/document/dataset.ts";
import { rowsOf } from "../../core/document/statement.ts";

/** A name as another statement prints it for the same code. */
export interface OtherName {
  readonly name: string;
  readonly statement: Statement;
  readonly cell: string;
}

/** The first other name that the document prints for the code of this row; null where it has one name only. */
export function otherNameOf(
  dataset: Dataset,
  checks: readonly Check[],
  statement: Statement,
  line: number,
): OtherName | null {
  const notes = secondNames(checks);
  if (notes.length === 0) return null;
  const own = statementCell(statement.id, line, "label");
  const printed = labelAt(dataset, own)?.row.label;
  for (const { evidence } of notes) {
    const cells = [...evidence.left, ...evidence.right];
    if (!cells.includes(own)) continue;
    for (const cell of cells) {
      const found = labelAt(dataset, cell);
      if (found !== null && found.row.label !== printed)
        return { name: found.row.label, statement: found.statement, cell };
    }
  }
  return null;
}

const known = new WeakMap<readonly Check[], readonly Check[]>();
function secondNames(checks: readonly Check[]): readonly Check[] {
  const found =
    known.get(checks) ?? checks.filter(({ kind, verdict }) => kind === "oneCodeOneName" && verdict === "note");
  known.set(checks, found);
  return found;
}

function labelAt(dataset: Dataset, cell: string): { readonly row: Row; readonly statement: Statement } | null {
  const place = parseCellReference(cell);
  if (place?.kind !== "statement") return null;
  const statement = dataset.statements.find(({ id }) => id === place.statement);
  const row = rowsOf(statement).find(({ line }) => line === place.line);
  return statement === undefined || row === undefined ? null : { row, statement };
}
