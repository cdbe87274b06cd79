import { markerNumber, readStatementTitle } from "../outline/statement-titles.ts";
import type { Line } from "./lines.ts";

const AMOUNT_UNIT = "[(（]?(?:金额|货币|计量)?单位\\s*[:：]\\s*(?:人民币)?\\s*(?:[百千万亿]?元|[百千]万元)[)）]?";
const UNIT_NAME = "(?:编制|预算|填报|公开)?(?:单位|部门)(?:名称)?\\s*[:：]\\s*[^\\s:：]+";
const NUMBER = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
const PUBLISHED = "(?:预算|决算|部门|单位|财政|财决)*公开\\s*(?:附?表|附件)?\\s*";
const MARKER = `${PUBLISHED}${NUMBER}表?|(?:附?表|附件)\\s*${NUMBER}表?`;
const BEFORE = new RegExp(`^(${AMOUNT_UNIT}|${UNIT_NAME}|${PUBLISHED}${NUMBER}表?)\\s+(?=\\S)`, "u");
const AFTER = new RegExp(
  `^(.*\\S\\s+|.*表[)）]?(?=[(（]?(?:金额|货币|计量|编制)?单位)|.*(?=[(（]))(${AMOUNT_UNIT}|${UNIT_NAME}|${MARKER})$`,
  "u",
);
const AMOUNT_UNIT_ONLY = new RegExp(`^${AMOUNT_UNIT}$`, "u");

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
  if (title.length > LONGEST || !title.includes("表")) return null;
  const markers: string[] = [];
  const below: string[] = [];
  const sort = (piece: string) => (markerNumber(piece) !== null && !/[:：]/u.test(piece) ? markers : below).push(piece);
  for (let after = AFTER.exec(title); after; after = AFTER.exec(title)) {
    sort(after[2] ?? "");
    title = (after[1] ?? "").trim();
  }
  for (let before = BEFORE.exec(title); before; before = BEFORE.exec(title)) {
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
