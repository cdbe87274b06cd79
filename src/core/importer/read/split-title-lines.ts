import { AFTER_TITLE, AMOUNT_UNIT_ONLY, BEFORE_TITLE, TABLE_WORD } from "../../lexicon/above-tables.ts";
import { markerNumber, readStatementTitle } from "../outline/statement-titles.ts";
import type { Line } from "./lines.ts";

/**
 * The title of a statement may share its line with what usually stands above and below it: its marker (预算公开表1), the unit's name and the unit of amounts.
 * Such a line becomes several of the same number, in the order in which they usually stand.
 */
export const splitTitleLines = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => {
    const pieces = piecesOf(line.text);
    return pieces ? pieces.map((text) => ({ ...line, text })) : [line];
  });

const LONGEST = 200;

function piecesOf(printed: string): readonly string[] | null {
  let title = printed.trim();
  if (title.length > LONGEST || !title.includes(TABLE_WORD)) return null;
  const markers: string[] = [];
  const below: string[] = [];
  const sort = (piece: string) => (markerNumber(piece) !== null && !/[:：]/u.test(piece) ? markers : below).push(piece);
  for (let after = AFTER_TITLE.exec(title); after; after = AFTER_TITLE.exec(title)) {
    sort(after[2] ?? "");
    title = (after[1] ?? "").trim();
  }
  for (let before = BEFORE_TITLE.exec(title); before; before = BEFORE_TITLE.exec(title)) {
    sort(before[1] ?? "");
    title = title.slice(before[0].length);
  }
  title = title.trim().replace(/\t+/gu, "");
  if (markers.length + below.length === 0 || readStatementTitle(title, null) === null) return null;
  const unitsLast = [...below].sort(
    (one, two) => Number(AMOUNT_UNIT_ONLY.test(one)) - Number(AMOUNT_UNIT_ONLY.test(two)),
  );
  return [...markers, title, ...unitsLast];
}
