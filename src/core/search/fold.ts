/** A text as it is compared: small letters, half-width signs, no quotation marks, no spaces beside Han characters. `at` leads back: the folded character i was printed at `at[i]`. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const HAN = /[\u3007\u3400-\u9fff\uf900-\ufaff]/;
const QUOTES = /["'“”‘’「」『』《》〈〉]/;
const PLAIN_LATIN = /[a-z0-9.,]/;

/** True for a Han character (〇 among them). */
export const isHan = (character: string | undefined): boolean => character !== undefined && HAN.test(character);

const plain = (character: string): string => {
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const small = half.toLowerCase();
  return small.length === 1 ? small : half;
};

type Kind = "plain" | "han" | "quote" | "space" | "other";
const kinds = new Map<string, readonly [kind: Kind, folded: string]>();
/** The same few characters come again and again. */
function kindOf(character: string): readonly [kind: Kind, folded: string] {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const kind: Kind = PLAIN_LATIN.test(character)
    ? "plain"
    : HAN.test(character)
      ? "han"
      : QUOTES.test(character)
        ? "quote"
        : /\s/.test(character)
          ? "space"
          : "other";
  const found = [kind, plain(character)] as const;
  kinds.set(character, found);
  return found;
}

/** Folds by single characters, so that every match can be marked where it was printed. */
export function fold(printed: string): Folded {
  let text = "";
  let last: Kind = "space";
  const at: number[] = [];
  for (let index = 0; index < printed.length; index++) {
    const [kind, folded] = kindOf(printed[index] ?? "");
    if (kind === "quote") continue;
    if (kind === "space") {
      if (last === "space" || last === "han") continue;
      text += " ";
    } else {
      if (kind === "han" && last === "space" && text !== "") {
        text = text.slice(0, -1);
        at.pop();
      }
      text += folded;
    }
    last = kind;
    at.push(index);
  }
  return { text, at };
}
