import type { Side, Statement, StatementId } from "../budget/dataset.ts";
import type { AmountUnit } from "../money.ts";
import { type CellLine, cellsOfTabs, isColumnNumbers, isRuler } from "./cell-line.ts";
import { type Finding, finding } from "./finding.ts";
import { isBlank } from "./lines.ts";
import type { Stretch } from "./outline.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import { layoutSides } from "./side-layout.ts";
import { splitHead } from "./table-head.ts";
import { readSideRows } from "./table-rows.ts";
import type { UsedLines } from "./used-lines.ts";

export interface StatementReading {
  readonly statement: Statement | null;
  readonly findings: readonly Finding[];
}

const UNIT = /(?:^|[\s(（])(?:金额)?单位\s*[:：]\s*(万元|元)/u;
const UNIT_NAME = /^\s*(?:编制|预算|填报)?(?:单位|部门)(?:名称)?\s*[:：]/u;
const NOTE = /^\s*(?:注|备注|说明)\s*[:：]/u;

export function readStatement(
  stretch: Extract<Stretch, { kind: "statement" }>,
  id: StatementId,
  number: number | null,
  year: number,
  used: UsedLines,
): StatementReading {
  used.mark(stretch.line.number);
  if (stretch.marker) used.mark(stretch.marker.number);
  const lines = stretch.lines.filter((line) => !isBlank(line));
  const unit = lines.map((line) => UNIT.exec(line.text)?.[1]).find((each) => each !== undefined);
  const amountUnit: AmountUnit = unit === "元" ? "yuan" : "wan";
  const notes = lines.filter((line) => NOTE.test(line.text));
  const rows: CellLine[] = [];
  for (const line of lines) {
    const cells = cellsOfTabs(line.number, line.text);
    if (isRuler(line.text) || UNIT.test(line.text) || UNIT_NAME.test(line.text) || isColumnNumbers(cells))
      used.mark(line.number);
    else if (!NOTE.test(line.text)) rows.push(cells);
  }
  const { head, body } = splitHead(rows);
  const holdsFigures = (index: number) => body.some((row) => isPrintedFigure(row.cells[index] ?? ""));
  const layouts = layoutSides(id, head.columns, year, holdsFigures);
  const findings: Finding[] = [];
  const headerLines = head.rows.map((row) => row.line);
  const sides: Side[] = layouts.map((layout) => {
    const read = readSideRows(body, layout);
    findings.push(...read.findings);
    return { side: layout.side, headerLines, columns: layout.amounts.map(({ column }) => column), rows: read.rows };
  });
  for (const row of rows) used.mark(row.line, row.endLine);
  const note = notes[0];
  if (note) used.mark(note.number);
  for (const extra of notes.slice(1)) findings.push(finding("info", "furtherNote", extra.number, {}));
  return {
    statement: {
      id,
      number,
      title: stretch.title.title,
      line: stretch.line.number,
      amountUnit,
      note: note ? { line: note.number, text: note.text.trim() } : null,
      sides,
    },
    findings,
  };
}
