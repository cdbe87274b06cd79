import {
  FUNDING_KEYS,
  type FundingKey,
  SHEET_TEXT_KEYS,
  type SheetTextKey,
  type TargetSheet,
} from "../budget/dataset.ts";
import type { AmountUnit } from "../money.ts";
import { type CellLine, filledCells } from "./cell-line.ts";
import { type Finding, finding } from "./finding.ts";
import { compact } from "./han.ts";
import { isHeadOfIndicators, readIndicators } from "./indicators.ts";
import type { Line } from "./lines.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import { readSheetLabel, type SheetLabel } from "./sheet-labels.ts";
import { sheetRows } from "./sheet-lines.ts";

export interface SheetReading {
  readonly sheet: TargetSheet | null;
  readonly year: { readonly line: number; readonly year: number } | null;
  /** Names of responsible persons or telephone numbers are printed; they are left where they are. */
  readonly hasPersons: boolean;
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

type Funding = NonNullable<TargetSheet["funding"][FundingKey]>;
type Labelled = { readonly label: SheetLabel; readonly values: readonly string[] };

/** Reads one performance-target sheet by its labels: no column of it is fixed. Amounts are in the unit that 项目资金 names. */
export function readSheet(title: Line, lines: readonly Line[]): SheetReading {
  const rows = sheetRows(lines);
  const findings: Finding[] = [];
  const funding: Partial<Record<FundingKey, Funding>> = {};
  const texts: Partial<Record<SheetTextKey, { line: number; text: string }>> = {};
  const headAt = rows.findIndex(isHeadOfIndicators);
  let name: { line: number; text: string } | null = null;
  let amountUnit: AmountUnit | null = null;
  let year: SheetReading["year"] = null;
  let hasPersons = false;
  let footAt = rows.length;
  rows.forEach((row, at) => {
    const labelled = labelledValues(row);
    const isFoot = labelled.some(
      ({ label }) => label.kind === "person" || (label.kind === "text" && label.key === "filedAt"),
    );
    if (isFoot && at > headAt) footAt = Math.min(footAt, at);
    if (headAt >= 0 && at >= headAt && at < footAt) return;
    const yearMatch = /^\(?(20\d\d)年度?\)?$/.exec(compact(filledCells(row).join("")));
    if (yearMatch) year = { line: row.line, year: Number(yearMatch[1]) };
    else if (labelled.length === 0)
      findings.push(finding("warning", "unusedLine", row.line, { text: filledCells(row).join(" ") }));
    for (const { label, values } of labelled) {
      const text = values.join(" ");
      if (label.kind === "person") hasPersons ||= text !== "";
      else if (label.kind === "name") name = { line: row.line, text };
      else if (label.kind === "fundingUnit") amountUnit = unitOf(row);
      else if (label.kind === "goals") Object.assign(texts, goalsOf(row, values, rows));
      else if (label.kind === "text" && text !== "") texts[label.key] = { line: row.line, text };
      else if (label.kind === "funding") {
        const half =
          label.half ??
          (labelled.filter((each) => each.label.kind === "funding").findIndex((each) => each.values === values) > 0
            ? "annual"
            : "period");
        const read = readPrintedAmount(values[0] ?? "");
        if (!read.ok || values.length > 1)
          findings.push(finding("error", "unreadableAmount", row.line, { column: label.key, text }));
        funding[label.key] = {
          ...(funding[label.key] ?? { line: row.line, period: null, annual: null }),
          [half]: read.ok ? read.value.amount : null,
        };
      }
    }
  });
  const indicators = readIndicators(headAt < 0 ? [] : rows.slice(headAt, footAt), false);
  findings.push(...indicators.findings);
  const found = name as { line: number; text: string } | null;
  const complete = found !== null && funding.total !== undefined && headAt >= 0 && footAt < rows.length;
  if (!complete)
    findings.push(finding("error", "sheetCutShort", title.number, { lastLine: rows.at(-1)?.endLine ?? title.number }));
  if (!found) return { sheet: null, year, hasPersons, complete, findings };
  return {
    sheet: {
      line: found.line,
      name: found.text,
      amountUnit: amountUnit ?? "yuan",
      funding: Object.fromEntries(FUNDING_KEYS.map((key) => [key, funding[key] ?? null])) as TargetSheet["funding"],
      text: Object.fromEntries(SHEET_TEXT_KEYS.map((key) => [key, texts[key] ?? null])) as TargetSheet["text"],
      indicators: indicators.indicators,
      blankIndicators: indicators.blankIndicators,
    },
    year,
    hasPersons,
    complete,
    findings,
  };
}

/** The labels of a row, each with the cells written after it. A label and its value may share a cell ("负责人：…"). */
function labelledValues(row: CellLine): readonly Labelled[] {
  const labelled: { label: SheetLabel; values: string[] }[] = [];
  for (const cell of filledCells(row)) {
    const label = readSheetLabel(cell);
    const shared = label ? null : /^([^:：]{2,14})[:：]\s*(.+)$/u.exec(cell);
    const sharedLabel = shared ? readSheetLabel(shared[1] ?? "") : null;
    if (label) labelled.push({ label, values: [] });
    else if (shared && sharedLabel) labelled.push({ label: sharedLabel, values: [shared[2] ?? ""] });
    else labelled.at(-1)?.values.push(cell);
  }
  return labelled;
}

const unitOf = (row: CellLine): AmountUnit | null => {
  const cell = compact(filledCells(row)[0] ?? "");
  if (cell.includes("万元")) return "wan";
  return cell.includes("元") ? "yuan" : null;
};

/** The goals of the period and of the year; where one stands alone, the heads above say whose it is. */
function goalsOf(
  row: CellLine,
  values: readonly string[],
  rows: readonly CellLine[],
): Partial<Record<SheetTextKey, { line: number; text: string }>> {
  const [first, second] = values;
  if (first === undefined) return {};
  if (second !== undefined)
    return { periodGoal: { line: row.line, text: first }, annualGoal: { line: row.line, text: second } };
  const heads = rows.find((each) => filledCells(each).some((cell) => readSheetLabel(cell)?.kind === "goalHeads"));
  const annualAt = heads?.cells.findIndex((cell) => /年度/u.test(cell)) ?? -1;
  const isAnnual = annualAt > 0 && row.cells.indexOf(first) >= annualAt;
  return { [isAnnual ? "annualGoal" : "periodGoal"]: { line: row.line, text: first } };
}
