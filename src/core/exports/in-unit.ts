import { type AmountUnit, amountOf, canonicalText } from "../money.ts";

/** A printed amount in another unit, exactly; as printed where it is printed in that. */
export const inUnit = (text: string, printed: AmountUnit, unit: AmountUnit): string =>
  printed === unit ? text : canonicalText(amountOf(text, printed), unit);
