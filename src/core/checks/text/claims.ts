import type { Dataset } from "../../budget/dataset.ts";
import { findCell } from "../../budget/provenance.ts";
import { rowName } from "../cells.ts";
import { type Claim, claimId } from "../claim.ts";
import { judge } from "../judge.ts";

/** The claim under the reading that makes the sentence true; where none does, under the first. Words of a text may be read in more than one way. */
export function bestReading<Read extends Claim>(claims: readonly Read[]): readonly Read[] {
  const true_ = claims.find((claim) => ["equal", "rounding"].includes(judge(claim).verdict));
  return true_ === undefined ? claims.slice(0, 1) : [true_];
}

/** `text/<statement>/<code or label>/<column>` of the cell that a text restates. */
export function restatedId(dataset: Dataset, cell: string, suffix = ""): string {
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement")
    return claimId("text", "explanation", `${cell.split(":").slice(1).join(":")}${suffix}`);
  const name = found.at === null ? found.key : rowName(found.at.row);
  return claimId("text", found.statement.id, name, `${found.key}${suffix}`);
}
