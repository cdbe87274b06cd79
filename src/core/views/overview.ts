import { type Check, countVerdicts, type VerdictCounts } from "../checks/check.ts";
import { type Budget, shareOf } from "../document/budget.ts";
import type { Dataset, Statement } from "../document/dataset.ts";
import type { Costs } from "../document/economic-rows.ts";
import { bySize } from "../document/functional-tree.ts";
import { type Nature, otherNatures } from "../document/natures.ts";
import { projectsOf } from "../document/projects.ts";
import { isEmptyStatement } from "../document/statement.ts";
import { figureIn } from "../document/tables.ts";
import { threePublicRows } from "../document/three-public-rows.ts";
import {
  type StatedChange,
  type StatedTotalChange,
  statedChange,
  statedThreePublic,
} from "../explanation/stated-changes.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { economicOf } from "./breakdown.ts";
import { drawnFraction } from "./chart-slices.ts";

/** A part of the whole as the first screen shows it. */
export interface OverviewPart {
  readonly amount: PrintedAmount;
  /** printed part over printed total, in percent; null for a share of nothing */
  readonly share: string | null;
  /** the same as a number from 0 to 1, for drawing only */
  readonly fraction: number;
}

/** What the first screen answers: how much, more or less than last year, on what, and that the accounts agree. Plain and small: it travels in the page itself. */
export interface Overview {
  readonly total: PrintedAmount | null;
  /** more or less than last year, as the explanation states it, of the total or of what it compares instead */
  readonly change: StatedTotalChange | null;
  /** the change of the total over the total, from 0 to 1, for drawing only; 0 where another amount is compared */
  readonly changeFraction: number;
  readonly classes: readonly (OverviewPart & { readonly code: string; readonly label: string })[];
  /** whose money the classes divide, where that is not the total: their shares are of their own total */
  readonly classesCover: Budget["treeCovers"];
  readonly basic: OverviewPart | null;
  readonly project: OverviewPart | null;
  /** other kinds of expenditure of which something is printed, as what a unit keeps in reserve */
  readonly others: readonly (OverviewPart & { readonly key: Nature; readonly label: string })[];
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
  readonly checks: VerdictCounts;
  /** the statements that the first screen draws on, for its source line */
  readonly sources: readonly Pick<Statement, "number" | "title">[];
}

/** Derives the first screen from a budget and its checks. */
export function overviewOf(budget: Budget, judged: readonly Check[]): Overview {
  const { dataset, expenditure, totalStatement } = budget;
  const total = budget.total?.total ?? null;
  const partOf =
    (whole: PrintedAmount | null) =>
    (amount: PrintedAmount | null | undefined): OverviewPart | null =>
      amount?.text == null
        ? null
        : { amount, share: shareOf(amount, whole ?? undefined), fraction: drawnFraction(amount, whole) };
  const ofClasses = partOf(budget.treeCovers === "whole" ? total : (expenditure?.total?.total ?? null));
  const part = partOf(total);
  const economic = economicOf(dataset);
  const costs = (key: Costs) => part(economic?.columns.find((column) => column.key === key)?.total);
  const threePublic = threePublicRows(dataset);
  const statedOfThree = statedThreePublic(dataset);
  const change = statedChange(budget);
  return {
    total,
    change,
    changeFraction: change?.of === "whole" ? drawnFraction(change.amount, total) : 0,
    classes: bySize(expenditure?.classes ?? []).flatMap(({ code, label, amounts }) => {
      const found = ofClasses(amounts.total);
      return found === null ? [] : [{ code, label, ...found }];
    }),
    classesCover: budget.treeCovers,
    basic: part(budget.total?.basic),
    project: part(budget.total?.project),
    others: otherNatures(totalStatement, budget.total).flatMap(({ key, label, amount }) => {
      const found = part(amount);
      return found === null ? [] : [{ key, label, ...found }];
    }),
    personnel: costs("personnel"),
    operating: costs("public"),
    threePublicChange: statedOfThree?.change ?? null,
    threePublic: part(figureIn(threePublic?.table, threePublic?.total, "total")) ?? part(statedOfThree?.total),
    projects: projectCounts(dataset, judged),
    statements: { count: dataset.statements.length, empty: dataset.statements.filter(isEmptyStatement).length },
    checks: countVerdicts(judged),
    sources: [totalStatement, economic?.statement, threePublic?.table.statement].flatMap((statement) =>
      statement == null ? [] : [{ number: statement.number, title: statement.title }],
    ),
  };
}

function projectCounts(dataset: Dataset, judged: readonly Check[]): Overview["projects"] {
  const printed = projectsOf(dataset).filter(({ row }) => row !== null);
  return {
    count: printed.length,
    withTargets: printed.filter(({ sheet }) => sheet !== null).length,
    indicators: dataset.projects.reduce((count, sheet) => count + sheet.indicators.length, 0),
    indicatorNotes: judged.filter(({ family, verdict }) => family === "indicators" && verdict === "note").length,
  };
}
