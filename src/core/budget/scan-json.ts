/** What a text must not be before anything walks it: nested too deep, or an object that names one key twice. */
export type ScanProblem = { readonly kind: "tooDeep" } | { readonly kind: "duplicateKey"; readonly key: string };

const DEEPEST = 64;
const STRING = /"(?:[^"\\]|\\.)*"/y;

/**
 * Looks over JSON text once, without recursion, for what JSON.parse accepts in silence: a million levels, and the last of two
 * equal keys. It does not check the grammar, which JSON.parse does afterwards.
 */
export function scanJson(text: string): ScanProblem | null {
  const open: (Set<string> | null)[] = [];
  let mayBeKey = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      STRING.lastIndex = at;
      const string = STRING.exec(text)?.[0];
      if (string === undefined) return null;
      at += string.length - 1;
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
    } else if (sign === "}" || sign === "]") {
      open.pop();
      mayBeKey = false;
    } else if (sign === ",") mayBeKey = open[open.length - 1] != null;
  }
  return null;
}
