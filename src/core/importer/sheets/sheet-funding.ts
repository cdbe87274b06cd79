import { FUNDING_KEYS, type FundingKey, type TargetSheet } from "../../document/dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { filledCells } from "../read/cell-line.ts";
import { readPrintedAmount } from "../tables/printed-amount.ts";
import type { LabelledCells } from "./sheet-cells.ts";

export interface FundingReading {
  readonly funding: TargetSheet["funding"];
  readonly findings: readonly Finding[];
}

type FundingRow = NonNullable<TargetSheet["funding"][FundingKey]>;

/**
 * Reads the sources of a sheet's money. Each row prints its label twice, for the whole period and for the year, or once where the sheet is of the year alone;
 * a blank is null, never zero. A source that is printed in a second row keeps its first amounts, and the others beside them.
 */
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
    const amount = read.ok ? read.value.amount : null;
    const known = rows[label.key];
    if (known === undefined || known.line === row.line || (known[half] === null && known.again === undefined))
      rows[label.key] = { ...(known ?? { line: row.line, period: null, annual: null }), [half]: amount };
    else rows[label.key] = { ...known, again: withAmount(known.again ?? [], row.line, half, amount) };
  }
  for (const { line, again } of Object.values(rows))
    for (const other of again ?? [])
      findings.push(finding("warning", "fundingTwice", other.line, { line, text: lineText(cells, other.line) }));
  const funding = Object.fromEntries(FUNDING_KEYS.map((key) => [key, rows[key] ?? null])) as TargetSheet["funding"];
  return { funding, findings };
}

/** The further rows of a source, with one more of their amounts. */
function withAmount(
  rows: NonNullable<FundingRow["again"]>,
  line: number,
  half: "period" | "annual",
  amount: string | null,
): NonNullable<FundingRow["again"]> {
  const known = rows.find((row) => row.line === line) ?? { line, period: null, annual: null };
  return [...rows.filter((row) => row !== known), { ...known, [half]: amount }];
}

const lineText = (cells: readonly LabelledCells[], line: number): string =>
  filledCells(cells.find(({ row }) => row.line === line)?.row ?? { line, endLine: line, cells: [] }).join(" ");

const isSecond = (cell: LabelledCells, cells: readonly LabelledCells[]): boolean =>
  cells.filter(({ row, label }) => row === cell.row && label.kind === "funding").indexOf(cell) > 0;
