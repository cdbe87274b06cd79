import type { CellReference } from "../../document/cell-reference.ts";
import type { Dataset } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { rowName } from "../../document/tables.ts";
import type { ClaimHead } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** The head of a claim about words that restate a cell: its id is `text/<statement>/<code or label>/<column>`, and `suffix` says what of the cell is compared (`.share`). */
export function restatedHead(dataset: Dataset, kind: string, cell: CellReference, suffix = ""): ClaimHead {
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement")
    return claimHead("text", kind, "explanation", `${cell.split(":").slice(1).join(":")}${suffix}`);
  const name = found.at === null ? found.key : rowName(found.at.row);
  return claimHead("text", kind, found.statement.id, name, `${found.key}${suffix}`);
}
