import { BY_FUNCTION } from "../../document/budget.ts";
import type { Dataset, Row, Side, StatementId } from "../../document/dataset.ts";
import { isRenamed } from "../../document/pair-rows-of-years.ts";
import { isEmptyStatement } from "../../document/statement.ts";
import { excludesCarriedOver, type Table, tableOf } from "../../document/tables.ts";
import type { Step } from "./columns.ts";
import { type ComparedCell, type ComparedLine, changesOf, type Missing } from "./lines.ts";

/** What a table of the comparison lists. `basic` and `project` are the lines of `functions` by another column. */
export type ComparedTableId = "totals" | "functions" | "basic" | "project" | "economic" | "threePublic" | "projects";

/** A table of the comparison. */
export interface ComparedTable {
  readonly id: ComparedTableId;
  readonly lines: readonly ComparedLine[];
  /** the printed title of its statement by column; null where it is not printed, and for a table of several statements */
  readonly titles: readonly (string | null)[];
  /** columns whose statement leaves out what is carried over, where the others' does not say so; empty where all are alike */
  readonly withoutCarriedOver: readonly number[];
  /** items that one document prints under one code and the next under another, by their name */
  readonly recoded: readonly Recoded[];
}

/** The same name under another code: from one step to the next the one is gone and the other new, and no third has the name. */
export interface Recoded {
  readonly label: string;
  /** the code as the earlier document prints it */
  readonly from: string;
  readonly to: string;
}

/** The statement of one column that a table is read from, and why there is none. */
interface Source {
  readonly dataset: Dataset;
  readonly table: Table | undefined;
  readonly missing: Missing;
}

/** One side of a statement of a data set; where there is none to compare, why: not read whole, or not printed. */
export function sourceOf(dataset: Dataset, id: StatementId, side: Side["side"] = "expenditure"): Source {
  const table = tableOf(dataset, id, side);
  if (table?.statement.complete === false) return { dataset, table: undefined, missing: "unread" };
  // a document that was cut short may have printed what was not read
  return { dataset, table, missing: table === undefined ? (dataset.complete ? "table" : "unread") : "line" };
}

/**
 * The one statement that most of the documents print, since totals of statements about different money do not compare: all of
 * the unit's money where that can be, else appropriation.
 */
export function commonStatement(data: readonly Dataset[], prints: (table: Table) => boolean): StatementId {
  const count = (id: StatementId) =>
    data.filter((dataset) => {
      const { table } = sourceOf(dataset, id);
      return table !== undefined && !isEmptyStatement(table.statement) && prints(table);
    }).length;
  return BY_FUNCTION.reduce((best: StatementId, id) => (count(id) > count(best) ? id : best), "expenditure");
}

/** The printed title of a statement in each data set; null where one has no such table to compare. */
export const titlesOf = (data: readonly Dataset[], id: StatementId): readonly (string | null)[] =>
  data.map((dataset) => sourceOf(dataset, id).table?.statement.title ?? null);

/** Where some statements say that they leave out what is carried over and others do not: those that do. */
export function carriedOverApart(data: readonly Dataset[], id: StatementId): readonly number[] {
  const tables = data.map((dataset) => sourceOf(dataset, id).table);
  const excluding = tables.flatMap((table, at) =>
    table !== undefined && excludesCarriedOver(table.statement) ? [at] : [],
  );
  return excluding.length === tables.filter((table) => table !== undefined).length ? [] : excluding;
}

interface LineParts {
  readonly key: string;
  readonly code: string | null;
  readonly depth: ComparedLine["depth"];
  readonly isTotal: boolean;
  readonly rows: readonly (Row | null | undefined)[];
  readonly cells: readonly ComparedCell[];
  readonly steps: readonly Step[];
}

/** A line of the comparison: its amounts in each data set and the change from step to step; renamed where a label differs from the last one printed. */
export function lineOf({ key, code, depth, isTotal, rows, cells, steps }: LineParts): ComparedLine {
  const printed = rows.filter((row) => row != null);
  const last = printed[printed.length - 1];
  return {
    key,
    code,
    depth,
    label: last?.label.trim() ?? null,
    labels: rows.map((row) => row?.label.trim() ?? null),
    isRenamed: printed.some((row) => last !== undefined && isRenamed(row, last)),
    isTotal,
    cells,
    changes: changesOf(cells, steps),
  };
}

/** Whether any of the data sets prints this line. */
export const isPrinted = ({ cells }: Pick<ComparedLine, "cells">): boolean =>
  cells.some(({ amount }) => amount !== null);
