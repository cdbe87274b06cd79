import { CONTENTS_HEADING, ENTRY_NUMBER, LISTED_ENTRY, NUMBERED_ENTRY } from "../../lexicon/contents.ts";
import { compact } from "../../lexicon/han.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { isPageMark } from "../read/page-marks.ts";
import { foldedName, readStatementTitle, type StatementTitle } from "./statement-titles.ts";

/** A line of the table of contents: what it names, and the title where it names a statement. */
export interface ContentsEntry {
  readonly line: number;
  readonly text: string;
  readonly title: StatementTitle | null;
}

/** The table of contents; `start` and `end` bound its lines in the list that was read (end exclusive; both 0 where the document has none). */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly at: number;
  readonly line: Line;
  readonly name: string;
  /** A page stands at its end, or dots that lead to one. */
  readonly paged: boolean;
}

const NONE: Contents = { entries: [], start: 0, end: 0 };
const PAGE_REFERENCE = /(?:[.…·．⋯]{2,}|[\t\u3000 ])[.…·．⋯\s]*[-—–(（]?\d{1,3}[-—–)）]?\s*$/u;
const DOTS = /[.…·．⋯]{2,}\s*$/u;
const DOTS_AND_PAGE = /[.…·．⋯]{3,}\s*\d{1,3}\s*$/u;
/** So many lines a contents may have, and so many characters one of them: more is text. */
const MOST = 200;
const LONGEST = 80;

/**
 * Reads the table of contents. It begins at 目录 (or at the first dotted lines) and only names what follows: a line belongs to it where it looks like an entry,
 * and the first that does not, or that names again what was named, is the document itself. A contents line may equal a title letter for letter.
 */
export function readContents(lines: readonly Line[]): Contents {
  const start = lines.findIndex(
    (line) => CONTENTS_HEADING.test(compactShort(line.text.replace(DOTS, ""))) || isDotted(line.text),
  );
  if (start < 0 || !isFront(lines.slice(0, start))) return NONE;
  const first = isDotted(lines[start]?.text ?? "") ? start : start + 1;
  const found = candidates(lines, first);
  const kept = withoutBody(found, lines);
  const last = kept.at(-1);
  if (!last) return first > start ? { entries: [], start, end: first } : NONE;
  const entries = joinWrapped(kept).map(({ line, name }) => ({
    line: line.number,
    text: name,
    title: readStatementTitle(name, null),
  }));
  return { entries, start, end: endAfterPageMarks(lines, last.at + 1) };
}

/** What may stand before a contents: a front page and perhaps a preface. A list further down belongs to something else. */
const isFront = (lines: readonly Line[]): boolean => {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.length <= 40 && !printed.some((line) => /\t.*\t/u.test(line.text.trim()));
};

const lastIndex = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.reduce((last, item, at) => (is(item) ? at : last), -1);

const compactShort = (text: string): string => (text.length > LONGEST ? "" : compact(text));
const isDotted = (text: string): boolean =>
  text.length <= 2 * LONGEST && DOTS_AND_PAGE.test(text) && !text.startsWith("\t");

/** The lines from the heading on, up to one that is no entry, or that begins the document by naming the first entry or its number again. */
function candidates(lines: readonly Line[], first: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (let at = first; at < lines.length && found.length < MOST; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || isPageMark(line.text)) continue;
    const candidate = candidateOf(line, at);
    if (!candidate || endsContents(candidate, seen, found)) break;
    seen.add(compact(candidate.name));
    found.push(candidate);
  }
  return found;
}

function candidateOf(line: Line, at: number): Candidate | null {
  if (line.text.length > 2 * LONGEST) return null;
  const paged = PAGE_REFERENCE.test(line.text) || DOTS.test(line.text);
  const name = line.text.replace(PAGE_REFERENCE, "").replace(DOTS, "").trim();
  const isText = compact(name).length > LONGEST || /[。；;]/u.test(name) || /^.{0,8}[:：]/u.test(name.trim());
  return name === "" || isText || (!paged && name.includes("\t")) || /\t.*\t/u.test(name)
    ? null
    : { at, line, name, paged };
}

/** 第一部分 or 一、 for the second time, where the first entry had it: the document begins. */
const numberOf = (name: string): string | null => ENTRY_NUMBER.exec(compact(name))?.[0] ?? null;

function endsContents({ name, paged }: Candidate, seen: ReadonlySet<string>, found: readonly Candidate[]): boolean {
  const top = found[0] ? numberOf(found[0].name) : null;
  if (top !== null && numberOf(name) === top) return true;
  return !paged && seen.has(compact(name)) && !/^\(/u.test(compact(name));
}

/**
 * Of the candidates, those before the document itself. Where entries have pages, the last of these ends the contents, but for entries that come back below;
 * where none has, an entry is numbered, names a statement, or comes back below.
 */
function withoutBody(found: readonly Candidate[], lines: readonly Line[]): readonly Candidate[] {
  const paged = found.filter((each) => each.paged).length;
  const last = paged * 2 > found.length || paged > 4 ? lastIndex(found, (each) => each.paged) : -1;
  let below: ReadonlySet<string> | null = null;
  const comesBack = ({ name }: Candidate) => {
    below ??= namesBelow(lines, (found.at(-1)?.at ?? 0) + 1, LONGEST);
    return below.has(foldedName(name));
  };
  const isEntry = (each: Candidate, at: number) =>
    last >= 0 ? comesBack(each) : isListed(each.name) || comesBack(each) || isWrapped(found, at);
  let end = last + 1;
  while (end < found.length && isEntry(found[end] as Candidate, end)) end += 1;
  return found.slice(0, end);
}

/** The names that lines further down may be: those of at most `longest` characters that are no row of a table. */
export const namesBelow = (lines: readonly Line[], from: number, longest: number): ReadonlySet<string> =>
  new Set(
    lines
      .slice(from)
      .filter(({ text }) => text.length <= longest && !text.trimEnd().includes("\t"))
      .map(({ text }) => foldedName(text)),
  );

const isListed = (name: string): boolean => LISTED_ENTRY.test(name) || readStatementTitle(name, null) !== null;

/** The end of a long entry may stand on a line of its own ("…2024年度部门决算" and "表"); the next one is an entry again. */
function isWrapped(found: readonly Candidate[], at: number): boolean {
  const [above, next] = [found[at - 1], found[at + 1]];
  return (
    above !== undefined &&
    next !== undefined &&
    above.name.length > 15 &&
    (found[at]?.name.length ?? 0) < above.name.length &&
    isListed(above.name) &&
    isListed(next.name)
  );
}

/** Puts an entry together that goes over two lines: the lower one has no number, and no entry of its own. */
function joinWrapped(entries: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const entry of entries) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined &&
      above.name.length > 15 &&
      isListed(above.name) &&
      !NUMBERED_ENTRY.test(entry.name) &&
      (!isListed(entry.name) || entry.name.length < 4) &&
      entry.name.length < above.name.length;
    if (goesOn) joined[joined.length - 1] = { ...above, name: above.name + entry.name };
    else joined.push(entry);
  }
  return joined;
}

/** The number of its own page may stand under a contents. */
function endAfterPageMarks(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && isPageMark(line.text)) end = at + 1;
    else if (line && !isBlank(line)) break;
  }
  return end;
}
