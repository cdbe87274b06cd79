import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL_LABELS } from "../lexicon/row-labels.ts";
import { compareAmounts } from "../money.ts";
import { yuanIn } from "./cell-figure.ts";
import { printedAmount } from "./cell-reference.ts";
import type { Row, Side, Statement } from "./dataset.ts";

/** A line of a table by functional classification: class (208), section (20801) or item (2080109), with the lines below it. */
export interface FunctionalLine {
  readonly code: string;
  readonly label: string;
  readonly line: number;
  readonly level: 1 | 2 | 3;
  /** by column key: total, basic, project, … as printed */
  readonly amounts: Readonly<Record<string, PrintedAmount>>;
  readonly children: readonly FunctionalLine[];
}

/** A statement by functional classification as a tree; `total` is null where it prints no totals row. */
export interface FunctionalTree {
  readonly statement: Statement;
  readonly total: Readonly<Record<string, PrintedAmount>> | null;
  readonly classes: readonly FunctionalLine[];
  /** lines whose parent is not printed; they are listed, never hung on a parent of ours */
  readonly unplaced: readonly FunctionalLine[];
}

/** True for the row that totals its table: 合计, 部门合计 or 总计, without a code. */
export const isTotalRow = (row: Row): boolean => row.code === null && TOTAL_LABELS.has(row.label.replace(/\s/g, ""));

const amountsOf = (statement: Statement, side: Side, row: Row): Record<string, PrintedAmount> =>
  Object.fromEntries(side.columns.map(({ key }) => [key, printedAmount(statement, row, key)]));

type CodedRow = Row & { readonly code: string };

/** Builds the tree of a statement by functional classification from the printed codes; the printed order is kept. */
export function functionalTree(statement: Statement): FunctionalTree {
  const side = statement.sides.find(({ rows }) => rows.some(({ code }) => code !== null)) ?? statement.sides[0];
  const rows = side?.rows ?? [];
  const coded = rows.filter((row): row is CodedRow => row.code !== null);
  const codes = new Set(coded.map(({ code }) => code));
  const parentOf = (code: string) => (code.length > 3 ? code.slice(0, -2) : null);
  const rowsBelow = new Map<string, CodedRow[]>();
  for (const row of coded) {
    const parent = parentOf(row.code) ?? "";
    const siblings = rowsBelow.get(parent);
    if (siblings) siblings.push(row);
    else rowsBelow.set(parent, [row]);
  }
  // a statement may have a hundred thousand rows, of which a reader looks at a few
  const lineOf = (row: CodedRow): FunctionalLine => {
    let amounts: FunctionalLine["amounts"] | undefined;
    let children: readonly FunctionalLine[] | undefined;
    return {
      code: row.code,
      label: row.label,
      line: row.line,
      level: row.code.length === 3 ? 1 : row.code.length === 5 ? 2 : 3,
      get amounts() {
        amounts ??= side === undefined ? {} : amountsOf(statement, side, row);
        return amounts;
      },
      get children() {
        children ??= (rowsBelow.get(row.code) ?? []).map(lineOf);
        return children;
      },
    };
  };
  const totalRow = rows.find(isTotalRow);
  return {
    statement,
    total: totalRow === undefined || side === undefined ? null : amountsOf(statement, side, totalRow),
    classes: coded.filter(({ code }) => code.length === 3).map(lineOf),
    unplaced: coded.filter(({ code }) => code.length > 3 && !codes.has(parentOf(code) ?? "")).map(lineOf),
  };
}

/** Every line of the tree, parents before their children. */
export const walk = (lines: readonly FunctionalLine[]): readonly FunctionalLine[] =>
  lines.flatMap((line) => [line, ...walk(line.children)]);

/** The line of this code, in the classes before the lines without a place; only the lines above it are looked at. */
export function findLine({ classes, unplaced }: FunctionalTree, code: string): FunctionalLine | undefined {
  const within = (lines: readonly FunctionalLine[]): FunctionalLine | undefined => {
    for (const line of lines) {
      const found = line.code === code ? line : code.startsWith(line.code) ? within(line.children) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return within(classes) ?? within(unplaced);
}

/** From the class down to the line of this code; empty where the code is not printed. */
export const pathTo = (tree: FunctionalTree, code: string): readonly FunctionalLine[] =>
  [code.slice(0, 3), code.slice(0, 5), code]
    .filter((prefix, index, all) => all.indexOf(prefix) === index)
    .map((prefix) => findLine(tree, prefix))
    .filter((line) => line !== undefined);

/** Siblings as pictures and the tree show them: by printed amount, largest first, ties by code. */
export const bySize = (lines: readonly FunctionalLine[]): readonly FunctionalLine[] =>
  lines
    .map((line) => ({ line, amount: yuanIn(line.amounts.total) }))
    .sort((a, b) => compareAmounts(b.amount, a.amount) || (a.line.code < b.line.code ? -1 : 1))
    .map(({ line }) => line);
