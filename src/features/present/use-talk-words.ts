import { type AmountWords, type PrintedAmount, steadyUnit } from "../../core/format-amount.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/** The words around an amount on the slides and in their notes: one unit throughout the talk. */
export function useTalkWords(): (text: string, unit: PrintedAmount["unit"]) => AmountWords {
  const { moneyUnit, language } = usePageState();
  return (text, unit) => steadyUnit(text, unit, moneyUnit, language);
}
