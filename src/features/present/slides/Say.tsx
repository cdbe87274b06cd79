import type { ReactNode } from "react";
import { type AmountWords, type PrintedAmount, steadyUnit } from "../../../core/format-amount.ts";
import { Amount } from "../../../reading/Amount.tsx";
import { Blank } from "../../../reading/Figure.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";

/** An amount within a slide's text; — where it is blank in print. `isBare` where the unit stands elsewhere. */
export function Say({
  amount,
  isBare = false,
}: {
  amount: PrintedAmount | null | undefined;
  isBare?: boolean;
}): ReactNode {
  const wordsOf = useTalkWords();
  if (amount?.text == null) return <Blank />;
  const { text, unit } = amount;
  const words = wordsOf(text, unit);
  return <Amount amount={{ ...amount, text }} words={isBare ? { ...words, before: "", after: "" } : words} />;
}

/** The words around an amount on the slides and in their notes: one unit throughout the talk. */
export function useTalkWords(): (text: string, unit: PrintedAmount["unit"]) => AmountWords {
  const { moneyUnit, language } = usePageState();
  return (text, unit) => steadyUnit(text, unit, moneyUnit, language);
}
