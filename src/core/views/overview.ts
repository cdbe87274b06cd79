import type { Check } from "../checks/check.ts";
import { type Budget, isEmptyStatement, shareOf, sideOf, statementOf } from "../document/budget.ts";
import { printedAmount } from "../document/cell-reference.ts";
import { bySize, isTotalRow } from "../document/functional-tree.ts";
import { projectsOf } from "../document/targets.ts";
import { threePublicRows } from "../document/three-public-rows.ts";
import { type StatedChange, statedChange, statedThreePublic } from "../explanation/stated-changes.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { drawnFraction } from "./chart-slices.ts";

/** A part of the whole as the first screen shows it. */
export interface OverviewPart {
  readonly amount: PrintedAmount;
  /** printed part over printed total, in percent; null for a share of nothing */
  readonly share: string | null;
  /** the same as a number from 0 to 1, for drawing only */
  readonly fraction: number;
}

/** How many checks came to each verdict. */
export type Tally = Readonly<Record<"equal" | "rounding" | "mismatch" | "note" | "not-applicable", number>>;

/** What the first screen answers: how much, more or less than last year, on what, and that the accounts agree. Plain and small: it travels in the page itself. */
export interface Overview {
  readonly total: PrintedAmount | null;
  /** more or less than last year, as the explanation states it */
  readonly change: StatedChange | null;
  /** the change over the total, from 0 to 1, for drawing only */
  readonly changeFraction: number;
  readonly classes: readonly (OverviewPart & { readonly code: string; readonly label: string })[];
  readonly basic: OverviewPart | null;
  readonly project: OverviewPart | null;
  readonly personnel: OverviewPart | null;
  readonly operating: OverviewPart | null;
  readonly threePublic: OverviewPart | null;
  /** what the explanation says of the “three public” expenses against last year */
  readonly threePublicChange: StatedChange | null;
  readonly projects: {
    readonly count: number;
    readonly withTargets: number;
    readonly indicators: number;
    /** remarks of the checks about indicators: an amount where none belongs, a percentage without its sign, a name cut short */
    readonly indicatorNotes: number;
  };
  readonly statements: { readonly count: number; readonly empty: number };
  readonly checks: Tally;
  /** statement numbers that the first screen draws on, for its source line */
  readonly sources: readonly number[];
}

/** Derives the first screen from a budget and its checks. */
export function overviewOf(budget: Budget, judged: readonly Check[]): Overview {
  const { dataset, expenditure } = budget;
  const total = expenditure?.total?.total ?? null;
  const part = (amount: PrintedAmount | undefined | null): OverviewPart | null =>
    amount?.text == null
      ? null
      : { amount, share: shareOf(amount, total ?? undefined), fraction: drawnFraction(amount, total) };
  const economic = statementOf(dataset, "basic-by-economic-item");
  const economicTotal = sideOf(economic, "expenditure")?.rows.find(isTotalRow);
  const economicPart = (key: string) =>
    economic === undefined || economicTotal === undefined ? null : part(printedAmount(economic, economicTotal, key));
  const threePublic = threePublicRows(dataset);
  const projects = projectsOf(dataset);
  const change = statedChange(dataset);
  return {
    total,
    change,
    changeFraction: drawnFraction(change?.amount ?? null, total),
    classes: bySize(expenditure?.classes ?? []).flatMap(({ code, label, amounts }) => {
      const found = part(amounts.total);
      return found === null ? [] : [{ code, label, ...found }];
    }),
    basic: part(expenditure?.total?.basic),
    project: part(expenditure?.total?.project),
    personnel: economicPart("personnel"),
    operating: economicPart("public"),
    threePublicChange: statedThreePublic(dataset)?.change ?? null,
    threePublic:
      threePublic?.total === undefined
        ? null
        : part(printedAmount(threePublic.table.statement, threePublic.total, "total")),
    projects: {
      count: projects.filter(({ row }) => row !== null).length,
      withTargets: projects.filter(({ row, sheet }) => row !== null && sheet !== null).length,
      indicators: dataset.projects.reduce((count, sheet) => count + sheet.indicators.length, 0),
      indicatorNotes: judged.filter(({ family, verdict }) => family === "indicators" && verdict === "note").length,
    },
    statements: { count: dataset.statements.length, empty: dataset.statements.filter(isEmptyStatement).length },
    checks: tallyOf(judged),
    sources: [expenditure?.statement, economic, threePublic?.table.statement].flatMap((statement) =>
      statement?.number == null ? [] : [statement.number],
    ),
  };
}

function tallyOf(checks: readonly Check[]): Tally {
  const count = (verdict: Check["verdict"]) => checks.filter((check) => check.verdict === verdict).length;
  return {
    equal: count("equal"),
    rounding: count("rounding"),
    mismatch: count("mismatch"),
    note: count("note"),
    "not-applicable": count("not-applicable"),
  };
}
