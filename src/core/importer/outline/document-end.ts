import type { Section, Statement, StatementId } from "../../document/dataset.ts";
import { CLOSES } from "../../lexicon/document-parts.ts";
import { compact } from "../../lexicon/han.ts";
import { COSTS_TOTALS } from "../../lexicon/row-labels.ts";
import { CLOSING_TOTAL } from "../../lexicon/row-names.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { isTotalLabel } from "../tables/known-labels.ts";
import { hasSums, rowsAddUp } from "../tables/rows-add-up.ts";
import { type Contents, type ContentsEntry, namesBelow } from "./contents.ts";
import { isPartHeading } from "./outline.ts";
import { foldedName } from "./statement-titles.ts";

/** So many characters a line may have that is a heading of the contents. */
const LONGEST = 100;

/**
 * The first entry of the contents that should have come, where the document stops before its end; null where it does not.
 * Names are compared without numbers, years and the words for unit and department, and statements by what they mean: a heading in other words is no end.
 */
export function missingEnd(
  contents: Contents,
  lines: readonly Line[],
  statements: ReadonlySet<StatementId>,
): ContentsEntry | null {
  const names = namesBelow(lines, contents.end, LONGEST);
  const long = [...names].filter((name) => name.length >= 4);
  const isPrinted = ({ text, title }: ContentsEntry): boolean => {
    const name = foldedName(text);
    if (names.has(name) || (title?.id && statements.has(title.id))) return true;
    return title === null && name.length >= 4 && long.some((each) => each.endsWith(name) || name.endsWith(each));
  };
  const { entries } = contents;
  let first = entries.length;
  while (first > 0 && !isPrinted(entries[first - 1] as ContentsEntry)) first -= 1;
  const missing = entries.slice(first);
  const tells = missing.length > 1 || missing.some((entry) => isPartHeading(entry.text) || entry.title !== null);
  return tells ? (missing[0] ?? null) : null;
}

/** The last line that prints anything, and whether it ends in the middle of a sentence with no line ending after it. A date, a signature and a contact line are no sentence. */
export function lastPrinted(
  lines: readonly Line[],
  unitName: string | null,
): { readonly line: number; readonly inSentence: boolean } {
  const last = lines.filter((line) => !isBlank(line)).at(-1);
  if (!last) return { line: 1, inSentence: false };
  const text = last.text.trim();
  const inSentence =
    !last.ended &&
    !isClosing(text, unitName) &&
    !text.includes("\t") &&
    text.length > 3 &&
    !/[。．.；;：:！!？?）)】\]”"》]$/u.test(text);
  return { line: last.number, inSentence };
}

const isClosing = (text: string, unitName: string | null): boolean =>
  text.length <= 120 && (CLOSES.test(compact(text)) || (unitName !== null && compact(text) === compact(unitName)));

/**
 * True where a statement at the very end of a document reaches its own end: a note or the closing totals come last, or, where nothing else
 * says that the document stops too early, its rows add up to the totals above them, or cannot be added up at all. A last line without an ending proves nothing by its words.
 */
export function reachesItsEnd(statement: Statement, endIsMissing: boolean, isEnded: boolean): boolean {
  if (statement.note !== null) return isEnded || !endIsMissing;
  const last = statement.sides.map(({ rows }) => rows.filter(({ part }) => part === undefined).at(-1)?.label ?? "");
  const closes =
    isOneLine(statement) ||
    (last.length > 1 ? last.every((label) => CLOSING_TOTAL.test(compact(label))) : closesOneSide(statement));
  return (closes && isEnded) || (!endIsMissing && (rowsAddUp(statement) || (isEnded && !hasSums(statement))));
}

/** All rows of its one side stand in one line, which is whole where its figures are under their heads. */
const isOneLine = ({ sides }: Statement): boolean => {
  const rows = sides.flatMap((side) => side.rows);
  return sides.length === 1 && rows.length > 1 && rows.every(({ line }) => line === rows[0]?.line);
};

/** A total in the last row that is not the total at the head of the table; of blocks side by side, in the last line that any of them prints. */
const closesOneSide = ({ sides }: Statement): boolean => {
  const rows = sides[0]?.rows ?? [];
  const last = rows.reduce((line, row) => Math.max(line, row.line), 0);
  const closing = rows.filter(({ line }) => line === last);
  return (
    rows.length > 1 &&
    closing.some(({ label }) => isTotalLabel(label) || COSTS_TOTALS.some(([, total]) => total.test(compact(label))))
  );
};

/** The last heading of a topic, where neither text nor anything else follows it. */
export const emptyHeading = (sections: readonly Section[]): Section | null =>
  sections.at(-1)?.topic == null ? null : emptyBelow(sections);

function emptyBelow(sections: readonly Section[]): Section | null {
  const last = sections.at(-1);
  if (!last) return null;
  return last.children.length > 0
    ? emptyBelow(last.children)
    : last.text === null && last.kind !== "paragraph"
      ? last
      : null;
}
