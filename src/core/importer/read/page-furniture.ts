import { compact } from "../../lexicon/han.ts";
import { COMES_BACK, PAGE_NUMBER_AT_END, RUNNING_TITLE } from "../../lexicon/pages.ts";
import { readStatementTitle } from "../outline/statement-titles.ts";
import { standsAlone } from "../tables/known-labels.ts";
import { isPrintedFigure } from "../tables/printed-amount.ts";
import { isBlank, type Line } from "./lines.ts";
import { isPageMark } from "./page-marks.ts";

/** The rule under the head of a page; one with gaps is that of a table, and shows its columns. */
const RULE = /^[-—─=_]{4,}$/u;

/**
 * The lines that print a page and not the budget: page numbers, and the unit's name and the document's title at the head or foot of a page.
 * They may stand in the middle of a table, a row or a sentence. What stands above the contents is the front page itself and none of these.
 */
export function pageFurniture(
  lines: readonly Line[],
  { frontEnd, bodyStart }: { readonly frontEnd: number; readonly bodyStart: number },
): ReadonlySet<number> {
  const front = new Set(
    lines
      .slice(0, frontEnd)
      .filter((line) => !isBlank(line))
      .slice(0, 6)
      .map((line) => compact(line.text)),
  );
  const runningHeads = new Set([...front, [...front].slice(0, 2).join("")]);
  const body = lines.slice(bodyStart).filter((line) => !isBlank(line) && !isCells(line.text));
  const counts = new Map<string, number>();
  for (const line of body) counts.set(headOf(line.text), (counts.get(headOf(line.text)) ?? 0) + 1);
  const found = new Set<number>();
  const isEdge = edgeOfPage(lines);
  const opening = lines.find((line) => !isBlank(line));
  for (const line of lines.slice(bodyStart)) {
    if (isBlank(line) || isNameOfRow(lines, line) || isCodeOfRow(lines, line)) continue;
    const head = headOf(line.text);
    if (isPageMark(line.text) || RULE.test(line.text.trim())) found.add(line.number);
    else if (isCells(withoutLastWord(line.text)) || head === "") continue;
    // the first line of all is the title itself, also where no contents or part tells where the front page ends
    else if (line === opening) continue;
    else if (runningHeads.has(head) || RUNNING_TITLE.test(head) || (isEdge(line) && isRepeated(head, line, counts)))
      found.add(line.number);
  }
  return found;
}

/** A line up to its last word; one of a single word stays. Not by a pattern, which tries every space of a long run of them. */
function withoutLastWord(line: string): string {
  const text = line.trimEnd();
  let start = text.length;
  while (start > 0 && !/\s/u.test(text[start - 1] ?? "")) start -= 1;
  return start === 0 ? line : text.slice(0, start).trimEnd();
}

/** The unit's name may begin a row whose figures stand on the next line. */
const isNameOfRow = (lines: readonly Line[], line: Line): boolean => {
  const [first = ""] = (lines[line.number]?.text ?? "").trim().split(/\t| {2,}/u);
  return /\p{Script=Han}/u.test(line.text) && /[.,]/.test(first) && isPrintedFigure(first);
};

/** A class (208) that stands alone over its name and figures is no page number: the codes of its sections follow. */
function isCodeOfRow(lines: readonly Line[], line: Line): boolean {
  const code = /^\s*([1-5]\d\d)\s*$/.exec(line.text)?.[1];
  if (code === undefined) return false;
  const below = lines
    .slice(line.number, line.number + 12)
    .filter((each) => !isBlank(each) && !isPageMark(each.text))
    .map(({ text }) => text.trim());
  const [name = ""] = below;
  return (
    /^\p{Script=Han}/u.test(name) && below.slice(1, 5).some((text) => text.startsWith(code) && /^\d{5}/.test(text))
  );
}

const isCells = (text: string): boolean => /\t|\S {2,}\S/.test(text.trim());

/** A running head has the number of its page, a blank line or the edge of the document beside it; a row that comes back has not. */
const edgeOfPage =
  (lines: readonly Line[]) =>
  (line: Line): boolean =>
    [lines[line.number - 2], lines[line.number]].some(
      (each) => each === undefined || isBlank(each) || isPageMark(each.text),
    );

/** A running head without the number of its page. */
const headOf = (text: string): string => compact(text).replace(PAGE_NUMBER_AT_END, "");

/** Any other line that comes back word for word, three times and more, and is no part of a table or a sheet. */
function isRepeated(head: string, line: Line, counts: ReadonlyMap<string, number>): boolean {
  if ((counts.get(head) ?? 0) < 3 || head.length > 40 || line.text.includes("\t")) return false;
  if (COMES_BACK.test(head)) return false;
  return !standsAlone(line.text) && readStatementTitle(line.text, null) === null;
}
