import { INDICATOR_OPERATORS, INDICATOR_VALUE, PEOPLE, QUANTITY } from "../lexicon/indicators.ts";
import { sheetCell } from "./cell-reference.ts";
import type { Indicator, TargetSheet } from "./dataset.ts";

/** What an indicator's value says beside its raw text: 提高100% is an increase, ≥100% a lower bound. */
export interface IndicatorValue {
  readonly raw: string | null;
  readonly operator: ">=" | "<=" | "=" | "increase" | null;
  /** canonical decimal text; null where the value is no number */
  readonly number: string | null;
  readonly unit: string | null;
}

/** Reads the value of a performance indicator as printed ("≥100%", "提高100%", "58人"); nothing is corrected. */
export function readIndicatorValue(raw: string | null): IndicatorValue {
  const match = INDICATOR_VALUE.exec(raw?.trim() ?? "");
  if (match === null) return { raw, operator: null, number: null, unit: null };
  const [, sign = "", number = "", unit = ""] = match;
  return {
    raw,
    operator: INDICATOR_OPERATORS[sign] ?? null,
    number: number.replaceAll(",", ""),
    unit: unit.trim() || null,
  };
}

/** A name cut short in print: one half of the sheet prints a proper beginning of what the other prints. */
export const isClipped = ({ periodName, annualName }: Indicator): boolean =>
  periodName !== null &&
  annualName !== null &&
  periodName !== annualName &&
  (periodName.startsWith(annualName) || annualName.startsWith(periodName));

/** A printed number of people, as canonical text, with the cell of the indicator that states it. */
export interface HeadCount {
  readonly number: string;
  readonly cell: string;
}

/** The head count a sheet gives: the value of a 数量指标 in 人; 0人 counts as none. */
export function headCountOf(sheet: TargetSheet): HeadCount | null {
  for (const indicator of sheet.indicators) {
    if (!indicator.level2.startsWith(QUANTITY)) continue;
    const { number, unit } = readIndicatorValue(indicator.period);
    if (unit === PEOPLE && number !== null && /[1-9]/.test(number))
      return { number, cell: sheetCell(indicator.line, "period") };
  }
  return null;
}
