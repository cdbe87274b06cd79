import { plain } from "../lexicon/numbering.ts";
import type { Row, StatementId } from "./dataset.ts";
import { withoutLeadingCode } from "./projects.ts";

/** A row of either data set with its counterpart; null where the other prints none. */
export interface RowPair {
  readonly before: Row | null;
  readonly after: Row | null;
  /** the same code, or the same project, under another name */
  readonly isRenamed: boolean;
}

/** One and the same line in several tables. */
export interface AlignedRow {
  /** the code, or the name by which it was found; unique among the lines */
  readonly key: string;
  /** in the order of the tables; null where one prints none */
  readonly rows: readonly (Row | null)[];
}

/** Between a name and its count, where a table prints it more than once. */
const COUNTED = "\u0000";

/** The key of a line without the count of a name printed more than once. */
export const withoutCount = (key: string): string => key.split(COUNTED)[0] ?? key;

/**
 * What a row is called from year to year: its code, else its name without numbering. Economic items print no code and may
 * repeat, so that the parent above them is part of their name. A name printed twice is told apart by its count.
 */
function keysOf(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const keys = new Map<string, Row>();
  let parent = "";
  for (const row of rows) {
    const isItem = row.governmentLabel != null;
    if (row.governmentLabel === null) parent = plain(row.label);
    const name = row.code ?? `${isItem ? parent : ""}/${plain(row.label)}`;
    let key = name;
    for (let count = 2; keys.has(key); count += 1) key = `${name}${COUNTED}${count}`;
    keys.set(key, row);
  }
  return keys;
}

/**
 * Finds the rows of several tables that are the same line, in the order of the last table, then those that only earlier ones
 * print. Names of projects carry letters that change (J, XM): what is left over in a table of projects is paired without them
 * where only one fits.
 */
export function alignRows(id: StatementId, tables: readonly (readonly Row[])[]): readonly AlignedRow[] {
  const isOfProjects = id === "projects" || id === "projects-carried-over";
  const lines: { key: string; rows: (Row | null)[] }[] = [];
  for (let at = tables.length - 1; at >= 0; at -= 1) {
    const left = new Map(keysOf(tables[at] ?? []));
    for (const { key, rows } of lines) {
      rows[at] = left.get(key) ?? null;
      left.delete(key);
    }
    for (const { rows } of isOfProjects ? lines : []) {
      const name = withoutLeadingCode(rows.find((row) => row !== null)?.label ?? "");
      if (rows[at] !== null) continue;
      const [only, ...more] = [...left].filter(([, row]) => withoutLeadingCode(row.label) === name);
      if (only === undefined || more.length > 0) continue;
      rows[at] = only[1];
      left.delete(only[0]);
    }
    for (const [key, row] of left) lines.push({ key, rows: tables.map((_, other) => (other === at ? row : null)) });
  }
  return lines;
}

/** Pairs the rows of two years, in the order of the later one, then those that are gone. */
export const pairRows = (id: StatementId, before: readonly Row[], after: readonly Row[]): readonly RowPair[] =>
  alignRows(id, [before, after]).map(({ rows: [earlier = null, later = null] }) => ({
    before: earlier,
    after: later,
    isRenamed: earlier !== null && later !== null && isRenamed(earlier, later),
  }));

/** Whether one line is called otherwise in another table; the numbering before a name is no part of it. */
export const isRenamed = (one: Row, other: Row): boolean =>
  one.code === null ? plain(one.label) !== plain(other.label) : one.label.trim() !== other.label.trim();
