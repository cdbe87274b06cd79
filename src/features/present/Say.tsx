import type { ReactNode } from "react";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Blank } from "../../reading/Figure.tsx";
import { useTalkWords } from "./use-talk-words.ts";

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
