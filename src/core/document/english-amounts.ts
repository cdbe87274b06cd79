import { saidAmount } from "../format-amount.ts";
import { MONEY_UNIT_NAMES } from "../lexicon/units.ts";
import type { AmountUnit } from "../money.ts";

const AMOUNT = /\{\{(\d[\d,]*(?:\.\d+)?) (wan|yuan)\}\}/g;

/**
 * Writes the amounts of an English text. The text keeps each as the document prints it, `{{2,994.78 wan}}`; a reader gets CNY with
 * the printed figure beside it, "CNY 29.95 million (2,994.78 万元)", so that nobody converts by hand. Yuan and 0 need no second form.
 */
export const withAmounts = (english: string): string =>
  english.replace(AMOUNT, (_, printed: string, unit: AmountUnit) => {
    if (unit === "yuan" || /^[0.]+$/.test(printed)) return `CNY\u00a0${printed}`;
    const said = saidAmount(printed.replace(/,/g, ""), unit, "yuan", "en");
    return `${said} (${printed}\u00a0${MONEY_UNIT_NAMES.wan})`;
  });
