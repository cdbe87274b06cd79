/** A text as it is compared: small letters, half-width signs, no quotation marks, no spaces beside Han characters. `at` leads back: the folded character i was printed at `at[i]`. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const HAN_SIGNS = "\\u3007\\u3400-\\u9fff\\uf900-\\ufaff";
const HAN = new RegExp(`[${HAN_SIGNS}]`);
const QUOTES = /["'“”‘’「」『』《》〈〉]/g;
const SPACES = /\s+/g;
const SPACE_AFTER_HAN = new RegExp(`([${HAN_SIGNS}]) `, "g");
const SPACE_BEFORE_HAN = new RegExp(` (?=[${HAN_SIGNS}])`, "g");
/** What may look otherwise folded. */
const FOLDABLE = new RegExp(`[^a-z0-9., ${HAN_SIGNS}]`, "g");

/** True for a Han character (〇 among them). */
export const isHan = (character: string | undefined): boolean => character !== undefined && HAN.test(character);

const plain = (character: string): string => {
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const small = half.toLowerCase();
  return small.length === 1 ? small : half;
};

const foldedText = (printed: string): string =>
  printed
    .replace(QUOTES, "")
    .replace(SPACES, " ")
    .replace(/^ /, "")
    .replace(SPACE_AFTER_HAN, "$1")
    .replace(SPACE_BEFORE_HAN, "")
    .replace(FOLDABLE, plain);

/** Where each character of the folded text was printed. */
function placesOf(printed: string): readonly number[] {
  let last: "space" | "han" | "other" = "space";
  const at: number[] = [];
  for (const [index, character] of printed.split("").entries()) {
    if (character.replace(QUOTES, "") === "") continue;
    const kind = HAN.test(character) ? "han" : /\s/.test(character) ? "space" : "other";
    if (kind === "space" && last !== "other") continue;
    if (kind === "han" && last === "space") at.pop();
    last = kind;
    at.push(index);
  }
  return at;
}

/** Folds by single characters, so that every match can be marked where it was printed; the places are only made for what is shown. */
export function fold(printed: string): Folded {
  let at: readonly number[] | null = null;
  return {
    text: foldedText(printed),
    get at() {
      at ??= placesOf(printed);
      return at;
    },
  };
}
