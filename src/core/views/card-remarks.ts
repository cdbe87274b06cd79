import type { Check } from "../checks/check.ts";
import type { CellReference } from "../document/cell-reference.ts";
import { isAbout, type TargetCard } from "./target-cards.ts";

/** What is odd about an indicator's value: an amount where none belongs, a percentage without its sign. */
export type ValueRemark = "amountMisplaced" | "percentSignMissing";
/** What is odd about a project: its sheet names it otherwise, its texts count otherwise, its amounts differ. */
export type ProjectRemark = "projectName" | "countInTexts" | "amounts";

/** What checks say of one project, by the place on its card. */
export interface CardRemarks {
  /** by the cell of the value */
  readonly values: ReadonlyMap<CellReference, ValueRemark>;
  readonly notes: readonly { readonly kind: ProjectRemark; readonly cell: CellReference; readonly check: Check }[];
}

const AMOUNT_KINDS: ReadonlySet<string> = new Set(["fundingSum", "periodIsAnnual", "sheetRounds", "costIndicator"]);

/** The remarks of the checks that are about one project. A name cut short in print is told by the indicator itself. */
export function remarksOf(card: TargetCard, checks: readonly Check[]): CardRemarks {
  const own = checks.filter(
    ({ verdict, evidence }) =>
      (verdict === "note" || verdict === "mismatch") &&
      [...evidence.left, ...evidence.right].some((cell) => isAbout(card, cell)),
  );
  const values = new Map<CellReference, ValueRemark>();
  for (const { kind, evidence } of own)
    if (kind === "amountMisplaced" || kind === "percentSignMissing")
      for (const cell of evidence.left) values.set(cell, kind);
  const notes = own.flatMap((check) => {
    const kind = noteKind(check);
    // the second half of a contradiction is the one the card does not show yet
    const [cell = check.evidence.left[0]] = check.evidence.right;
    return kind === null || cell === undefined ? [] : [{ kind, cell, check }];
  });
  return { values, notes };
}

const noteKind = ({ kind, verdict }: Check): ProjectRemark | null =>
  kind === "projectName" || kind === "countInTexts"
    ? kind
    : verdict === "mismatch" && AMOUNT_KINDS.has(kind)
      ? "amounts"
      : null;
