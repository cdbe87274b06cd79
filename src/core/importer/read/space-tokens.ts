import type { Line } from "./lines.ts";

/** A printed word or cell of a line without tabs, and where it stands: in characters, or in columns of a fixed-width font. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Measure = (char: string) => number;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const AMBIGUOUS = /[“”‘’①-⑳—…≥≤△×·°±《》]/u;

const oneEach: Measure = () => 1;
const wideHan: Measure = (char) => (WIDE.test(char) ? 2 : 1);
const wideAmbiguous: Measure = (char) => (WIDE.test(char) || AMBIGUOUS.test(char) ? 2 : 1);

/** The ways in which programs count: Han characters two wide, signs that East Asian fonts draw wide as well, every character one. */
export const MEASURES: readonly Measure[] = [wideHan, wideAmbiguous, oneEach];

/** Cuts a line at runs of at least so many spaces (an ideographic space counts as two). */
export function tokensOf(text: string, measure: Measure, leastGap = 2): readonly Token[] {
  const tokens: Token[] = [];
  let open: { text: string; start: number; end: number } | null = null;
  let at = 0;
  let gap = "";
  for (const char of text) {
    const width = measure(char);
    if (char === " " || char === "\u3000" || char === "\u00a0") gap += char === "\u3000" ? "  " : " ";
    else {
      if (open && gap.length < leastGap) open.text += gap + char;
      else {
        if (open) tokens.push(open);
        open = { text: char, start: at, end: at };
      }
      open.end = at + width;
      gap = "";
    }
    at += char === "\u3000" ? measure(char) : width;
  }
  if (open) tokens.push(open);
  return tokens;
}

/** The runs of neighbouring lines with more than one cell. */
export function alignedBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (!/\S {2,}\S/.test(line.text) || /\.{4,}/.test(line.text)) continue;
    const block = blocks.at(-1);
    if (block && block.at(-1)?.number === line.number - 1) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
