import { type CellFigure, printed } from "../document/cell-figure.ts";

import type { ClaimHead, SumClaim } from "./claim.ts";

type Cells = readonly (CellFigure | undefined)[];

/** The figure is the sum of its parts, as far as they are printed; where neither is printed nothing is claimed. */
export function sumOfParts(head: ClaimHead, whole: CellFigure | undefined, parts: Cells): readonly SumClaim[] {
  const left = printed([whole]);
  const right = printed(parts);
  if (whole === undefined || (left.length === 0 && right.length === 0)) return [];
  return [{ ...head, relation: "equals", left, right }];
}

/** One quantity printed in two places; where either place is missing from the document nothing is claimed. */
export const samePrinted = (
  head: ClaimHead,
  left: CellFigure | undefined,
  right: CellFigure | undefined,
  relation: "equals" | "atMost" = "equals",
): readonly SumClaim[] =>
  left === undefined || right === undefined
    ? []
    : sumOfParts(head, left, [right]).map((claim) => ({ ...claim, relation }));
