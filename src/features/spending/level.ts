import {
  bySize,
  type FunctionalLine,
  type FunctionalTree,
  findLine,
  pathTo,
} from "../../core/document/functional-tree.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { type Chart, drawnValue, partsOf, toChartSlices } from "../../core/views/chart-slices.ts";
import { ALL_CODES } from "../../view-state/view-state.ts";

/** The level that a reader looks at: the whole, or a line of the tree, with what lies below it. */
export interface Level {
  /** from the class down to the line itself; empty at the top */
  readonly path: readonly FunctionalLine[];
  /** null at the top */
  readonly line: FunctionalLine | null;
  readonly amounts: Readonly<Record<string, PrintedAmount>>;
  readonly children: readonly FunctionalLine[];
  readonly chart: Chart;
  /** the code that was asked for, where the statement does not print it */
  readonly unknown: string | null;
}

/**
 * The class that a reader who asked for no code begins at: the largest, as the classes themselves are what the section before
 * this one shows. null where it has no lines below it or no amount: then the whole is where to begin.
 */
function firstClass(tree: FunctionalTree): FunctionalLine | null {
  const [largest] = bySize(tree.classes);
  return largest !== undefined && largest.children.length > 0 && drawnValue(largest.amounts.total) > 0 ? largest : null;
}

/** The level of a code; of none, the largest class; of one that is not printed, the top. */
export function levelOf(tree: FunctionalTree, asked: string | null): Level {
  const code = asked ?? firstClass(tree)?.code ?? ALL_CODES;
  const path = pathTo(tree, code);
  const last = path[path.length - 1];
  const line = last !== undefined && last.code === code ? last : null;
  const amounts = line === null ? (tree.total ?? {}) : line.amounts;
  const children = line === null ? tree.classes : line.children;
  return {
    path: line === null ? [] : path,
    line,
    amounts,
    children,
    chart: toChartSlices(partsOf(children), amounts.total),
    unknown: code !== ALL_CODES && line === null ? code : null,
  };
}

/** The printed amounts of the line above one; of a class, those of the whole. undefined where that is not printed. */
export const amountsAbove = (tree: FunctionalTree, { code }: FunctionalLine): FunctionalLine["amounts"] | undefined =>
  code.length === 3 ? (tree.total ?? undefined) : findLine(tree, code.slice(0, -2))?.amounts;

const MOST_ROWS = 14;

/**
 * Which rows stand open on a page that nobody has touched, while the table stays short enough to take in: all classes or
 * none, then the sections in the order shown.
 */
export function openAtRest(classes: readonly FunctionalLine[]): Record<string, boolean> {
  const ordered = bySize(classes);
  const sections = ordered.flatMap(({ children }) => bySize(children));
  let rows = classes.length + sections.length;
  if (rows > MOST_ROWS) return {};
  const open = new Set(ordered.map(({ code }) => code));
  for (const { code, children } of sections) {
    rows += children.length;
    if (rows > MOST_ROWS) break;
    open.add(code);
  }
  return Object.fromEntries([...open].map((code) => [code, true]));
}

/** What a line's bar shows: basic solid and project hatched; where a statement does not tell them apart, the total solid. */
export const barAmounts = ({ amounts: { total, basic, project } }: Pick<FunctionalLine, "amounts">) =>
  basic?.text == null && project?.text == null ? { basic: total } : { basic, project };

/** The level of the lines below one, or below the total. */
export const levelBelow = (line: FunctionalLine | null): FunctionalLine["level"] =>
  line === null ? 1 : line.level === 1 ? 2 : 3;
