import { NUMBERED_PARAGRAPH } from "../../lexicon/numbering.ts";
import { isBlank, type Line } from "../read/lines.ts";

/** A printed paragraph, joined over the pages that cut it; `pieces` say which part of the text stands in which line. */
export interface Paragraph {
  readonly text: string;
  readonly pieces: readonly { readonly line: number; readonly start: number }[];
}

const SENTENCE_END = /[。；：！？:;!?）)”"…]$/u;

export const isNumbered = (text: string): boolean => NUMBERED_PARAGRAPH.test(text);

/** A short numbered line without a sentence in it: a heading. */
export const isHeading = (text: string): boolean =>
  text.length <= 50 && isNumbered(text) && !/[。；;]|[：:，].{3}/u.test(text);

interface OpenParagraph {
  readonly lines: string[];
  readonly pieces: { readonly line: number; readonly start: number }[];
  length: number;
}

/** Joins lines of running text into paragraphs. A line that ends in the middle of a sentence goes on below, without a space, unless a number or a heading that the contents list begins there. */
export function paragraphsOf(
  lines: readonly Line[],
  isListed: (text: string) => boolean = () => false,
): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  const full = FULL * usualWidth(lines);
  for (const line of lines) {
    if (isBlank(line)) continue;
    const text = line.text.trim();
    const above = paragraphs.at(-1);
    if (
      above &&
      goesOn(above, text, full) &&
      !isListed(text) &&
      !isListed(above.length <= 50 ? above.lines.join("") : "")
    ) {
      above.pieces.push({ line: line.number, start: above.length });
      above.lines.push(text);
      above.length += text.length;
    } else paragraphs.push({ lines: [text], pieces: [{ line: line.number, start: 0 }], length: text.length });
  }
  return paragraphs.map(({ lines: printed, pieces }) => ({ text: printed.join(""), pieces }));
}

/** Only the last line above is looked at for its end, and only a single one can be a heading: the time does not grow with the paragraph. The row of a table is a paragraph of its own. */
const goesOn = (above: OpenParagraph, text: string, full: number): boolean =>
  above.length > 20 &&
  !text.includes("\t") &&
  !above.lines.at(-1)?.includes("\t") &&
  !SENTENCE_END.test(above.lines.at(-1)?.slice(-1) ?? "") &&
  !isNumbered(text) &&
  (above.length >= full || !isHeading(above.length <= 50 ? above.lines.join("") : ""));

/** A numbered line nearly as long as the others is no heading, but goes on. */
const FULL = 0.9;

/** How long a full line of the text is, where the text is broken into lines of one width; else no line is full. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  const widest = lengths.sort((one, two) => one - two)[Math.floor(lengths.length * 0.9)] ?? 0;
  const near = lengths.filter((length) => length >= 0.85 * widest && length <= widest).length;
  return near * 3 >= lengths.length ? widest : Number.POSITIVE_INFINITY;
}

/** The line in which a place of the joined text was printed. */
export function lineAt({ pieces }: Paragraph, offset: number): number {
  let [low, high] = [0, pieces.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return pieces[low]?.line ?? 1;
}

export const firstLine = (paragraph: Paragraph): number => lineAt(paragraph, 0);
export const lastLine = (paragraph: Paragraph): number => paragraph.pieces.at(-1)?.line ?? 1;
