/** A line of the document as printed, without its ending; numbers count from 1. `ended` is false where the file stops before the line ends. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly ended: boolean;
}

/** Splits a document into lines. LF, CRLF and a lone CR end a line; a form feed does not, it stays in the text of the line that it opens. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (const match of text.matchAll(ending)) {
    lines.push({ number: lines.length + 1, text: text.slice(start, match.index), ended: true });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, text: text.slice(start), ended: false });
  return lines;
}

export const isBlank = (line: Line): boolean => line.text.trim() === "";
