import type { Dataset } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { rowName } from "../../document/tables.ts";
import { claimId } from "../claim.ts";

/** `text/<statement>/<code or label>/<column>` of the cell that a text restates. */
export function restatedId(dataset: Dataset, cell: string, suffix = ""): string {
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement")
    return claimId("text", "explanation", `${cell.split(":").slice(1).join(":")}${suffix}`);
  const name = found.at === null ? found.key : rowName(found.at.row);
  return claimId("text", found.statement.id, name, `${found.key}${suffix}`);
}
