import type { CellFigure } from "../../document/cell-figure.ts";
import { sheetCell } from "../../document/cell-reference.ts";
import { FUNDING_KEYS, type FundingKey, type TargetSheet } from "../../document/dataset.ts";
import { YEARS_OF_PROJECT } from "../../lexicon/indicators.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, samePrinted, sumOfParts } from "../make-claim.ts";

const SPANS = ["period", "annual"] as const;
/** The whole period of a project, or its budget year. */
export type Span = (typeof SPANS)[number];
const LEVELS: readonly FundingKey[] = FUNDING_KEYS.filter((key) => key !== "total");

/** The amount of one funding level of a sheet, with its place; a level that is printed in two rows has none. */
export const fundingTerm = (sheet: TargetSheet, key: FundingKey, span: Span): CellFigure | undefined => {
  const row = sheet.funding[key];
  return row === null || row.again !== undefined
    ? undefined
    : { cell: sheetCell(row.line, `${key}.${span}`), text: row[span], unit: sheet.amountUnit };
};

/** The funding levels of a sheet (central to other) add up to its total, for the whole period and for the year. */
const fundingSum: Rule = ({ dataset }) =>
  dataset.projects.filter(areLevelsSure).flatMap((sheet) =>
    SPANS.flatMap((span) =>
      sumOfParts(
        claimHead("projects", "fundingSum", "sheets", sheet.name, span),
        fundingTerm(sheet, "total", span),
        LEVELS.map((level) => fundingTerm(sheet, level, span)),
      ),
    ),
  );

const areLevelsSure = ({ funding }: TargetSheet): boolean =>
  FUNDING_KEYS.every((key) => funding[key]?.again === undefined);

/** The total for the whole period is that of the year; in a project of several years it is no less. 99年 is how a standing project is written. */
const periodIsAnnual: Rule = ({ dataset }) =>
  dataset.projects.flatMap((sheet): readonly Claim[] => {
    const isLonger = spansYears(sheet.text.duration?.text ?? "");
    return samePrinted(
      claimHead("projects", isLonger ? "annualWithinPeriod" : "periodIsAnnual", "sheets", sheet.name, "total"),
      fundingTerm(sheet, "total", isLonger ? "annual" : "period"),
      fundingTerm(sheet, "total", isLonger ? "period" : "annual"),
      isLonger ? "atMost" : "equals",
    );
  });

function spansYears(duration: string): boolean {
  const years = YEARS_OF_PROJECT.exec(duration)?.[1];
  if (years !== undefined) return !["1", "01", "99"].includes(years);
  const [from, to] = [...duration.matchAll(/(20\d{2})/g)].map(([, year]) => year);
  return from !== undefined && to !== undefined && from !== to;
}

/** Funding levels and spans of a target sheet among themselves. */
export const rules: RuleSet = {
  kinds: ["fundingSum", "periodIsAnnual", "annualWithinPeriod"],
  rules: [fundingSum, periodIsAnnual],
};
