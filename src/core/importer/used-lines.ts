import { type Finding, finding } from "./finding.ts";
import { isBlank, type Line } from "./read/lines.ts";
import { isPrintedFigure } from "./tables/printed-amount.ts";

/** Which lines have been read, so that whatever is left over can be named. */
export interface UsedLines {
  readonly mark: (line: number, lastLine?: number) => void;
  readonly has: (line: number) => boolean;
}

export function usedLines(): UsedLines {
  const used: boolean[] = [];
  return {
    mark: (line, lastLine = line) => {
      for (let at = line; at <= lastLine; at += 1) used[at] = true;
    },
    has: (line) => used[line] === true,
  };
}

/** One finding for every printed line that nothing has read: a warning where it holds figures, for information where it is text. */
export const unusedLineFindings = (lines: readonly Line[], used: UsedLines): readonly Finding[] =>
  lines
    .filter((line) => !isBlank(line) && !used.has(line.number))
    .map((line) =>
      finding(holdsFigures(line.text) ? "warning" : "info", "unusedLine", line.number, { text: excerpt(line.text) }),
    );

const holdsFigures = (text: string): boolean =>
  text.split(/\t|\s{2,}|\s(?=[\d(（△-])/u).some((cell) => isPrintedFigure(cell) && /\d/.test(cell.normalize("NFKC")));

/** A line with several cells of which one is a figure: part of a table, never of a sentence. */
export const isTableRow = (text: string): boolean => {
  const cells = text.trim().split(/\t+| {2,}/u);
  return cells.length > 1 && cells.some((cell) => /\d/.test(cell.normalize("NFKC")) && isPrintedFigure(cell));
};

/** A row of a list: its number, and words in its other cells. */
const isListRow = (text: string): boolean => {
  const [first = "", ...others] = text.trim().split(/\t+| {2,}/u);
  return /^\d{1,3}$/.test(first) && !others.some((cell) => isPrintedFigure(cell) && /\d/.test(cell.normalize("NFKC")));
};

/** What may be a line of running text, or the row of a list among it. */
export const isText = (text: string): boolean => !isTableRow(text) || isListRow(text);

const excerpt = (text: string): string => (text.length > 60 ? `${text.trim().slice(0, 60)}…` : text.trim());
