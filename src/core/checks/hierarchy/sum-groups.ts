import type { Row } from "../../document/dataset.ts";
import { economicRowKind } from "../../document/economic-rows.ts";
import { isTotalRow } from "../../document/functional-tree.ts";

/** A row and the rows that it totals. */
export interface SumGroup {
  readonly parent: Row;
  readonly children: readonly Row[];
}

/** The rows that total others, each with the next rows below it: by codes where any is printed, else by the government's classification. */
export const sumGroups = (rows: readonly Row[]): readonly SumGroup[] =>
  rows.some(({ code }) => code !== null) ? groupsByCode(rows) : groupsByGovernmentLabel(rows);

/**
 * Rows by their codes, in the printed order: each belongs to the nearest row above it whose code its own begins with, and where none is, to the totals row.
 * So a section left out in print (208, then 2080109) makes no contradiction, and a code that is printed once for each unit has the rows of that unit.
 */
function groupsByCode(rows: readonly Row[]): readonly SumGroup[] {
  const children = new Map<Row, Row[]>();
  const roots: Row[] = [];
  const open: Row[] = [];
  for (const row of rows) {
    const { code } = row;
    if (code === null) continue;
    while (open.length > 0 && !isBelow(code, open[open.length - 1])) open.pop();
    const parent = open[open.length - 1];
    open.push(row);
    if (parent === undefined) roots.push(row);
    else children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return [...totalsOf(rows, roots), ...rows.map((parent) => ({ parent, children: children.get(parent) ?? [] }))].filter(
    (group) => group.children.length > 0,
  );
}

const isBelow = (code: string, above: Row | undefined): boolean =>
  above?.code != null && above.code.length < code.length && code.startsWith(above.code);

/**
 * Rows of 表六 where it prints no codes: a parent is known by having no 政府预算 name, its items stand below it. A row that totals others (人员经费合计)
 * is neither: it would count them twice, and what stands below it is not of the parent above it.
 */
function groupsByGovernmentLabel(rows: readonly Row[]): readonly SumGroup[] {
  if (!rows.some(({ governmentLabel }) => governmentLabel != null)) return [];
  const groups: SumGroup[] = [];
  const roots: Row[] = [];
  let open = roots;
  for (const row of rows) {
    const kind = economicRowKind(row);
    if (kind === "item") open.push(row);
    else if (kind === "parent") {
      open = [];
      roots.push(row);
      groups.push({ parent: row, children: open });
    } else if (kind !== "total" && open.length > 0) open = roots;
  }
  return [...totalsOf(rows, roots), ...groups].filter((group) => group.children.length > 0);
}

const totalsOf = (rows: readonly Row[], children: readonly Row[]): readonly SumGroup[] =>
  rows.filter(isTotalRow).map((parent) => ({ parent, children }));
