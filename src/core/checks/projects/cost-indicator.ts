import type { CellFigure } from "../../document/cell-figure.ts";
import { sheetCell } from "../../document/cell-reference.ts";
import type { Indicator } from "../../document/dataset.ts";
import { readIndicatorValue } from "../../document/indicators.ts";
import { AMOUNT_UNITS, COST, UNIT_COST } from "../../lexicon/indicators.ts";
import { isCanonicalAmount } from "../../money.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, samePrinted } from "../make-claim.ts";
import { fundingTerm, type Span } from "./funding.ts";

/** A cost indicator that states an amount states that of the project; the cost of one piece, or several costs side by side, do not. */
const costIndicator: Rule = ({ dataset }) =>
  dataset.projects.flatMap((sheet) =>
    (["period", "annual"] as const).flatMap((span): readonly Claim[] => {
      const costs = sheet.indicators.filter(isWholeCost).flatMap((indicator) => costTerm(indicator, span) ?? []);
      const [cost] = costs;
      if (cost === undefined || costs.length > 1) return [];
      const isLimit = cost.operator === "<=";
      const total = fundingTerm(sheet, "total", span);
      return samePrinted(
        claimHead("projects", "costIndicator", "sheets", sheet.name, `cost.${span}`),
        isLimit ? total : cost.term,
        isLimit ? cost.term : total,
        isLimit ? "atMost" : "equals",
      );
    }),
  );

const isWholeCost = ({ level1, level2, name }: Indicator): boolean =>
  COST.test(`${level1 ?? ""}${level2}`) && !UNIT_COST.test(name);

function costTerm(indicator: Indicator, span: Span): { term: CellFigure; operator: string | null } | null {
  const { operator, number, unit } = readIndicatorValue(indicator[span]);
  if (number === null || !isCanonicalAmount(number) || unit === null) return null;
  const money = AMOUNT_UNITS.get(unit);
  if (money === undefined || money === "yi") return null;
  if (operator !== null && operator !== "=" && operator !== "<=") return null;
  return { term: { cell: sheetCell(indicator.line, span), text: number, unit: money }, operator };
}

/** Cost indicators of a sheet against its amount. */
export const rules: RuleSet = {
  kinds: ["costIndicator"],
  rules: [costIndicator],
};
