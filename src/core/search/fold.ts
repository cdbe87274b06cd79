/** A text as it is compared: small letters, half-width signs, no quotation marks, no spaces beside Han characters. `at` leads back: the folded character i was printed at `at[i]`. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const HAN = /[\u3007\u3400-\u9fff\uf900-\ufaff]/;
const QUOTES = /["'“”‘’「」『』《》〈〉]/;

export const isHan = (character: string | undefined): boolean => character !== undefined && HAN.test(character);

const plain = (character: string): string => {
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const small = half.toLowerCase();
  return small.length === 1 ? small : half;
};

/** Folds by single characters, so that every match can be marked where it was printed. */
export function fold(printed: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < printed.length; index++) {
    const character = printed[index] ?? "";
    if (QUOTES.test(character)) continue;
    if (/\s/.test(character)) {
      const last = text[text.length - 1];
      if (last === undefined || last === " " || isHan(last)) continue;
      text += " ";
    } else {
      if (isHan(character) && text.endsWith(" ")) {
        text = text.slice(0, -1);
        at.pop();
      }
      text += plain(character);
    }
    at.push(index);
  }
  return { text, at };
}
