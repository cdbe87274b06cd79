import type { ReactNode } from "react";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Blank } from "../../reading/Figure.tsx";

/** An amount within a slide's text; — where it is blank in print. */
export const Say = ({ amount }: { amount: PrintedAmount | null | undefined }): ReactNode =>
  amount?.text == null ? <Blank /> : <Amount amount={{ ...amount, text: amount.text }} />;
