import type { Glyph } from "./page-marks.ts";

/** A stretch of a printed line without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A printed line: its glyphs stand beside each other. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly size: number;
}

/** A gap of so many sizes parts two cells or two texts. */
const WIDE_GAP = 1.6;
/** … and one of so many is a space: where one was printed, and where none was, between words or beside a Han character. */
const PRINTED_SPACE = 0.15;
const SPACE = 0.2;
const SPACE_BESIDE_HAN = 0.6;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
const isHan = (text: string): boolean => HAN.test(text);

/** Glyphs grouped into lines from top to bottom: those belong to one line whose middles are less than half a letter apart, on whatever base line they stand. */
export function linesOf(glyphs: readonly Glyph[]): readonly TextLine[] {
  const groups: { glyphs: Glyph[]; middle: number; size: number }[] = [];
  for (const glyph of [...glyphs].sort((one, two) => one.middle - two.middle || one.left - two.left)) {
    const group = groups.at(-1);
    if (group && glyph.middle - group.middle < 0.5 * Math.min(group.size, glyph.size)) {
      group.glyphs.push(glyph);
      group.middle += (glyph.middle - group.middle) / group.glyphs.length;
      group.size = Math.max(group.size, glyph.size);
    } else groups.push({ glyphs: [glyph], middle: glyph.middle, size: glyph.size });
  }
  return groups.map(({ glyphs: own, middle }) => lineOf(own, middle));
}

function lineOf(glyphs: readonly Glyph[], middle: number): TextLine {
  const ordered = [...glyphs].sort((one, two) => one.left - two.left || one.run - two.run);
  const segments: { text: string; left: number; right: number }[] = [];
  let before: Glyph | undefined;
  for (const glyph of ordered) {
    const segment = segments.at(-1);
    const gap = before ? (glyph.left - (segment?.right ?? 0)) / Math.max(before.size, glyph.size) : 0;
    if (!segment || !before || gap > WIDE_GAP)
      segments.push({ text: glyph.text, left: glyph.left, right: glyph.right });
    else {
      const unprinted = isHan(before.text) || isHan(glyph.text) ? SPACE_BESIDE_HAN : SPACE;
      const least = glyph.isAfterSpace ? PRINTED_SPACE : unprinted;
      segment.text += gap > least ? ` ${glyph.text}` : glyph.text;
      segment.right = Math.max(segment.right, glyph.right);
    }
    before = glyph;
  }
  const size = median(ordered.map((glyph) => glyph.size));
  return {
    segments,
    left: segments[0]?.left ?? 0,
    right: segments.reduce((right, each) => Math.max(right, each.right), 0),
    top: middle - size / 2,
    bottom: middle + size / 2,
    middle,
    size,
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

/** The text of a line; what a wide gap parts is parted by two spaces. */
export const textOf = (line: TextLine): string => line.segments.map(({ text }) => text).join("  ");

/** What stands between two lines of one text: nothing beside Han characters, a space between words. */
export const between = (before: string, next: string): string =>
  before === "" || next === "" || isHan(before.slice(-1)) || isHan(next.slice(0, 1)) ? "" : " ";

/** The lines of a cell as one text. A figure broken by a narrow column goes on where its line was full. */
export function cellText(glyphs: readonly Glyph[], left: number, right: number): string {
  const turned = glyphs.filter(({ turn }) => turn !== 0);
  if (turned.length * 2 > glyphs.length) return turnedText(turned);
  let text = "";
  let isFull = false;
  for (const line of linesOf(glyphs)) {
    const printed = line.segments.map((segment) => segment.text).join(" ");
    const goesOn = isFull && /[\d,.]$/.test(text) && /^[\d,.]/.test(printed);
    text += (goesOn ? "" : between(text, printed)) + printed;
    isFull = line.right - line.left > right - left - 1.5 * line.size;
  }
  return text;
}

/** Text that runs up or down, read along its way. */
function turnedText(glyphs: readonly Glyph[]): string {
  const isDown = glyphs[0]?.turn === 1;
  const columns = [...glyphs].sort((one, two) => one.left - two.left);
  const groups: Glyph[][] = [];
  for (const glyph of columns) {
    const group = groups.at(-1);
    if (group?.[0] && Math.abs(glyph.left - group[0].left) < glyph.size / 2) group.push(glyph);
    else groups.push([glyph]);
  }
  const ordered = isDown ? groups.reverse() : groups;
  return ordered
    .map((group) => group.sort((one, two) => (isDown ? one.middle - two.middle : two.middle - one.middle)))
    .map((group) => group.map(({ text }) => text).join(""))
    .join("");
}
