import type { ReactNode } from "react";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Blank } from "../../reading/Figure.tsx";
import { useTalkWords } from "./use-talk-words.ts";

/** An amount within a slide's text; — where it is blank in print. */
export function Say({ amount }: { amount: PrintedAmount | null | undefined }): ReactNode {
  const wordsOf = useTalkWords();
  if (amount?.text == null) return <Blank />;
  const { text, unit } = amount;
  return <Amount amount={{ ...amount, text }} words={wordsOf(text, unit)} />;
}
