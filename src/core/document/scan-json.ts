/** What a text must not be before anything walks it: nested too deep, or an object that names one key twice. */
export type ScanProblem =
  | { readonly kind: "tooDeep" }
  | { readonly kind: "tooMany"; readonly most: number }
  | { readonly kind: "longText"; readonly most: number }
  | { readonly kind: "duplicateKey"; readonly key: string };

const DEEPEST = 64;
/** Far beyond what any unit prints (Datong: 905 rows and other parts, the longest text 242 characters): a tree of a hundred thousand lines. */
const MOST_PARTS = 250_000;
const LONGEST_TEXT = 100_000;

/** Where the string that begins here ends: its last quotation mark, or -1. Not by a pattern, which a long string sends too deep. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

/**
 * Looks over JSON text once, without recursion, for what JSON.parse accepts in silence: a million levels, rows or letters in one
 * text, and the last of two equal keys. It does not check the grammar, which JSON.parse does afterwards.
 */
export function scanJson(text: string): ScanProblem | null {
  const open: (Set<string> | null)[] = [];
  let parts = 0;
  let mayBeKey = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end < 0) return null;
      if (end - at > LONGEST_TEXT) return { kind: "longText", most: LONGEST_TEXT };
      const string = text.slice(at, end + 1);
      at = end;
      const keys = open[open.length - 1];
      if (mayBeKey && keys != null) {
        if (keys.has(string)) return { kind: "duplicateKey", key: string.slice(1, 61).replace(/"$/, "") };
        keys.add(string);
      }
      mayBeKey = false;
    } else if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? new Set() : null);
      mayBeKey = sign === "{";
      if (open.length > DEEPEST) return { kind: "tooDeep" };
      if (++parts > MOST_PARTS) return { kind: "tooMany", most: MOST_PARTS };
    } else if (sign === "}" || sign === "]") {
      open.pop();
      mayBeKey = false;
    } else if (sign === ",") mayBeKey = open[open.length - 1] != null;
  }
  return null;
}
