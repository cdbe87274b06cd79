import type { Dataset, Row, StatementId } from "../../document/dataset.ts";
import { type AlignedRow, alignRows, withoutCount } from "../../document/pair-rows-of-years.ts";
import { figureIn, hasColumn, partRowsOf, totalRowOf } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { targetCardsOf } from "../target-cards.ts";
import type { Step } from "./columns.ts";
import { type ComparedCell, type ComparedLine, type ComparedPerHead, comparedCell } from "./lines.ts";
import { type ComparedTable, isPrinted, lineOf, sourceOf, titlesOf } from "./table.ts";

/** The lines of a statement that all columns print in the same way, found by code or name. */
export function rowsTable(
  id: StatementId,
  data: readonly Dataset[],
  steps: readonly Step[],
  column: string,
  depthOf: (row: Row) => ComparedLine["depth"],
  perHeadOf: (dataset: Dataset, row: Row) => ComparedPerHead | null = () => null,
): readonly ComparedLine[] {
  const sources = data.map((dataset) => sourceOf(dataset, id));
  const parts = sources.map(({ dataset, table }) => partRowsOf(dataset, table));
  const aligned = alignRows(id, parts);
  const repeated = new Set(
    aligned.flatMap(({ key, rows }) =>
      withoutCount(key) === key ? [] : rows.flatMap((row, at) => (row === null ? [] : [`${at} ${withoutCount(key)}`])),
    ),
  );
  // a row whose code was not read may be any line of its name; without a name, any line
  const unread = parts.map((rows) => {
    const isByCode = rows.some(({ code }) => code !== null);
    return isByCode ? rows.filter(({ code, codeFinding }) => code === null || codeFinding === true) : [];
  });
  const isUnread = (at: number, line: AlignedRow): boolean => {
    const names = line.rows.flatMap((row) => (row === null ? [] : [plain(row.label)]));
    return (unread[at] ?? []).some(({ label }) => plain(label) === "" || names.includes(plain(label)));
  };
  const totals = sources.map(({ dataset, table }) => totalRowOf(dataset, table));
  const wholes = sources.map(({ table }, at) => figureIn(table, totals[at], column));
  const cellsOf = (line: AlignedRow): readonly ComparedCell[] =>
    sources.map(({ dataset, table, missing }, at) => {
      const { key, rows } = line;
      const row = rows[at] ?? undefined;
      const whole = wholes[at];
      if (repeated.has(`${at} ${key}`)) return comparedCell(undefined, whole, "repeated");
      if (table !== undefined && !hasColumn(table, column)) return comparedCell(undefined, whole, "line");
      const perHead = row === undefined ? null : perHeadOf(dataset, row);
      return comparedCell(
        figureIn(table, row, column),
        whole,
        row !== undefined ? "blank" : isUnread(at, line) ? "unread" : missing,
        perHead,
      );
    });
  const totalCells = sources.map(({ missing }, at) =>
    comparedCell(wholes[at], wholes[at], totals[at] === undefined ? missing : "blank"),
  );
  const total = lineOf({ key: "total", code: null, depth: 0, isTotal: true, rows: [], cells: totalCells, steps });
  const lines = aligned
    .filter(({ key }) => withoutCount(key) === key)
    .map((line): ComparedLine => {
      const row = line.rows.find((each) => each !== null) as Row;
      const cells = cellsOf(line);
      return lineOf({
        key: line.key,
        code: row.code,
        depth: depthOf(row),
        isTotal: false,
        rows: line.rows,
        cells,
        steps,
      });
    });
  const isListed = (line: ComparedLine) => isPrinted(line) || line.cells.some(({ missing }) => missing === "repeated");
  return [total, ...lines].filter(isListed);
}

/** Basic expenditure by economic item, each under its parent. */
export const economicTable = (data: readonly Dataset[], steps: readonly Step[]): ComparedTable => ({
  id: "economic",
  lines: rowsTable("basic-by-economic-item", data, steps, "total", depthOfItem),
  titles: titlesOf(data, "basic-by-economic-item"),
  withoutCarriedOver: [],
  recoded: [],
});

/** 办公费 under 商品和服务支出: by its code where one is printed, else by what its row prints of the government's classification. */
const depthOfItem = ({ code, governmentLabel }: Row): ComparedLine["depth"] =>
  code === null ? (governmentLabel == null ? 0 : 1) : code.length === 3 ? 0 : 1;

/** Projects by name, with what one costs for each person where its sheet counts them. */
export function projectsTable(data: readonly Dataset[], steps: readonly Step[]): ComparedTable {
  const cards = new Map(data.map((dataset) => [dataset, targetCardsOf(dataset)] as const));
  const perHeadOf = (dataset: Dataset, row: Row): ComparedPerHead | null => {
    const perHead = cards.get(dataset)?.find((card) => card.row === row)?.perHead;
    return perHead?.kind === "computed" ? { yuan: perHead.yuan, heads: perHead.heads, cell: perHead.cell } : null;
  };
  const lines = rowsTable("projects", data, steps, "total", () => 0, perHeadOf);
  return { id: "projects", lines, titles: titlesOf(data, "projects"), withoutCarriedOver: [], recoded: [] };
}
