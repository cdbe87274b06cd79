import { isBlank, type Line } from "./lines.ts";

/** A printed paragraph, joined over the pages that cut it; `pieces` say which part of the text stands in which line. */
export interface Paragraph {
  readonly text: string;
  readonly pieces: readonly { readonly line: number; readonly start: number }[];
}

const SENTENCE_END = /[。；：！？:;!?）)”"…]$/u;
const NUMBERED =
  /^(?:第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|[.．](?!\d)))/u;

export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** A short numbered line without a sentence in it: a heading. */
export const isHeading = (text: string): boolean => isNumbered(text) && text.length <= 50 && !/[。；;]/u.test(text);

/** Joins lines of running text into paragraphs. A line that ends in the middle of a sentence goes on below, without a space, unless a number begins there. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const text = line.text.trim();
    const above = paragraphs.at(-1);
    if (above && goesOn(above.text, text)) {
      paragraphs[paragraphs.length - 1] = {
        text: above.text + text,
        pieces: [...above.pieces, { line: line.number, start: above.text.length }],
      };
    } else paragraphs.push({ text, pieces: [{ line: line.number, start: 0 }] });
  }
  return paragraphs;
}

const goesOn = (above: string, text: string): boolean =>
  !SENTENCE_END.test(above) && !isNumbered(text) && !isHeading(above) && above.length > 20;

/** The line in which a place of the joined text was printed. */
export const lineAt = (paragraph: Paragraph, offset: number): number =>
  paragraph.pieces.filter((piece) => piece.start <= offset).at(-1)?.line ?? paragraph.pieces[0]?.line ?? 1;

export const firstLine = (paragraph: Paragraph): number => lineAt(paragraph, 0);
export const lastLine = (paragraph: Paragraph): number => paragraph.pieces.at(-1)?.line ?? 1;
