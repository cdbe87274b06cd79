import type { Row } from "../budget/dataset.ts";
import type { CellLine } from "./cell-line.ts";
import { type Finding, finding } from "./finding.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import type { SideLayout } from "./side-layout.ts";

const CODE = /^\d{3}(?:\d{2}){0,2}$/;

export interface RowReading {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of one side. A row whose cells on this side are all blank is none; a cell that is no amount is a finding, and stays in `printed`. */
export function readSideRows(body: readonly CellLine[], layout: SideLayout): RowReading {
  const read = body.map((row) => readRow(row, layout));
  return { rows: read.flatMap((each) => each.rows), findings: read.flatMap((each) => each.findings) };
}

function readRow(row: CellLine, layout: SideLayout): RowReading {
  const cell = (index: number | null): string => (index === null ? "" : (row.cells[index] ?? "").trim());
  const { code, label } = nameOf(layout.codes.map(cell), cell(layout.label));
  const figures = layout.amounts.map(({ index, column }) => ({
    column,
    text: cell(index),
    read: readPrintedAmount(cell(index)),
  }));
  if (code === null && label === "" && figures.every(({ text }) => text === "")) return { rows: [], findings: [] };
  const findings = figures.flatMap(({ column, read }) =>
    read.ok ? [] : [finding("error", "unreadableAmount", row.line, { column: column.label, text: read.problem.text })],
  );
  const printed = figures.flatMap(({ column, text, read }) =>
    read.ok ? (read.value.printed === null ? [] : [[column.key, read.value.printed]]) : [[column.key, text]],
  );
  const government = layout.government === null ? {} : { governmentLabel: cell(layout.government) || null };
  return {
    rows: [
      {
        line: row.line,
        ...(row.endLine > row.line ? { endLine: row.endLine } : {}),
        code,
        label,
        ...government,
        amounts: Object.fromEntries(
          figures.map(({ column, read }) => [column.key, read.ok ? read.value.amount : null]),
        ),
        ...(printed.length > 0 ? { printed: Object.fromEntries(printed) } : {}),
      },
    ],
    findings: [
      ...findings,
      ...(label === "" ? [finding("warning", "rowWithoutName", row.line, { code: code ?? "" })] : []),
    ],
  };
}

/** Code and name of a row. The code may be printed in parts (类 款 项); a totals row prints its name where the codes stand. */
function nameOf(codeCells: readonly string[], label: string): { readonly code: string | null; readonly label: string } {
  const joined = codeCells.join("").normalize("NFKC").replace(/\s/g, "");
  if (CODE.test(joined)) return { code: joined, label };
  return {
    code: null,
    label: label === "" ? codeCells.join("").trim() : joined === "" ? label : `${codeCells.join("")} ${label}`,
  };
}
