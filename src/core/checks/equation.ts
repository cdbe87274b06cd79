import type { Dataset } from "../document/dataset.ts";
import { type FoundCell, findCell } from "../document/provenance.ts";
import { type AmountUnit, amountOf, compareAmounts } from "../money.ts";
import type { Check } from "./check.ts";

/** A figure of an equation: its digits as printed, and its unit where tables print it. */
export interface EquationTerm {
  readonly text: string;
  readonly unit: AmountUnit | null;
}

/** A check as an equation of printed figures. `sum`: the terms and what they come to; `share`: a part of its whole; `change`: a difference against last year. */
export type Equation =
  | {
      readonly kind: "sum";
      readonly terms: readonly EquationTerm[];
      readonly stated: EquationTerm;
      readonly comesTo: EquationTerm;
      /** the stated figure is what the terms come to, rounded to its last printed digit */
      readonly isRounded: boolean;
    }
  | { readonly kind: "share"; readonly part: EquationTerm; readonly whole: EquationTerm; readonly stated: EquationTerm }
  | {
      readonly kind: "change";
      readonly change: EquationTerm;
      readonly current: EquationTerm;
      readonly isLess: boolean;
      readonly stated: EquationTerm;
    };

const NUMBER = /^[-−]?\d[\d,]*(\.\d+)?\s*%?/;

function termOf(found: FoundCell | null): EquationTerm | null {
  if (found === null) return null;
  const { content } = found;
  if (content.kind === "amount") return content.text === null ? null : { text: content.text, unit: content.unit };
  const [digits] = NUMBER.exec(content.text) ?? [];
  return digits === undefined ? null : { text: digits.replace(/,/g, "").trim(), unit: null };
}

/** Sets a check out as an equation; null for checks of words and counts, and where a side has no figure. */
export function equationOf(dataset: Dataset, check: Check): Equation | null {
  const { evidence, amountUnit, left, right } = check;
  if (left === null || right === null || amountUnit === "count") return null;
  const terms = evidence.right.map((cell) => termOf(findCell(dataset, cell))).filter((term) => term !== null);
  const [stated] = evidence.left.map((cell) => termOf(findCell(dataset, cell)));
  const [first, second] = terms;
  if (stated == null || first === undefined || evidence.left.length !== 1) return null;
  if (amountUnit === "percent") {
    if (second === undefined) return null;
    if (check.kind === "statedShare") return { kind: "share", part: first, whole: second, stated };
    const { lastYear } = check.values;
    if (check.kind !== "statedChange" || lastYear === undefined) return null;
    const isLess = compareAmounts(amountOf(lastYear, "yuan"), amountOf(second.text, "yuan")) > 0;
    return { kind: "change", change: first, current: second, isLess, stated };
  }
  if (terms.length !== evidence.right.length) return null;
  const isRounded =
    check.verdict === "equal" && compareAmounts(amountOf(left, amountUnit), amountOf(right, amountUnit)) !== 0;
  return { kind: "sum", terms, stated, comesTo: { text: right, unit: amountUnit }, isRounded };
}
