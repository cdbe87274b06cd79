import type { Indicator, TargetSheet } from "../../document/dataset.ts";
import { compact } from "../../lexicon/han.ts";
import { INDICATOR_VALUE } from "../../lexicon/sheet-words.ts";
import { type Finding, finding } from "../finding.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { isLevel1, isLevel2, readSheetLabel } from "./sheet-labels.ts";

export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly blankIndicators: TargetSheet["blankIndicators"];
  readonly findings: readonly Finding[];
}

interface Half {
  readonly name: string | null;
  readonly value: string | null;
  readonly surplus: readonly string[];
}

/**
 * Reads the indicators of a sheet. Each row prints its second level twice, once for the whole period and once for the year, with name and value after each;
 * the first level stands in its first row only (and once, in print, inside the row of heads).
 */
export function readIndicators(rows: readonly CellLine[], onlyAnnual: boolean): IndicatorReading {
  const indicators: Indicator[] = [];
  const blankIndicators: { line: number; level1: string | null; level2: string }[] = [];
  const findings: Finding[] = [];
  let level1: string | null = null;
  let level2: string | null = null;
  for (const row of rows) {
    let cells = filledCells(row).filter((cell) => readSheetLabel(cell) === null);
    const first = cells.findIndex(isLevel1);
    if (first === 0 || isHeadOfIndicators(row)) {
      level1 = cells[0] ?? level1;
      cells = cells.slice(1);
    } else if (isLevel2(cells[0] ?? "") && isLevel2(cells[1] ?? "") && cells[0] !== cells[1]) {
      level1 = cells[0] ?? null;
      cells = cells.slice(1);
    }
    if (cells.length === 0) continue;
    const named = isLevel2(cells[0] ?? "") || isRepeated(cells);
    if (named) level2 = cells[0] ?? null;
    if (level2 === null) {
      findings.push(finding("warning", "unplacedIndicator", row.line, { text: cells.join(" ") }));
      continue;
    }
    const [one, two] = halves(named ? cells.slice(1) : cells, level2, named);
    const period = half(onlyAnnual && two === null ? [] : one);
    const annual = half(onlyAnnual && two === null ? one : (two ?? []));
    for (const text of [...period.surplus, ...annual.surplus])
      findings.push(finding("warning", "unplacedCell", row.line, { text }));
    const name = longer(period.name, annual.name);
    if (name === null && period.value === null && annual.value === null)
      blankIndicators.push({ line: row.line, level1, level2 });
    else
      indicators.push({
        line: row.line,
        level1,
        level2,
        name: name ?? "",
        periodName: period.name,
        annualName: annual.name,
        period: period.value,
        annual: annual.value,
      });
  }
  return { indicators, blankIndicators, findings };
}

export const isHeadOfIndicators = (row: CellLine): boolean =>
  filledCells(row).filter((cell) => readSheetLabel(cell)?.kind === "indicatorHead").length >= 2;

/** A second level that we have no word for is known by standing in both halves, three cells apart. */
const isRepeated = (cells: readonly string[]): boolean => cells.length === 6 && cells[0] === cells[3];

function halves(
  cells: readonly string[],
  level2: string,
  named: boolean,
): readonly [readonly string[], readonly string[] | null] {
  if (!named)
    return cells.length > 2 ? [cells.slice(0, cells.length / 2), cells.slice(cells.length / 2)] : [cells, null];
  const second = cells.findIndex((cell) => compact(cell) === compact(level2));
  return second < 0 ? [cells, null] : [cells.slice(0, second), cells.slice(second + 1)];
}

function half(cells: readonly string[]): Half {
  const [first = null, second = null, ...surplus] = cells;
  if (first !== null && second === null && INDICATOR_VALUE.test(first)) return { name: null, value: first, surplus };
  return { name: first, value: second, surplus };
}

const longer = (one: string | null, two: string | null): string | null =>
  ((one?.length ?? 0) >= (two?.length ?? 0) ? one : two) ?? one ?? two;
