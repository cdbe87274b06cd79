import type { Side, Statement, StatementId } from "../../document/dataset.ts";
import { CONTINUED_TITLE } from "../../lexicon/above-tables.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { compact } from "../../lexicon/han.ts";
import type { AmountUnit } from "../../money.ts";
import { type Finding, finding } from "../finding.ts";
import type { Stretch } from "../outline/outline.ts";
import { readStatementTitle } from "../outline/statement-titles.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import type { Measure } from "../read/space-tokens.ts";
import type { UsedLines } from "../used-lines.ts";
import { joinBrokenHead } from "./broken-head.ts";
import { joinBrokenRows } from "./broken-rows.ts";
import { takeLinesAboveHead } from "./lines-above-head.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import { isRow, isWholeName, type TableForm } from "./row-form.ts";
import { cellKinds, layoutSides, type SideLayout } from "./side-layout.ts";
import { sortStatementLines } from "./statement-lines.ts";
import { splitHead, type TableHead } from "./table-head.ts";
import { tableLines } from "./table-lines.ts";
import { readSideRows } from "./table-rows.ts";

/** What the document as a whole says about each of its statements. */
export interface StatementContext {
  readonly id: StatementId;
  readonly number: number | null;
  /** The year of the document, for heads that name another one. */
  readonly year: number;
  /** The unit that the other statements print, where all print the same; for one that prints none. */
  readonly usualUnit: AmountUnit | null;
  readonly isPrintedElsewhere: (name: string, lines: { readonly from: number; readonly to: number }) => boolean;
  readonly measure: Measure;
  readonly used: UsedLines;
}

export interface StatementReading {
  readonly statement: Statement | null;
  readonly unitName: { readonly line: number; readonly name: string } | null;
  readonly findings: readonly Finding[];
}

type StatementStretch = Extract<Stretch, { kind: "statement" }>;

/** Reads one statement. What cannot be read is a finding and makes the statement incomplete; a table without a head that is understood is left out. */
export function readStatement(stretch: StatementStretch, context: StatementContext): StatementReading {
  const { id, number, used } = context;
  const sorted = sortStatementLines(stretch.lines, (line) => isRepeatedTitle(line.text, stretch));
  const { line, title } = { line: stretch.line.number, title: stretch.title.title };
  used.mark(line);
  if (stretch.marker) used.mark(stretch.marker.number);
  for (const each of [...sorted.aside, ...(sorted.note ? [{ number: sorted.note.line }] : [])]) used.mark(each.number);
  const findings: Finding[] = sorted.furtherNotes.map((note) =>
    finding("info", "furtherNote", note.number, { text: note.text.trim() }),
  );
  for (const note of sorted.furtherNotes) used.mark(note.number);
  const { unitName } = sorted;

  const unit = sorted.unit ?? context.usualUnit;
  if (sorted.unit === null)
    findings.push(finding(unit === null ? "error" : "warning", "unitNotStated", line, { title }));
  const lines = tableLines(sorted.table, context.measure);
  for (const row of lines.aside) used.mark(row.line);
  for (const each of sorted.besideUnit) findings.push(finding("warning", "unusedLine", each.line, { text: each.text }));
  const { table: rows, foreign } = takeLinesAboveHead(joinBrokenHead(lines.rows));
  for (const row of foreign) {
    used.mark(row.line, row.endLine);
    findings.push(finding("warning", "unusedLine", row.line, { text: filledCells(row).join(" ") }));
  }
  const { head, body } = splitHead(rows);
  const holdsFigures = (index: number) => body.some((row) => isPrintedFigure(row.cells[index] ?? ""));
  const layouts = layoutSides(id, head.columns, context.year, holdsFigures);
  const isOfTwoSides =
    layouts.length === 1 ||
    (formOf(id).shapes.includes("two-sided") && layouts.length === 2 && layouts[0]?.side !== layouts[1]?.side);
  const understood = isOfTwoSides && layouts.every((layout) => layout.label !== null && layout.amounts.length > 0);
  const onlyNote = lines.rows.length === 0 && sorted.note !== null;
  if (sorted.unit === "other" || unit === null || unit === "other" || (!understood && !onlyNote)) {
    const kind = understood ? "otherAmountUnit" : "unreadableTable";
    if (unit !== null) findings.push(finding("error", kind, line, { title, line: lines.rows[0]?.line ?? line }));
    return { statement: null, unitName, findings };
  }

  const table = onlyNote ? NOTHING : readBody(lines, head, body, layouts, context, used);
  const complete = table.complete && lines.unplaced.length === 0;
  for (const each of lines.unplaced) findings.push(unplaced(each.number, each.text));
  for (const each of lines.unplaced) used.mark(each.number);
  for (const each of table.findings) findings.push(each);
  return {
    statement: {
      id,
      number,
      title,
      line,
      ...(stretch.marker ? { marker: { line: stretch.marker.number, text: printedMarker(stretch.marker.text) } } : {}),
      amountUnit: unit,
      note: sorted.note,
      ...(complete ? {} : { complete: false }),
      sides: table.sides,
    },
    unitName,
    findings,
  };
}

/** The marker without the page break in front of it. */
const printedMarker = (text: string): string => text.replace(/\f/g, "").trim();

const isRepeatedTitle = (text: string, stretch: StatementStretch): boolean => {
  const title = readStatementTitle(text, null);
  return title !== null && compact(text).includes(compact(stretch.title.title).replace(CONTINUED_TITLE, ""));
};

interface TableReading {
  readonly sides: readonly Side[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}
const NOTHING: TableReading = { sides: [], complete: true, findings: [] };

function readBody(
  lines: ReturnType<typeof tableLines>,
  head: TableHead,
  body: readonly CellLine[],
  layouts: readonly SideLayout[],
  context: StatementContext,
  used: UsedLines,
): TableReading {
  for (const row of head.rows) used.mark(row.line, row.endLine);
  const heads = new Set(head.rows.map(printedCells));
  const repeated = new Set(body.filter((row) => heads.has(printedCells(row))));
  for (const row of repeated) used.mark(row.line);
  const form = tableFormOf(lines, head, body, layouts, context);
  const joined = joinBrokenRows(
    body.filter((row) => !repeated.has(row)),
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
  return { sides, complete: !findings.some(({ level }) => level === "error"), findings };
}

const unplaced = (line: number, text: string): Finding => finding("error", "unplacedRow", line, { text: text.trim() });

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

function tableFormOf(
  lines: ReturnType<typeof tableLines>,
  head: TableHead,
  body: readonly CellLine[],
  layouts: readonly SideLayout[],
  { id, isPrintedElsewhere }: StatementContext,
): TableForm {
  const kinds = cellKinds(layouts, head.columns.length);
  const hasCodes = layouts.some(({ codes }) => codes.length > 0);
  const withFigures = body.filter((row) =>
    row.cells.some((cell, at) => kinds[at] === "figure" && isPrintedFigure(cell)),
  ).length;
  const range = { from: body[0]?.line ?? 0, to: body.at(-1)?.endLine ?? 0 };
  return {
    kinds,
    hasCodes,
    cells: lines.tabbed ? usualCells(body, head.columns.filter(({ label }) => label !== "").length) : null,
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
