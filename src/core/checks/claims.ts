import { isPrinted } from "./check.ts";
import type { ClaimHead, SumClaim, Term } from "./claim.ts";

type Cells = readonly (Term | undefined)[];

/** The figure is the sum of its parts, as far as they are printed; where neither is printed nothing is claimed. */
export function sumOfParts(head: ClaimHead, whole: Term | undefined, parts: Cells): readonly SumClaim[] {
  const left = printed([whole]);
  const right = printed(parts);
  if (whole === undefined || (left.length === 0 && right.length === 0)) return [];
  return [{ ...head, relation: "equals", left, right }];
}

/** One quantity printed in two places; where either place is missing from the document nothing is claimed. */
export const samePrinted = (
  head: ClaimHead,
  left: Term | undefined,
  right: Term | undefined,
  relation: "equals" | "atMost" = "equals",
): readonly SumClaim[] =>
  left === undefined || right === undefined
    ? []
    : sumOfParts(head, left, [right]).map((claim) => ({ ...claim, relation }));

/** The figures that are printed, in their order. */
export const printed = (cells: Cells): readonly Term[] =>
  cells.filter((cell): cell is Term => cell !== undefined && isPrinted(cell));

/** True where a figure is printed and is not zero. */
export const isSomething = (cell: Term | undefined): boolean =>
  cell !== undefined && isPrinted(cell) && /[1-9]/.test(cell.text);
