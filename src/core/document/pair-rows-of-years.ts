import { plain } from "../lexicon/numbering.ts";
import type { Row, StatementId } from "./dataset.ts";
import { withoutLeadingCode } from "./targets.ts";

/** A row of either data set with its counterpart; null where the other prints none. */
export interface RowPair {
  readonly before: Row | null;
  readonly after: Row | null;
  /** the same code, or the same project, under another name */
  readonly isRenamed: boolean;
}

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
    for (let count = 2; keys.has(key); count += 1) key = `${name}#${count}`;
    keys.set(key, row);
  }
  return keys;
}

/**
 * Pairs the rows of two years, in the order of the later one, then those that are gone. Names of projects carry letters
 * that change (J, XM): what is left over in a table of projects is paired without them where only one fits.
 */
export function pairRows(id: StatementId, before: readonly Row[], after: readonly Row[]): readonly RowPair[] {
  const left = new Map(keysOf(before));
  const pairs = [...keysOf(after)].map(([key, row]): RowPair => {
    const same = left.get(key) ?? null;
    left.delete(key);
    return { before: same, after: row, isRenamed: same?.code != null && same.label.trim() !== row.label.trim() };
  });
  const isOfProjects = id === "projects" || id === "projects-carried-over";
  const closest = pairs.map((pair): RowPair => {
    if (!isOfProjects || pair.before !== null || pair.after === null) return pair;
    const name = withoutLeadingCode(pair.after.label);
    const [only, ...more] = [...left].filter(([, row]) => withoutLeadingCode(row.label) === name);
    if (only === undefined || more.length > 0) return pair;
    left.delete(only[0]);
    return { before: only[1], after: pair.after, isRenamed: true };
  });
  return [...closest, ...[...left.values()].map((row): RowPair => ({ before: row, after: null, isRenamed: false }))];
}
