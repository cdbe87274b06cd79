import { FULL_WIDTH } from "../lexicon/figures.ts";
/** A text with full-width digits, signs and spaces as their half-width forms, each in its place, so that offsets stay those of the print. */
export const foldDigits = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => FOLDED[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const FOLDED: Readonly<Record<string, string>> = { "−": "-" };
