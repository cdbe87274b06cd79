import { balanceOf } from "../document/balance-cells.ts";
import { type Budget, shareOf, statementOf } from "../document/budget.ts";
import { isSomething } from "../document/cell-figure.ts";
import type { CellReference } from "../document/cell-reference.ts";
import type { Statement } from "../document/dataset.ts";
import { bySize, type FunctionalLine, functionalTree } from "../document/functional-tree.ts";
import { SOURCES } from "../document/sources.ts";
import { explanationOf } from "../explanation/context.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL } from "../lexicon/row-labels.ts";
import { drawnValue } from "./chart-slices.ts";

/** The sources that the flow draws, in the order of their columns. */
export const FLOW_SOURCES = [...SOURCES, "carriedOver"] as const;
/** A source of the flow, by its column key. */
export type FlowSourceKey = (typeof FLOW_SOURCES)[number];
/** Basic or project expenditure, where the flow ends. */
export type Nature = "basic" | "project";

/** Where money comes from: a column of 表二 with its printed total. */
export interface FlowSource {
  readonly key: FlowSourceKey;
  /** the printed head of its column; null where only 表一 names it */
  readonly label: string | null;
  readonly amount: PrintedAmount;
  readonly share: string | null;
}
/** A class with what it gets from each source, and what of it is basic and project expenditure. */
export interface FlowClass {
  readonly code: string;
  readonly label: string;
  readonly total: PrintedAmount | undefined;
  readonly share: string | null;
  readonly from: Readonly<Partial<Record<FlowSourceKey, PrintedAmount>>>;
  readonly basic: PrintedAmount | undefined;
  readonly project: PrintedAmount | undefined;
}
/** A source that the document names and leaves blank, and where its text states 0 for it. */
export interface BlankSource {
  readonly key: FlowSourceKey;
  readonly label: string;
  readonly stated: CellReference | null;
}

/** From where to where the money of a budget goes: source → class → basic and project expenditure. */
export interface Flow {
  readonly total: PrintedAmount | undefined;
  readonly totalLabel: string;
  readonly sources: readonly FlowSource[];
  /** whether print says which source pays for which class; else only the totals are known */
  readonly isPerClass: boolean;
  readonly blanks: readonly BlankSource[];
  readonly classes: readonly FlowClass[];
  readonly natures: readonly { readonly key: Nature; readonly amount: PrintedAmount; readonly share: string | null }[];
  readonly statements: readonly Statement[];
}

/** Where the money comes from and goes; what the tables do not tell is not drawn. */
export function flowOf(budget: Budget): Flow | null {
  const { dataset, expenditure } = budget;
  if (expenditure === null) return null;
  const { total, classes, statement } = expenditure;
  const revenue = statementOf(dataset, "revenue");
  const tree = revenue === undefined ? null : functionalTree(revenue);
  const labels = new Map(
    revenue?.sides.flatMap(({ columns }) => columns.map(({ key, label }) => [key, label] as const)),
  );
  const summary = balanceOf(dataset, "summary");
  const amountFrom = (key: FlowSourceKey): PrintedAmount | undefined => {
    const own = tree?.total?.[key];
    if (own !== undefined) return own;
    const term = key === "carriedOver" ? summary.carriedOver : summary.source(key);
    const unit = statementOf(dataset, "summary")?.amountUnit;
    return term === undefined || unit === undefined ? undefined : { cell: term.cell, text: term.text, unit };
  };
  const whole = total?.total;
  const all = FLOW_SOURCES.flatMap((key) => {
    const amount = amountFrom(key);
    return amount === undefined ? [] : [{ key, label: labels.get(key) ?? null, amount, share: shareOf(amount, whole) }];
  });
  const sources = all
    .filter(({ amount }) => drawnValue(amount) > 0)
    .sort((a, b) => drawnValue(b.amount) - drawnValue(a.amount));
  const revenueOf = new Map(tree?.classes.map((line) => [line.code, line]));
  const shown = bySize(classes).map((line) => classOf(line, revenueOf.get(line.code), whole));
  return {
    total: whole,
    totalLabel:
      statement.sides.flatMap(({ rows }) => rows).find(({ amounts }) => amounts.total === whole?.text)?.label ?? TOTAL,
    sources,
    isPerClass:
      sources.length > 0 && shown.every(({ total: own, from }) => drawnValue(own) <= 0 || Object.keys(from).length > 0),
    blanks: all.flatMap(({ key, label, amount }) =>
      drawnValue(amount) === 0 && label !== null ? [{ key, label, stated: statedZero(budget, key) }] : [],
    ),
    classes: shown,
    natures: (["basic", "project"] as const).flatMap((key) => {
      const amount = total?.[key];
      return amount === undefined || drawnValue(amount) <= 0 ? [] : [{ key, amount, share: shareOf(amount, whole) }];
    }),
    statements: [...(revenue === undefined ? [] : [revenue]), statement],
  };
}

function classOf(
  line: FunctionalLine,
  revenue: FunctionalLine | undefined,
  whole: PrintedAmount | undefined,
): FlowClass {
  const { total, basic, project } = line.amounts;
  const from = FLOW_SOURCES.flatMap((key) => {
    const amount = revenue?.amounts[key];
    return amount === undefined || drawnValue(amount) <= 0 ? [] : [[key, amount] as const];
  });
  return {
    code: line.code,
    label: line.label,
    total,
    share: shareOf(total, whole),
    from: Object.fromEntries(from),
    basic,
    project,
  };
}

/** Where the explanation states 0 for a source that the tables leave blank. */
function statedZero({ dataset }: Budget, source: FlowSourceKey): CellReference | null {
  const stated = explanationOf(dataset).figures.find(
    ({ figure, meaning }) =>
      figure.role === "amount" &&
      (source === "carriedOver"
        ? meaning === "carriedOver"
        : typeof meaning === "object" && meaning !== null && "source" in meaning && meaning.source === source),
  );
  return stated !== undefined && stated.figure.text !== null && !isSomething(stated.figure) ? stated.figure.cell : null;
}

/** A ribbon of the picture: from a node of one column to one of the next. */
export interface FlowStream {
  readonly from: string;
  readonly to: string;
  /** for drawing only, in yuan */
  readonly value: number;
  /** the class in whose colour it is drawn; null before the classes are known apart */
  readonly code: string | null;
  readonly isProject: boolean;
}
/** The flow as nodes and ribbons, before any geometry. */
export interface FlowPicture {
  /** ids of the nodes, column by column, from source to nature */
  readonly columns: readonly (readonly string[])[];
  readonly streams: readonly FlowStream[];
}
/** The id of the node through which all money runs where the tables do not tell it per class. */
export const WHOLE = "whole";

/** What can be drawn of a flow; numbers for drawing come from `drawnValue` and nothing else. Null where it would misrepresent: below zero, or nothing known. */
export function flowPicture({ sources, classes, natures, isPerClass, total }: Flow): FlowPicture | null {
  const drawn = classes.filter((line) => drawnValue(line.total) > 0);
  const amounts = classes.flatMap(({ total: own, basic, project, from }) => [
    own,
    basic,
    project,
    ...Object.values(from),
  ]);
  if (drawn.length === 0 || amounts.some((amount) => drawnValue(amount) < 0)) return null;
  const stream = (
    from: string,
    to: string,
    amount: PrintedAmount | undefined,
    code: string | null,
    isProject = false,
  ) => {
    const value = drawnValue(amount);
    return value > 0 ? [{ from, to, value, code, isProject }] : [];
  };
  const [only] = sources;
  const isSimple = sources.length === 1 && only !== undefined;
  const front: readonly FlowStream[] = isPerClass
    ? drawn.flatMap((line) => sources.flatMap(({ key }) => stream(key, line.code, line.from[key], line.code)))
    : isSimple
      ? drawn.flatMap((line) => stream(only.key, line.code, line.total, line.code))
      : [
          ...sources.flatMap(({ key, amount }) => stream(key, WHOLE, amount, null)),
          ...drawn.flatMap((line) => stream(WHOLE, line.code, line.total, line.code)),
        ];
  const back = drawn.flatMap((line) =>
    natures.flatMap(({ key }) => stream(line.code, key, line[key], line.code, key === "project")),
  );
  const hasWhole = !isPerClass && !isSimple && drawnValue(total) > 0;
  return {
    columns: [
      sources.map(({ key }) => key),
      ...(hasWhole ? [[WHOLE]] : []),
      drawn.map(({ code }) => code),
      natures.map(({ key }) => key),
    ].filter((column) => column.length > 0),
    streams: [...front, ...back],
  };
}
