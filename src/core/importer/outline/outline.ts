import { CONTINUED_TITLE, HEAD_WORDS, NOTE, PREAMBLE } from "../../lexicon/above-tables.ts";
import { HEADING_OF_TEXT } from "../../lexicon/document-parts.ts";
import { compact } from "../../lexicon/han.ts";
import { PART } from "../../lexicon/numbering.ts";
import { SHEET_END, SHEET_TITLE } from "../../lexicon/sheet-words.ts";
import { isNumbered } from "../prose/paragraphs.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { type Contents, readContents } from "./contents.ts";
import { listedHeading } from "./listed-headings.ts";
import { isMarker, readStatementTitle, type StatementTitle } from "./statement-titles.ts";

/** A stretch of the document: a statement with the lines under its title, a performance-target sheet, or prose. */
export type Stretch =
  | {
      readonly kind: "statement";
      readonly line: Line;
      readonly title: StatementTitle;
      readonly marker: Line | null;
      readonly lines: readonly Line[];
    }
  | { readonly kind: "sheet"; readonly line: Line; readonly lines: readonly Line[] }
  | { readonly kind: "prose"; readonly lines: readonly Line[] };

export interface Outline {
  readonly front: readonly Line[];
  readonly contents: Contents;
  readonly stretches: readonly Stretch[];
}

interface Open {
  readonly kind: Stretch["kind"];
  readonly line: Line | null;
  readonly title: StatementTitle | null;
  marker: Line | null;
  readonly lines: Line[];
}

/** Cuts a document (page headers and numbers already taken out) into its front, its contents, and the statements, sheets and prose that follow. */
export function outlineOf(lines: readonly Line[], unitName: string | null): Outline {
  const contents = readContents(lines);
  const isListed = listedHeading(contents, unitName);
  const stretches: Open[] = [{ kind: "prose", line: null, title: null, marker: null, lines: [] }];
  let marker: Line | null = null;
  const open = (kind: Stretch["kind"], line: Line | null, title: StatementTitle | null) => {
    stretches.push({ kind, line, title, marker, lines: [] });
    marker = null;
  };
  const front = contents.end > 0 ? frontOf(lines.slice(0, contents.start)) : [];
  for (let at = front.length; at < lines.length; at += 1) {
    if (at >= contents.start && at < contents.end) continue;
    const line = lines[at];
    const current = stretches.at(-1);
    if (!line || !current) continue;
    const title = readStatementTitle(line.text, unitName);
    if (
      title &&
      opensStatement(lines, at, title, unitName, contents.end > 0 || stretches.some(({ kind }) => kind === "statement"))
    ) {
      if (continuesStatement(current, title)) current.lines.push(...(marker ? [marker, line] : [line]));
      else {
        open("statement", line, title);
        continue;
      }
      marker = null;
    } else if (isSheetTitle(line.text)) open("sheet", line, null);
    else if (isMarker(line.text)) {
      if (current.kind === "statement" && current.marker === null && current.lines.every(isBlank)) {
        current.marker = line;
        continue;
      }
      if (marker) current.lines.push(marker);
      marker = line;
    } else {
      if (current.kind !== "prose" && endsTable(line, isListed, current.kind)) open("prose", null, null);
      stretches.at(-1)?.lines.push(line);
      if (current.kind === "sheet" && endsSheet(line)) open("prose", null, null);
    }
  }
  if (marker) stretches.at(-1)?.lines.push(marker);
  return {
    front: contents.end > 0 ? front : takeFront(stretches[0]?.lines ?? []),
    contents,
    stretches: stretches.flatMap(closed),
  };
}

/** The front page above a contents: short lines; a preface between the two is text like any other. */
function frontOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => line.text.trim().length > 60 || /[\t。；]/u.test(line.text.trim()));
  const front = end < 0 ? lines : lines.slice(0, end);
  return front.filter((line) => !isBlank(line)).length <= 12 ? front : [];
}

/** Without contents, the front page is the few short lines before anything else; they leave the prose. */
function takeFront(lines: Line[]): readonly Line[] {
  const end = lines.findIndex(
    (line) =>
      !isBlank(line) &&
      (line.text.trim().length > 40 || isNumbered(line.text.trim()) || /[\t。；]/u.test(line.text.trim())),
  );
  const count = end < 0 ? lines.length : end;
  return lines.slice(0, count).filter((line) => !isBlank(line)).length <= 6 ? lines.splice(0, count) : [];
}

function closed(stretch: Open): readonly Stretch[] {
  const { kind, line, title, marker, lines } = stretch;
  if (kind === "statement" && line && title) return [{ kind, line, title, marker, lines }];
  if (kind === "sheet" && line) return [{ kind, line, lines }];
  return lines.some((each) => !isBlank(each)) ? [{ kind: "prose", lines }] : [];
}

export const isPartHeading = (text: string): boolean => text.trim().length < 60 && PART.test(compact(text));

/** 大同市市级预算部门（单位）项目支出绩效目标表, 项目绩效目标申报表, … */
const isSheetTitle = (text: string): boolean =>
  text.trim().length < 60 && !text.includes("\t") && SHEET_TITLE.test(compact(text));

/** The last line of a target sheet: who answers for it and when it was filed. */
const endsSheet = (line: Line): boolean => SHEET_END.test(line.text);

/** A table or sheet ends where a part or a listed heading begins; a table also where running text does, of which a sheet is full. */
function endsTable(line: Line, isListed: (text: string) => boolean, kind: Stretch["kind"]): boolean {
  if (line.text.trim().includes("\t")) return false;
  const plain = compact(line.text);
  if (isPartHeading(line.text) || isListed(line.text)) return true;
  if (HEADING_OF_TEXT.test(plain)) return true;
  return (
    kind === "statement" &&
    plain.length > 60 &&
    /[。；]/u.test(plain) &&
    !/ {2}/.test(line.text.trim()) &&
    !NOTE.test(plain)
  );
}

/** The same title once more, at the head of the next page, goes on with the statement. */
const continuesStatement = (current: Open, title: StatementTitle): boolean =>
  current.kind === "statement" &&
  current.title !== null &&
  compact(current.title.title).replace(CONTINUED_TITLE, "") === compact(title.title).replace(CONTINUED_TITLE, "");

/** A title opens a statement where its unit, its head or its note follows; in a list of contents another title does. A title at the very end is a statement cut short. */
function opensStatement(
  lines: readonly Line[],
  at: number,
  title: StatementTitle,
  unitName: string | null,
  afterContents: boolean,
): boolean {
  let seen = 0;
  for (let next = at + 1; next < lines.length && seen < 6; next += 1) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    seen += 1;
    if (PREAMBLE.test(line.text.trim()) || isHead(line.text) || (title.isOther && isRow(line.text))) return true;
    if (isPartHeading(line.text) || readStatementTitle(line.text, unitName)) return false;
  }
  return seen < 6 && afterContents && title.id !== null;
}

const isRow = (text: string): boolean => /\t|\S\s{2,}\S/.test(text.trim());

const isHead = (text: string): boolean =>
  /\t|\s{2,}/.test(text.trim()) && HEAD_WORDS.test(text) && !/\d\s*$/.test(text.trim());
