import type { Row } from "../budget/dataset.ts";
import type { CellLine } from "./cell-line.ts";
import { type Finding, finding } from "./finding.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import type { SideLayout } from "./side-layout.ts";

const CODE = /^\d{3}(?:\d{2}){0,3}$/;

export interface RowReading {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of one side. A row whose cells on this side are all blank is none; a cell that is no amount is a finding, and stays in `printed`. */
export function readSideRows(body: readonly CellLine[], layout: SideLayout): RowReading {
  let parts: readonly string[] = [];
  const read = body.map((row) => {
    const printed = layout.codes.map((index) => (row.cells[index] ?? "").normalize("NFKC").replace(/\s/g, ""));
    parts = layout.codes.length > 1 ? codeParts(printed, parts) : printed;
    return readRow(row, layout, parts.join(""));
  });
  return { rows: read.flatMap((each) => each.rows), findings: read.flatMap((each) => each.findings) };
}

/** The parts of a code (类 款 项): a row that prints only its own part has the others from the row above. */
function codeParts(printed: readonly string[], above: readonly string[]): readonly string[] {
  const first = printed.findIndex((part) => part !== "");
  const isPart = first > 0 && /^\d{2}$/.test(printed[first] ?? "") && /^\d{3}$/.test(above[0] ?? "");
  return isPart ? printed.map((part, at) => (at < first ? (above[at] ?? "") : part)) : printed;
}

function readRow(row: CellLine, layout: SideLayout, codeText: string): RowReading {
  const cell = (index: number | null): string => (index === null ? "" : (row.cells[index] ?? "").trim());
  const code = CODE.test(codeText) ? codeText : null;
  const label = cell(layout.label) || (code === null ? layout.codes.map(cell).join("") : "");
  const figures = layout.amounts.map(({ index, column }) => ({
    column,
    text: cell(index),
    read: readPrintedAmount(cell(index)),
  }));
  if (codeText === "" && label === "" && figures.every(({ text }) => text === "")) return { rows: [], findings: [] };
  const unreadable = figures.flatMap(({ column, read }) =>
    read.ok ? [] : [finding("error", "unreadableAmount", row.line, { column: column.label, text: read.problem.text })],
  );
  const printed = figures.flatMap(({ column, text, read }) =>
    read.ok ? (read.value.printed === null ? [] : [[column.key, read.value.printed]]) : [[column.key, text]],
  );
  const government = layout.government === null ? {} : { governmentLabel: cell(layout.government) || null };
  const findings = [
    ...unreadable,
    ...(label === "" ? [finding("warning", "rowWithoutName", row.line, { code: codeText })] : []),
    ...(code === null && codeText !== "" && label !== codeText && cell(layout.label) !== ""
      ? [finding("warning", "codeNotRead", row.line, { code: codeText, text: label })]
      : []),
  ];
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
    findings,
  };
}
