import type { Statement } from "../../document/dataset.ts";
import { CONTINUED_TITLE } from "../../lexicon/above-tables.ts";
import type { Shape } from "../../lexicon/forms/form.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { compact } from "../../lexicon/han.ts";
import type { AmountUnit } from "../../money.ts";
import { type Finding, finding } from "../finding.ts";
import type { Stretch } from "../outline/outline.ts";
import { readStatementTitle } from "../outline/statement-titles.ts";
import { filledCells } from "../read/cell-line.ts";
import type { Measure } from "../read/space-tokens.ts";
import { joinBrokenHead } from "./broken-head.ts";
import { headsOfRows } from "./heads-of-rows.ts";
import { takeLinesAboveHead } from "./lines-above-head.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import { readBlocks } from "./read-blocks.ts";
import { type BodyContext, NOTHING, type OpenTable, readBody, type TableReading, unplaced } from "./read-body.ts";
import { readOneRow } from "./read-one-row.ts";
import { layoutSides } from "./side-layout.ts";
import { sortStatementLines } from "./statement-lines.ts";
import { splitHead } from "./table-head.ts";
import { tableLines } from "./table-lines.ts";
import { shapeOf } from "./table-shape.ts";
import { splitMergedRows } from "./unlike-rows.ts";

/** What the document as a whole says about each of its statements. */
export interface StatementContext extends BodyContext {
  readonly number: number | null;
  /** The year of the document, for heads that name another one. */
  readonly year: number;
  /** The unit that the other statements print, where all print the same; for one that prints none. */
  readonly usualUnit: AmountUnit | null;
  readonly measure: Measure;
  /** The name of the unit, as most of the document prints it. */
  readonly unitName: string | null;
}

export interface StatementReading {
  readonly statement: Statement | null;
  readonly unitName: { readonly line: number; readonly name: string } | null;
  readonly findings: readonly Finding[];
}

/** What reads the rows of a table, by the shape of it. */
const READERS: Readonly<Record<Shape, (table: OpenTable, context: StatementContext) => TableReading>> = {
  rows: readBody,
  "two-sided": readBody,
  blocks: readBlocks,
  "one-row": readOneRow,
};

type StatementStretch = Extract<Stretch, { kind: "statement" }>;

/** Reads one statement. What cannot be read is a finding and makes the statement incomplete; a table without a head that is understood is left out. */
export function readStatement(stretch: StatementStretch, context: StatementContext): StatementReading {
  const { id, number, used } = context;
  const sorted = sortStatementLines(stretch.lines, (line) => isRepeatedTitle(line.text, stretch), context.unitName);
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
  const form = formOf(id);
  const { table: rows, foreign } = takeLinesAboveHead(joinBrokenHead(lines.rows), [...form.columns, ...form.rows]);
  for (const row of foreign) {
    used.mark(row.line, row.endLine);
    findings.push(finding("warning", "unusedLine", row.line, { text: filledCells(row).join(" ") }));
  }
  const { head, body } = headsOfRows(splitHead(splitMergedRows(rows)), form.rows);
  const layouts = layoutSides(id, head.columns, context.year, {
    holdsFigures: (index) => body.some((row) => isPrintedFigure(row.cells[index] ?? "")),
    holdsText: (index) => body.some((row) => /\p{Script=Han}/u.test(row.cells[index] ?? "")),
  });
  const shape = shapeOf(layouts, form.shapes);
  const onlyNote = lines.rows.length === 0 && sorted.note !== null;
  if (sorted.unit === "other" || unit === null || unit === "other" || (shape === null && !onlyNote)) {
    const kind = shape === null ? "unreadableTable" : "otherAmountUnit";
    if (unit !== null) findings.push(finding("error", kind, line, { title, line: lines.rows[0]?.line ?? line }));
    if (sorted.note) findings.push(finding("info", "unusedLine", sorted.note.line, { text: sorted.note.text }));
    return { statement: null, unitName, findings };
  }

  const open = { head, body, layouts, tabbed: lines.tabbed };
  const table = onlyNote || shape === null ? NOTHING : READERS[shape](open, context);
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
