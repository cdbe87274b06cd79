import type { Row } from "../../budget/dataset.ts";
import { isTotalRow } from "../../budget/functional-tree.ts";

/** A row and the rows that it totals. */
export interface RowFamily {
  readonly parent: Row;
  readonly children: readonly Row[];
}

/**
 * Rows by their codes: each belongs to the nearest row above it in the classification that is printed, and where none is, to the totals row.
 * So a section left out in print (208, then 2080109) makes no contradiction.
 */
export function familiesByCode(rows: readonly Row[]): readonly RowFamily[] {
  const codes = new Set(rows.map(({ code }) => code));
  const children = new Map<string, Row[]>();
  const roots: Row[] = [];
  for (const row of rows) {
    if (row.code === null) continue;
    const above = [row.code.slice(0, -2), row.code.slice(0, -4)].find((code) => code.length >= 3 && codes.has(code));
    const siblings = above === undefined ? roots : (children.get(above) ?? []);
    siblings.push(row);
    if (above !== undefined) children.set(above, siblings);
  }
  return [
    ...totalsOf(rows, roots),
    ...rows.map((parent) => ({ parent, children: children.get(parent.code ?? "") ?? [] })),
  ].filter((family) => family.children.length > 0);
}

/** Rows of 表六, which prints no codes: a parent is known by having no 政府预算 name, its items stand below it. */
export function familiesByGovernmentLabel(rows: readonly Row[]): readonly RowFamily[] {
  const body = rows.filter((row) => !isTotalRow(row));
  const isItem = (row: Row) => row.governmentLabel != null;
  if (!body.some(isItem)) return [];
  const families: { parent: Row; children: Row[] }[] = [];
  const roots: Row[] = [];
  for (const row of body) {
    const current = families[families.length - 1];
    if (!isItem(row)) families.push({ parent: row, children: [] });
    if (!isItem(row) || current === undefined) roots.push(row);
    else current.children.push(row);
  }
  return [...totalsOf(rows, roots), ...families].filter((family) => family.children.length > 0);
}

const totalsOf = (rows: readonly Row[], children: readonly Row[]): readonly RowFamily[] =>
  rows.filter(isTotalRow).map((parent) => ({ parent, children }));
