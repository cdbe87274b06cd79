import type { TargetSheet } from "../../document/dataset.ts";
import { compact } from "../../lexicon/han.ts";
import { IN_WAN, IN_YUAN, INDICATOR_NAME_HEAD, SHEET_YEAR } from "../../lexicon/sheet-words.ts";
import type { AmountUnit } from "../../money.ts";
import { type Finding, finding } from "../finding.ts";
import type { PrintedYear } from "../outline/printed-years.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import type { Line } from "../read/lines.ts";
import { isHeadOfIndicators, readIndicators } from "./indicators.ts";
import { type LabelledCells, labelledCells } from "./sheet-cells.ts";
import { readFunding } from "./sheet-funding.ts";
import { readSheetLabel } from "./sheet-labels.ts";
import { leftoversOf } from "./sheet-leftovers.ts";
import { sheetRows } from "./sheet-lines.ts";
import { readTexts } from "./sheet-texts.ts";

export interface SheetReading {
  readonly sheet: TargetSheet | null;
  readonly year: PrintedYear | null;
  /** Names of responsible persons or telephone numbers are printed; they are left where they are. */
  readonly hasPersons: boolean;
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads one performance-target sheet by its labels: no column of it is fixed. Amounts are in the unit that 项目资金 names.
 * The last row says who filed it; some regions print none, and there a sheet is whole when something follows it.
 */
export function readSheet(title: Line, lines: readonly Line[], isFollowed: boolean): SheetReading {
  const rows = sheetRows(lines);
  const { head, foot } = boundsOf(rows);
  const outside = rows.filter((_, at) => at < head || at >= foot);
  const cells = outside.flatMap(labelledCells);
  const name = cells.find(({ label }) => label.kind === "name");
  const funding = readFunding(cells);
  const years = outside.flatMap(yearOf);
  const isAnnualOnly = funding.funding.total?.period === null && headsOf(rows[head]) === 1;
  const indicators = readIndicators(rows.slice(head, foot), isAnnualOnly);
  const complete =
    name !== undefined && funding.funding.total !== null && head < rows.length && (foot < rows.length || isFollowed);
  if (!complete && (head < rows.length || isFollowed) && isOfOtherForm(cells)) {
    const values = { title: title.text.trim(), count: rows.length };
    const found = finding("warning", "sheetOfOtherForm", title.number, values);
    return { sheet: null, year: years[0] ?? null, hasPersons: false, complete: true, findings: [found] };
  }
  const lastLine = rows.at(-1)?.endLine ?? title.number;
  return {
    sheet: name
      ? {
          line: name.row.line,
          name: name.values.join(" "),
          amountUnit: unitOf(cells) ?? "yuan",
          funding: funding.funding,
          text: readTexts(cells, outside),
          indicators: indicators.indicators,
          blankIndicators: indicators.blankIndicators,
        }
      : null,
    year: years[0] ?? null,
    hasPersons: cells.some(({ label, values }) => label.kind === "person" && values.length > 0),
    complete,
    findings: [
      ...leftoversOf(
        outside.filter((row) => yearOf(row).length === 0),
        cells,
      ),
      ...(name && unitOf(cells) === null
        ? [finding("warning", "unitNotStated", name.row.line, { title: name.values.join(" ") })]
        : []),
      ...funding.findings,
      ...indicators.findings,
      ...(complete ? [] : [finding("error", "sheetCutShort", title.number, { lastLine })]),
    ],
  };
}

/** A sheet of the form that is known here says more than these texts under its own labels. */
const FEWEST_TEXTS = 4;

/** True for a sheet whose labels are not those that are known here. */
const isOfOtherForm = (cells: readonly LabelledCells[]): boolean =>
  cells.filter(({ label }) => label.kind === "text").length < FEWEST_TEXTS;

/** The rows from the heads of the indicators to the row of persons and date, as far as they are printed. */
function boundsOf(rows: readonly CellLine[]): { readonly head: number; readonly foot: number } {
  const head = rows.findIndex(isHeadOfIndicators);
  const foot = rows.findIndex((row, at) => at > head && labelledCells(row).some(isFoot));
  return { head: head < 0 ? rows.length : head, foot: foot < 0 ? rows.length : foot };
}

const isFoot = ({ label }: LabelledCells): boolean =>
  label.kind === "person" || (label.kind === "text" && label.key === "filedAt");

function yearOf(row: CellLine): readonly PrintedYear[] {
  const match = SHEET_YEAR.exec(compact(filledCells(row).join("")));
  return match ? [{ line: row.line, year: Number(match[1]) }] : [];
}

/** How often the heads of a sheet name its indicators: twice where period and year are apart. */
const headsOf = (row: CellLine | undefined): number =>
  (row?.cells ?? []).filter((cell) => INDICATOR_NAME_HEAD.test(compact(cell))).length;

function unitOf(cells: readonly LabelledCells[]): AmountUnit | null {
  const row = cells.find(({ label }) => label.kind === "fundingUnit")?.row;
  const label = compact(row?.cells.find((cell) => readSheetLabel(cell)?.kind === "fundingUnit") ?? "");
  if (IN_WAN.test(label)) return "wan";
  return IN_YUAN.test(label) ? "yuan" : null;
}
