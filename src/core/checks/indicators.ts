import { sheetCell } from "../document/cell-reference.ts";
import type { Indicator, TargetSheet } from "../document/dataset.ts";
import { isClipped, readIndicatorValue } from "../document/indicators.ts";
import { AMOUNT_UNITS, COST, COUNTS_SOMETHING, IN_PERCENT, NOT_IN_MONEY } from "../lexicon/indicators.ts";
import type { Claim, ClaimHead, Rule, RuleSet } from "./claim.ts";
import { claimHead, found } from "./make-claim.ts";

const SPANS = ["period", "annual"] as const;

/** An amount of money is a cost, or an economic benefit; as a quantity in 元 it may be one too. Anywhere else it reads like a slip. */
const amountMisplaced: Rule = ({ dataset }) =>
  dataset.projects.flatMap((sheet) =>
    sheet.indicators.flatMap((indicator) => {
      const { level1, level2 } = indicator;
      if (!NOT_IN_MONEY.test(level2) || COST.test(level1 ?? "")) return [];
      return noted(sheet, indicator, "amountMisplaced", (value) =>
        AMOUNT_UNITS.has(readIndicatorValue(value).unit ?? ""),
      );
    }),
  );

/** Quality, timeliness and satisfaction are told in percent where their siblings on the sheet are; a bare 100 there reads like a lost sign. */
const percentSignMissing: Rule = ({ dataset }) =>
  dataset.projects.flatMap((sheet) =>
    sheet.indicators.flatMap((indicator) => {
      if (!IN_PERCENT.test(indicator.level2) || COUNTS_SOMETHING.test(indicator.name) || !hasPercent(sheet)) return [];
      return noted(sheet, indicator, "percentSignMissing", (value) => {
        const { number, unit } = readIndicatorValue(value);
        return number !== null && unit === null && /^(?:100|9\d)(?:\.\d+)?$/.test(number);
      });
    }),
  );

/** An indicator has one name in both halves of its sheet; a half that prints only its beginning has cut it short. */
const indicatorName: Rule = ({ dataset }) =>
  dataset.projects.flatMap((sheet) =>
    sheet.indicators.flatMap((indicator): readonly Claim[] => {
      const { line, name, periodName, annualName } = indicator;
      if (periodName === null || annualName === null) return [];
      return [
        {
          ...headOf(sheet, indicator, isClipped(indicator) ? "clippedName" : "indicatorName", "name"),
          values: { name, periodName, annualName },
          relation: "sameWords",
          left: [{ cell: sheetCell(line, "periodName"), text: periodName.trim() }],
          right: [{ cell: sheetCell(line, "annualName"), text: annualName.trim() }],
        },
      ];
    }),
  );

/** A document without target sheets has no indicators to judge. */
const noIndicators: Rule = ({ dataset }) =>
  dataset.projects.length > 0
    ? []
    : [found(claimHead("indicators", "noSheets", "sheets", "none"), "not-applicable", [])];

const hasPercent = (sheet: TargetSheet): boolean =>
  sheet.indicators.some((indicator) => SPANS.some((span) => readIndicatorValue(indicator[span]).unit === "%"));

function noted(
  sheet: TargetSheet,
  indicator: Indicator,
  kind: "amountMisplaced" | "percentSignMissing",
  reads: (value: string | null) => boolean,
): readonly Claim[] {
  const spans = SPANS.filter((span) => reads(indicator[span]));
  const [first] = spans;
  if (first === undefined) return [];
  const values = { name: indicator.name, value: indicator[first] ?? "", level: indicator.level2 };
  return [
    found(
      { ...headOf(sheet, indicator, kind, kind), values },
      "note",
      spans.map((span) => sheetCell(indicator.line, span)),
    ),
  ];
}

const headOf = (sheet: TargetSheet, { level2, name }: Indicator, kind: string, what: string): ClaimHead =>
  claimHead("indicators", kind, sheet.name, `${level2}.${name}`, what);

/** Values and names of performance indicators that read like slips; all are notes. */
export const rules: RuleSet = {
  kinds: ["noSheets", "amountMisplaced", "percentSignMissing", "clippedName", "indicatorName"],
  rules: [amountMisplaced, percentSignMissing, indicatorName, noIndicators],
};
