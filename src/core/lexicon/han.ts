const BETWEEN_HAN = /(\p{Script=Han})[ \t\u3000\u00a0]+(?=\p{Script=Han})/gu;

/** A column head or fixed label as printed, without the spaces that line breaks left between two Han characters ("政府性 基金预 算"). */
export const headLabel = (text: string): string => text.trim().replace(BETWEEN_HAN, "$1");

/** A text reduced to what it says, for comparing only: full-width forms folded, spaces and quotation marks gone. Never stored. */
export const compact = (text: string): string =>
  IS_COMPACT.test(text) ? text : text.normalize("NFKC").replace(/[\s"'“”‘’\u200b\ufeff]+/gu, "");

/** Han characters, and marks and ASCII that stay as they are: most texts, and looked at far more quickly. */
const IS_COMPACT = /^[\u4e00-\u9fff、。《》!#-&(-~]*$/;

const DIGITS = "一二三四五六七八九";

/** The value of a Chinese or Arabic ordinal up to ninety-nine ("二十五", "7", "１２"); null for anything else. */
export function ordinalValue(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  if (/^\d{1,2}$/.test(plain)) return Number(plain);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (plain === "" || !match) return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) + 1 : null;
  return (tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}
