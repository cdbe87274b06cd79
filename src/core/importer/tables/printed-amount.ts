import { failed, ok, type Result } from "../../result.ts";

/** A cell of figures: the canonical amount (null: not stated), and the cell as printed where it differs by more than thousands separators. */
export interface AmountInCell {
  readonly amount: string | null;
  readonly printed: string | null;
}

export interface PrintedAmountProblem {
  readonly kind: "unreadableAmount";
  readonly text: string;
}

const DASHES = /[－−–—―─]/gu;
const NOT_STATED = /^[-／/]+$/u;
const PLAIN = /^\d{1,40}(?:\.\d{1,20})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,13}(?:\.\d{1,20})?$/;

/** Longer than every amount with all its separators: not looked at, so that a page of spaces costs nothing. */
const LONGEST = 100;
const IS_WORD = /^[\u4e00-\u9fff]/;

/**
 * Reads a printed cell into canonical decimal text, keeping its digits: "2,994.78" → "2994.78", "（5.00）" and "△5.00" → "-5.00".
 * A blank cell and a lone dash state nothing: null. Anything else is a problem: wrong grouping, exponents, words, hexadecimal.
 */
export function readPrintedAmount(cell: string): Result<AmountInCell, PrintedAmountProblem> {
  const printed = cell.trim();
  if (printed === "") return ok({ amount: null, printed: null });
  const plain = readDigits(printed);
  if (plain !== null) return ok({ amount: plain, printed: null });
  if (printed.length > LONGEST || IS_WORD.test(printed)) return failed({ kind: "unreadableAmount", text: printed });
  const folded = fold(printed);
  if (NOT_STATED.test(folded)) return ok({ amount: null, printed });
  const signed = readSign(folded);
  const digits = signed && readDigits(signed.rest);
  if (!signed || digits === null || digits === undefined) return failed({ kind: "unreadableAmount", text: printed });
  const amount = signed.negative ? `-${digits}` : digits;
  return ok({ amount, printed: printed.replaceAll(",", "") === amount ? null : printed });
}

/** True for a cell that states a figure (a dash or a blank states none). */
export function isPrintedFigure(cell: string): boolean {
  const read = readPrintedAmount(cell);
  return read.ok && read.value.amount !== null;
}

const fold = (text: string): string =>
  text
    .replace(/[０-９．，（）＋]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DASHES, "-")
    .replace(/[▲△]/gu, "△")
    .replace(/^([-△(])\s+/u, "$1")
    .replace(/\s+\)$/u, ")");

function readSign(text: string): { readonly negative: boolean; readonly rest: string } | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) return /^[-△+(]/.test(bracketed[1]) ? null : { negative: true, rest: bracketed[1] };
  if (/^[-△]/.test(text)) return { negative: true, rest: text.slice(1) };
  return { negative: false, rest: text };
}

function readDigits(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replaceAll(",", "") : null;
}
