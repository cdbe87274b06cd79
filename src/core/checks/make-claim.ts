import { type CellFigure, printed } from "../document/cell-figure.ts";
import type { ClaimHead, Family, FoundClaim, SumClaim } from "./claim.ts";

/** What a claim says about itself. Its id is `family/statement/code or label/column`; spaces inside printed labels are layout and left out. */
export const claimHead = (family: Family, kind: string, ...place: readonly string[]): ClaimHead => ({
  id: [family, ...place.map((part) => part.replace(/[\s/]/g, ""))].join("/"),
  family,
  kind,
});

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
  relation: SumClaim["relation"] = "equals",
): readonly SumClaim[] =>
  left === undefined || right === undefined
    ? []
    : sumOfParts(head, left, [right]).map((claim) => ({ ...claim, relation }));

/** What no figures decide, as a rule has found it in these places. */
export const found = (
  head: ClaimHead,
  verdict: FoundClaim["verdict"],
  left: FoundClaim["left"],
  right: FoundClaim["right"] = [],
): FoundClaim => ({ ...head, relation: "found", verdict, left, right });
