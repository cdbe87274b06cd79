import { FUNDING_KEYS, type FundingKey, type TargetSheet } from "../../document/dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { readPrintedAmount } from "../tables/printed-amount.ts";
import type { LabelledCells } from "./sheet-cells.ts";

export interface FundingReading {
  readonly funding: TargetSheet["funding"];
  readonly findings: readonly Finding[];
}

type FundingRow = NonNullable<TargetSheet["funding"][FundingKey]>;

/** Reads the sources of a sheet's money. Each row prints its label twice, for the whole period and for the year, or once where the sheet is of the year alone; a blank is null, never zero. */
export function readFunding(cells: readonly LabelledCells[]): FundingReading {
  const rows: Partial<Record<FundingKey, FundingRow>> = {};
  const findings: Finding[] = [];
  const hasPeriod = cells.some(({ label }) => label.kind === "funding" && label.half === "period");
  for (const each of cells) {
    const { label, row, values } = each;
    if (label.kind !== "funding") continue;
    const half = label.half ?? (isSecond(each, cells) || !hasPeriod ? "annual" : "period");
    const read = readPrintedAmount(values[0] ?? "");
    if (!read.ok || values.length > 1)
      findings.push(finding("error", "unreadableAmount", row.line, { column: label.key, text: values.join(" ") }));
    const known = rows[label.key] ?? { line: row.line, period: null, annual: null };
    rows[label.key] = { ...known, [half]: read.ok ? read.value.amount : null };
  }
  const funding = Object.fromEntries(FUNDING_KEYS.map((key) => [key, rows[key] ?? null])) as TargetSheet["funding"];
  return { funding, findings };
}

const isSecond = (cell: LabelledCells, cells: readonly LabelledCells[]): boolean =>
  cells.filter(({ row, label }) => row === cell.row && label.kind === "funding").indexOf(cell) > 0;
