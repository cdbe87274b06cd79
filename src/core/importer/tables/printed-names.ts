import { compact } from "../../lexicon/han.ts";
import type { Line } from "../read/lines.ts";

/** Says of a name whether it stands whole in a cell of the document, outside of the lines given: the other tables and the sheets spell broken names out. */
export function printedNames(
  lines: readonly Line[],
): (name: string, besides: { readonly from: number; readonly to: number }) => boolean {
  const places = new Map<string, number[]>();
  for (const line of lines)
    for (const cell of line.text.split(/\t| {2,}/u)) {
      const name = compact(cell);
      if (!/\p{Script=Han}{2}/u.test(name) || name.length > 40) continue;
      const known = places.get(name);
      if (known) known.push(line.number);
      else places.set(name, [line.number]);
    }
  return (name, { from, to }) => (places.get(name) ?? []).some((line) => line < from || line > to);
}
