import type { Side, StatementId } from "../../document/dataset.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { compact } from "../../lexicon/han.ts";
import { type Finding, finding } from "../finding.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import type { UsedLines } from "../used-lines.ts";
import { joinBrokenRows } from "./broken-rows.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import { isRow, isWholeName, type TableForm } from "./row-form.ts";
import { withPart } from "./row-part.ts";
import { cellKinds, type SideLayout } from "./side-layout.ts";
import type { TableHead } from "./table-head.ts";
import { readSideRows } from "./table-rows.ts";
import { isEmptyRow, placeLoneTotal, placeMergedAmount } from "./unlike-rows.ts";

/** A table cut into cells, its head found and understood. */
export interface OpenTable {
  readonly head: TableHead;
  readonly body: readonly CellLine[];
  readonly layouts: readonly SideLayout[];
  /** True where tabs divide the cells: then a row says how many columns it has. */
  readonly tabbed: boolean;
}

export interface BodyContext {
  readonly id: StatementId;
  readonly isPrintedElsewhere: (name: string, lines: { readonly from: number; readonly to: number }) => boolean;
  readonly used: UsedLines;
}

export interface TableReading {
  readonly sides: readonly Side[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}
export const NOTHING: TableReading = { sides: [], complete: true, findings: [] };

/** Reads the rows under a head, one list a side: those broken over lines put together, heads that come again at the top of a page left out. */
export function readBody(table: OpenTable, context: BodyContext): TableReading {
  const { head, layouts } = table;
  const { used } = context;
  const body = table.body.map((row) => placeMergedAmount(placeLoneTotal(row, layouts), layouts));
  for (const row of head.rows) used.mark(row.line, row.endLine);
  const heads = new Set(head.rows.map(printedCells));
  const repeated = new Set(body.filter((row) => heads.has(printedCells(row))));
  const empty = new Set(body.filter(isEmptyRow));
  for (const row of [...repeated, ...empty]) used.mark(row.line);
  const form = tableFormOf({ ...table, body }, context);
  const joined = joinBrokenRows(
    body.filter((row) => !repeated.has(row) && !empty.has(row)),
    form,
  );
  const rows: CellLine[] = [];
  const findings: Finding[] = joined.uncertain.map((row) =>
    finding("error", "uncertainRow", row.line, { text: filledCells(row).join(" ") }),
  );
  const uncertain = new Set(joined.uncertain);
  for (const row of joined.rows) {
    const isText = row.cells.length === 1 && !isWholeName(row.cells[0] ?? "", form) && !uncertain.has(row);
    if (isText) continue;
    used.mark(row.line, row.endLine);
    if (row.endLine > row.line)
      findings.push(finding("info", "rowJoined", row.line, { endLine: row.endLine, text: filledCells(row).join(" ") }));
    if (isPlaced(row, form)) rows.push(row);
    else findings.push(unplaced(row.line, filledCells(row).join(" ")));
  }
  const headerLines = head.rows.map((row) => row.line);
  const sides = layouts.map((layout): Side => {
    const read = readSideRows(rows, layout);
    for (const each of [...read.findings, ...columnFindings(layout, headerLines[0] ?? 0)]) findings.push(each);
    return { side: layout.side, headerLines, columns: layout.amounts.map(({ column }) => column), rows: read.rows };
  });
  return { sides: joinedSides(sides), complete: !findings.some(({ level }) => level === "error"), findings };
}

/** Blocks of the same side are one side, one under another. */
function joinedSides(blocks: readonly Side[]): readonly Side[] {
  const sides: Side[] = [];
  for (const block of blocks) {
    const last = sides.at(-1);
    if (last?.side !== block.side) sides.push(block);
    else sides[sides.length - 1] = { ...last, rows: last.rows.concat(block.rows.map((row) => withPart(row, 2))) };
  }
  return sides;
}

export const unplaced = (line: number, text: string): Finding =>
  finding("error", "unplacedRow", line, { text: text.trim() });

/** A row has a place where its names and codes stand in their columns; a figure cell that is no amount is for the row itself to report. */
const isPlaced = (row: CellLine, form: TableForm): boolean =>
  isRow({ ...row, cells: row.cells.map((cell, at) => (form.kinds[at] === "figure" ? "" : cell)) }, form);

/** What a row prints, so that the head of a table is known again at the head of the next page. */
const printedCells = (row: CellLine): string => compact(filledCells(row).join("|"));

function columnFindings(layout: SideLayout, line: number): readonly Finding[] {
  return [
    ...layout.unread.map(({ label }) => finding("warning", "columnNotRead", line, { column: label })),
    ...layout.unknownAmounts.map(({ label, key }) => finding("warning", "unknownColumn", line, { column: label, key })),
  ];
}

function tableFormOf({ head, body, layouts, tabbed }: OpenTable, { id, isPrintedElsewhere }: BodyContext): TableForm {
  const kinds = cellKinds(layouts, head.columns.length);
  const hasCodes = layouts.some(({ codes }) => codes.length > 0);
  const withFigures = body.filter((row) =>
    row.cells.some((cell, at) => kinds[at] === "figure" && isPrintedFigure(cell)),
  ).length;
  const range = { from: body[0]?.line ?? 0, to: body.at(-1)?.endLine ?? 0 };
  return {
    kinds,
    hasCodes,
    cells: tabbed ? usualCells(body, head.columns.filter(({ label }) => label !== "").length) : null,
    figuresEverywhere: (hasCodes || formOf(id).figuresEverywhere === true) && withFigures * 2 > body.length,
    isPrintedElsewhere: (name) => isPrintedElsewhere(name, range),
  };
}

/** How many cells a whole row has, where the rows still say so: blank ones at the end are printed, or all columns are filled. */
function usualCells(rows: readonly CellLine[], columns: number): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort((one, two) => two[1] - one[1] || two[0] - one[0])[0] ?? [0];
  const saysSo = usual >= columns || rows.some((row) => row.cells.length === usual && row.cells.at(-1) === "");
  return saysSo && usual > 1 ? usual : null;
}
