import type { StatedTotalChange } from "../core/explanation/stated-changes.ts";
import { formatNumber, type Language, type MoneyUnit, type PrintedAmount, saidAmount } from "../core/format-amount.ts";
import { changeSentence } from "../core/views/change-words.ts";
import { wordsOf } from "../i18n/index.ts";

/** What ChangeSentence says, as plain text. */
export function changeText(change: StatedTotalChange, money: MoneyUnit, language: Language): string {
  const t = wordsOf(language, "overview");
  const { direction, amount, percent, current, of } = change;
  const said = (stated: PrintedAmount | null) =>
    stated?.text == null ? "" : saidAmount(stated.text, stated.unit, money, language);
  const start = of === "whole" ? "" : t(`changeOf.${of}`, { current: said(current) });
  const sentence = t(`change.${changeSentence(change)}`, {
    amount: said(amount),
    percent:
      percent === null || direction === "same"
        ? ""
        : t(`percent.${direction}`, { percent: formatNumber(percent.text) }),
  });
  return start + sentence;
}
