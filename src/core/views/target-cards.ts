import { shareOf } from "../document/budget.ts";
import { type CellReference, parseCellReference, printedAmount, sheetCell } from "../document/cell-reference.ts";
import type { Dataset, Indicator, TargetSheet } from "../document/dataset.ts";
import { headCountOf, type IndicatorValue, readIndicatorValue } from "../document/indicators.ts";
import { type Project, projectsOf } from "../document/projects.ts";
import { rowsOf, statementOf } from "../document/statement.ts";
import type { PrintedAmount, StatedAmount } from "../format-amount.ts";
import { BENEFIT, COST, PEOPLE, QUANTITY, SATISFACTION } from "../lexicon/indicators.ts";
import { amountOf, compareAmounts, perHead } from "../money.ts";
import { cardPlace } from "./places-on-page.ts";

/** The kinds of indicators that a reader can filter by. 成本指标 are printed under 产出指标 (or above them) and count as cost. */
export const INDICATOR_LEVELS = ["output", "cost", "benefit", "satisfaction"] as const;
/** A kind of indicator, as the filter and the address name it. */
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

const LEVEL_MARKS: readonly (readonly [RegExp, IndicatorLevel])[] = [
  [COST, "cost"],
  [SATISFACTION, "satisfaction"],
  [BENEFIT, "benefit"],
];
/** By level 2 first: one sheet prints no level 1 for its first rows, and none prints it for cost. */
export const levelOf = ({ level1, level2 }: Pick<Indicator, "level1" | "level2">): IndicatorLevel =>
  [level2, level1 ?? ""].flatMap((text) => LEVEL_MARKS.filter(([mark]) => mark.test(text)))[0]?.[1] ?? "output";

/** A printed indicator with its value taken apart and its places. */
export interface TargetIndicator {
  readonly printed: Indicator;
  readonly level: IndicatorLevel;
  readonly value: IndicatorValue;
  readonly cell: CellReference;
}

/** What one head comes to. Inferred: the document prints the amount and the number of people, never the quotient. */
export type PerHead =
  | {
      readonly kind: "computed";
      /** canonical yuan, exact to twelve decimals */
      readonly yuan: string;
      readonly amount: StatedAmount;
      readonly heads: string;
      readonly cell: CellReference;
    }
  | { readonly kind: "zeroHeads"; readonly cell: CellReference }
  | { readonly kind: "noHeadCount" };

/** One project as the page shows it: its row of 表十二, its target sheet, or both. */
export interface TargetCard extends Project {
  readonly id: string;
  /** the total of the sheet in yuan, as printed; null without a sheet or where blank */
  readonly sheetAmount: PrintedAmount | null;
  /** of the printed total of all projects, in percent */
  readonly share: string | null;
  readonly indicators: readonly TargetIndicator[];
  readonly perHead: PerHead;
}

const targetIndicatorsOf = (sheet: TargetSheet | null): readonly TargetIndicator[] =>
  (sheet?.indicators ?? []).map((printed) => ({
    printed,
    level: levelOf(printed),
    value: readIndicatorValue(printed.period ?? printed.annual),
    cell: sheetCell(printed.line, printed.period === null ? "annual" : "period"),
  }));

/** The amount that a sheet prints for the year, else for its whole period. */
function sheetAmountOf(sheet: TargetSheet | null): PrintedAmount | null {
  const total = sheet?.funding.total;
  if (sheet === null || total == null) return null;
  const half = total.annual === null ? "period" : "annual";
  const amount = { cell: sheetCell(total.line, `total.${half}`), text: total[half], unit: sheet.amountUnit };
  return amount.text === null ? null : amount;
}

function perHeadOf(sheet: TargetSheet | null, amount: PrintedAmount | null): PerHead {
  const count = sheet === null ? null : headCountOf(sheet);
  if (count !== null && amount?.text != null) {
    const yuan = perHead(amountOf(amount.text, amount.unit), count.number, "yuan", 12).replace(/\.?0+$/, "");
    return { kind: "computed", yuan, amount: { ...amount, text: amount.text }, heads: count.number, cell: count.cell };
  }
  const zero = targetIndicatorsOf(sheet).find(
    ({ printed, value }) =>
      printed.level2.startsWith(QUANTITY) && value.unit === PEOPLE && /^0+$/.test(value.number ?? ""),
  );
  return zero === undefined || count !== null ? { kind: "noHeadCount" } : { kind: "zeroHeads", cell: zero.cell };
}

/** The printed total of all projects: the row of 表十二 that is no project; undefined where none is printed. */
export function projectTotalOf(dataset: Dataset, projects = projectsOf(dataset)): PrintedAmount | undefined {
  const statement = statementOf(dataset, "projects");
  const own = new Set(projects.map(({ row }) => row));
  const row = rowsOf(statement).find((candidate) => !own.has(candidate));
  return statement === undefined || row === undefined ? undefined : printedAmount(statement, row, "total");
}

/** All projects in the order of the document. */
export function targetCardsOf(dataset: Dataset): readonly TargetCard[] {
  const projects = projectsOf(dataset);
  const total = projectTotalOf(dataset, projects);
  return projects.map((project) => {
    const sheetAmount = sheetAmountOf(project.sheet);
    return {
      ...project,
      id: cardPlace(project.row, project.sheet),
      sheetAmount,
      share: project.amount === null ? null : shareOf(project.amount, total),
      indicators: targetIndicatorsOf(project.sheet),
      perHead: perHeadOf(project.sheet, sheetAmount ?? project.amount),
    };
  });
}

/** The amount by which a project is drawn and sorted: its row's, else its sheet's. */
export const drawnAmount = (card: TargetCard): PrintedAmount | null =>
  card.amount?.text == null ? card.sheetAmount : card.amount;

/** The largest project and the smallest that state an amount. */
export function extremesOf(cards: readonly TargetCard[]): { largest: TargetCard; smallest: TargetCard } | null {
  const stated = cards.flatMap((card) => {
    const amount = card.amount;
    return amount?.text == null ? [] : [{ card, yuan: amountOf(amount.text, amount.unit) }];
  });
  stated.sort((a, b) => compareAmounts(b.yuan, a.yuan));
  const [first] = stated;
  const last = stated[stated.length - 1];
  return first === undefined || last === undefined ? null : { largest: first.card, smallest: last.card };
}

/** Whether a place in the document is this project's: its row, or a line of its sheet. */
export function isAbout(card: TargetCard, cell: CellReference): boolean {
  const place = parseCellReference(cell);
  if (place?.kind === "statement") return place.statement === "projects" && place.line === card.row?.line;
  if (place?.kind !== "sheet" || card.sheet === null) return false;
  return place.line >= card.sheet.line && place.line <= lastLineOf(card.sheet);
}

const lastLineOf = ({ line, funding, text, indicators, blankIndicators }: TargetSheet): number =>
  Math.max(
    line,
    ...[...Object.values(funding), ...Object.values(text), ...indicators, ...blankIndicators].map(
      (part) => part?.line ?? 0,
    ),
  );
