import type { Box, ParagraphBlock, Piece } from "../source-document.ts";
import type { PageLayout } from "./page-layout.ts";
import { between, type TextLine, textOf } from "./text-lines.ts";

export interface PlacedLine {
  readonly line: TextLine;
  readonly page: PageLayout;
}

/** Where the text of pages of one width begins and ends. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly areIndented: boolean;
}

/** The margins of running text, by the width of the page; where a page has none, its tables have the margins. */
export function marginsOf(pages: readonly PageLayout[], lines: readonly PlacedLine[]): (page: PageLayout) => Margins {
  const byWidth = new Map<number, Margins>();
  return (page) => {
    const width = Math.round(page.width);
    const known = byWidth.get(width);
    if (known) return known;
    const alike = (other: PageLayout) => Math.round(other.width) === width;
    const own = lines.filter((each) => alike(each.page)).map(({ line }) => line);
    const margins = textMargins(own, width) ?? tableMargins(pages.filter(alike), own);
    byWidth.set(width, margins);
    return margins;
  };
}

function textMargins(lines: readonly TextLine[], width: number): Margins | null {
  const long = lines.filter((line) => line.segments.length === 1 && line.right - line.left > 0.55 * width);
  if (long.length < 4) return null;
  const lefts = long.map(({ left }) => left).sort((one, two) => one - two);
  const rights = long.map(({ right }) => right).sort((one, two) => one - two);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const right = rights[Math.floor(rights.length * 0.9)] ?? width;
  const indented = long.filter((line) => line.left > left + 1.2 * line.size).length;
  return { left, right, areIndented: indented >= 2 };
}

function tableMargins(pages: readonly PageLayout[], lines: readonly TextLine[]): Margins {
  const edges = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "table" ? item.table.edges : [])));
  const least = (values: readonly number[]) =>
    values.reduce((one, two) => Math.min(one, two), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) => values.reduce((one, two) => Math.max(one, two), 0);
  return {
    left: least([...edges, ...lines.map(({ left }) => left)]),
    right: most([...edges, ...lines.map(({ right }) => right)]),
    areIndented: false,
  };
}

const LIST_NUMBER =
  /^(?:第[一二三四五六七八九十\d]+[部章节条]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳]|[注说]明?[:：])/u;

/** What may not be torn apart at the end of a line: a word or a figure, and the signs that cling to a character. */
const UNBREAKABLE = /^[“‘《（([]*(?:[\d.,%A-Za-z－-]+|.)[”’》）)\],.，。、；：！？%]*/u;

/** A line that could not have taken what the next one begins with. */
function isFull(upper: TextLine, lower: TextLine, width: number): boolean {
  const [first = ""] = UNBREAKABLE.exec(textOf(lower)) ?? [];
  const ems = [...first].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
  return upper.right - upper.left + ems * upper.size > width - 0.6 * upper.size;
}

const ENDS_TITLE = /(?:表|说明|情况|概况|目录|部分)$/u;
/** The dots of a table of contents. */
const LEADERS = /[.．·…]{6,}\s*\d*$/u;
const ENDS_SENTENCE = /[。；：！？;:]$/u;

/** Whether a line goes on where the one before it, printed right above or at the end of the page before, ends full. */
export function goesOn(before: PlacedLine, next: PlacedLine, margins: Margins): boolean {
  const [upper, lower] = [before.line, next.line];
  if (upper.segments.length !== 1 || lower.segments.length !== 1) return false;
  const isNear =
    before.page === next.page
      ? lower.middle - upper.middle < 2.6 * lower.size
      : before.page.number + 1 === next.page.number;
  const isSameType = Math.abs(upper.size - lower.size) < 0.15 * upper.size;
  const text = textOf(upper);
  if (!isNear || !isSameType || LEADERS.test(text)) return false;
  if (isCentredOn(lower, next.page))
    return (
      before.page === next.page &&
      Math.abs(middleOf(upper) - middleOf(lower)) < 0.5 * lower.size &&
      !ENDS_TITLE.test(text) &&
      isFull(upper, lower, margins.right - margins.left)
    );
  // what begins in the right half stands for itself, and is no line of running text
  if (upper.left > (margins.left + margins.right) / 2) return false;
  if (lower.left > margins.left + 1.2 * lower.size) return false;
  const isItem = LIST_NUMBER.test(textOf(lower));
  if (isItem && (!margins.areIndented || ENDS_SENTENCE.test(text) || ENDS_TITLE.test(text))) return false;
  const isOpen =
    margins.areIndented &&
    !isItem &&
    !ENDS_SENTENCE.test(text) &&
    upper.right - margins.left > 0.75 * (margins.right - margins.left);
  return isOpen || isFull(upper, lower, margins.right - upper.left);
}

const middleOf = ({ left, right }: TextLine): number => (left + right) / 2;

const isCentredOn = (line: TextLine, page: PageLayout): boolean =>
  line.right - line.left < 0.6 * page.width &&
  Math.abs((line.left + line.right) / 2 - page.width / 2) < 0.02 * page.width;

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const boxOf = (part: {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}): Box => [rounded(part.left), rounded(part.top), rounded(part.right), rounded(part.bottom)];

/** The lines of one paragraph as a block; it stands where its first line does. */
export function paragraphOf(lines: readonly PlacedLine[], file: number): ParagraphBlock {
  let text = "";
  const pieces: Piece[] = [];
  for (const { line, page } of lines) {
    const printed = textOf(line);
    text += between(text, printed);
    pieces.push({ start: text.length, place: { file, page: page.number, box: boxOf(line) } });
    text += printed;
  }
  const [first] = lines as [PlacedLine, ...PlacedLine[]];
  return {
    kind: "paragraph",
    text,
    place: { file, page: first.page.number, box: boxOf(first.line) },
    isCentred: lines.every(({ line, page }) => isCentredOn(line, page)),
    size: rounded(first.line.size),
    pieces,
  };
}
