import type { Row } from "../../document/dataset.ts";
import { compact } from "../../lexicon/han.ts";
import { COUNTS_THINGS, NEEDS_NO_CODE } from "../../lexicon/row-names.ts";
import { type Finding, finding } from "../finding.ts";
import type { CellLine } from "../read/cell-line.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import { isStandardName } from "./row-form.ts";
import type { SideLayout } from "./side-layout.ts";

/** Codes of the functional (2…), economic (3…, 5…) and revenue (1…) classification: class, section, item, sub-item. */
const CODE = /^[1-5]\d{2}(?:\d{2}){0,3}$/;
const PART_LENGTHS = [3, 2, 2, 2] as const;

export interface RowReading {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of one side. A row that has no name and no figure on this side is none; a cell that is no amount is a finding, and stays in `printed`. */
export function readSideRows(body: readonly CellLine[], layout: SideLayout): RowReading {
  let parts: readonly string[] = [];
  const read = body.map((row) => {
    const printed = layout.codes.map((index) => (row.cells[index] ?? "").normalize("NFKC").replace(/\s/g, ""));
    parts = layout.codes.length > 1 ? codeParts(printed, parts) : printed;
    const whole = wholeCode(parts);
    return readRow(row, layout, {
      text: whole ?? parts.join(""),
      fits: layout.codes.length < 2 || whole !== null || partsFit(parts),
    });
  });
  const rows = withWholeNames(read.flatMap((each) => each.rows));
  const lost = layout.otherCodes || layout.codes.length === 0 ? [] : rowsWithLostCodes(rows);
  const withoutCode = new Set(lost);
  return {
    rows: rows.map((row) => (withoutCode.has(row) ? withCodeFinding(row) : row)),
    findings: [
      ...read.flatMap((each) => each.findings),
      ...lost.map(({ line, label }) => finding("warning", "codeMissing", line, { text: label })),
    ],
  };
}

/** On one side of a table a name may go on beside the next row of the other: 国有资本经营预 and 算, which prints nothing else, are one row. */
function withWholeNames(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    if (above !== undefined && goesOn(above, row))
      whole[whole.length - 1] = { ...above, endLine: row.endLine ?? row.line, label: above.label + row.label };
    else whole.push(row);
  }
  return whole;
}

const goesOn = (above: Row, row: Row): boolean =>
  row.code === null &&
  above.code === null &&
  Object.values(row.amounts).every((amount) => amount === null) &&
  isStandardName(above.label + row.label) &&
  !isStandardName(above.label) &&
  !isStandardName(row.label);

/** Where most rows have a code, one without has lost it; totals, what is carried over, and the unit's own row (which repeats the total) have none. */
function rowsWithLostCodes(rows: readonly Row[]): readonly Row[] {
  if (rows.filter(({ code }) => code !== null).length * 2 <= rows.length) return [];
  const totals = new Set(rows.filter(({ label }) => NEEDS_NO_CODE.test(compact(label))).map(amountsOf));
  return rows.filter(
    (row) =>
      row.code === null &&
      row.codeFinding === undefined &&
      !NEEDS_NO_CODE.test(compact(row.label)) &&
      Object.values(row.amounts).some((amount) => amount !== null) &&
      !totals.has(amountsOf(row)),
  );
}

const amountsOf = ({ amounts }: Row): string => JSON.stringify(amounts);

const withCodeFinding = ({ line, endLine, code, ...rest }: Row): Row => ({
  line,
  ...(endLine === undefined ? {} : { endLine }),
  code,
  codeFinding: true,
  ...rest,
});

/** The parts of a code (类 款 项): a row that prints only its own part has the others from the row above. */
function codeParts(printed: readonly string[], above: readonly string[]): readonly string[] {
  const first = printed.findIndex((part) => part !== "");
  const isPart = first > 0 && /^\d{2}$/.test(printed[first] ?? "") && /^\d{3}$/.test(above[0] ?? "");
  return isPart ? printed.map((part, at) => (at < first ? (above[at] ?? "") : part)) : printed;
}

/** Parts are put together only where each has its own length and none is missing between them: 7, 11 and 02 make no 71102. */
const partsFit = (parts: readonly string[]): boolean =>
  parts.every((part, at) => part === "" || (part.length === PART_LENGTHS[at] && (at === 0 || parts[at - 1] !== "")));

/** A code that stands whole in one of its columns (20105 under 类), also where those before it print its beginnings: 201 | 20105. */
const wholeCode = (parts: readonly string[]): string | null => {
  const printed = parts.filter((part) => part !== "");
  const last = printed.at(-1) ?? "";
  return last.length > PART_LENGTHS[0] && CODE.test(last) && printed.every((part) => last.startsWith(part))
    ? last
    : null;
};

interface PrintedCode {
  readonly text: string;
  readonly fits: boolean;
}

function readRow(row: CellLine, layout: SideLayout, { text: codeText, fits }: PrintedCode): RowReading {
  const cell = (index: number | null): string => (index === null ? "" : (row.cells[index] ?? "").trim());
  const code = fits && CODE.test(codeText) ? codeText : null;
  const names = [layout.label, ...layout.moreLabels].map(cell).filter((name) => name !== "");
  const label = names.join(" ") || (code === null ? layout.codes.map(cell).join("") : "");
  const figures = layout.amounts.map(({ index, column }) => ({
    column,
    text: cell(index),
    read: readPrintedAmount(cell(index)),
  }));
  // a row of a workbook that the other side needs has formulas on this one, which show zeros or dashes
  const isNothing = figures.every(({ text, read }) => read.ok && !/[1-9]/.test(text));
  if (codeText === "" && label === "" && isNothing) return { rows: [], findings: [] };
  if (COUNTS_THINGS.test(compact(label))) {
    const text = [label, ...figures.map((figure) => figure.text)].join(" ").trim();
    return { rows: [], findings: [finding("warning", "unusedLine", row.line, { text })] };
  }
  const unreadable = figures.flatMap(({ column, read }) =>
    read.ok ? [] : [finding("error", "unreadableAmount", row.line, { column: column.label, text: read.problem.text })],
  );
  const printed = figures.flatMap(({ column, text, read }) =>
    read.ok ? (read.value.printed === null ? [] : [[column.key, read.value.printed]]) : [[column.key, text]],
  );
  const government = layout.government === null ? {} : { governmentLabel: cell(layout.government) || null };
  const isNotRead = code === null && codeText !== "" && label !== codeText && names.length > 0;
  const printedCode = layout.codes
    .map(cell)
    .filter((part) => part !== "")
    .join(" ");
  const findings = [
    ...unreadable,
    ...(label === "" ? [finding("warning", "rowWithoutName", row.line, { code: codeText })] : []),
    ...(isNotRead ? [finding("warning", "codeNotRead", row.line, { code: printedCode, text: label })] : []),
  ];
  return {
    rows: [
      {
        line: row.line,
        ...(row.endLine > row.line ? { endLine: row.endLine } : {}),
        code,
        ...(isNotRead && !layout.otherCodes ? { codeFinding: true as const } : {}),
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
