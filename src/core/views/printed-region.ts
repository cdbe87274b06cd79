import type { PlaceOnPage, PrintedPlace, PrintedPlaces } from "../document/printed-places.ts";
import type { PlaceInOriginal } from "./printed-place.ts";

/** Left, top, right and bottom in points. */
export type Box = PlaceOnPage["box"];

/** A cell or a line of text to be drawn, its text cut into lines that fit. */
export interface DrawnCell {
  readonly box: Box;
  readonly lines: readonly string[];
  /** height of the letters in points */
  readonly size: number;
  readonly isFigure: boolean;
  /** whether rulings stand around it */
  readonly isRuled: boolean;
}

/** The surroundings of a place on its page; a table is drawn with its columns as narrow as what stands in them. */
export interface PrintedRegion {
  readonly page: number;
  readonly bounds: Box;
  readonly cells: readonly DrawnCell[];
  /** what is asked about: a cell, a row, or parts of lines */
  readonly frames: readonly Box[];
}

/** How many rows or lines before and after a place are drawn. */
const REACH = 2;

/** What is printed around a place, to be drawn again; null for a format without pages. */
export function regionAround(original: PlaceInOriginal, printed: PrintedPlaces): PrintedRegion | null {
  const { line, place } = original;
  if (!isOnPage(place)) return null;
  const isTable = (printed.lines[line - 1] ?? "").includes("\t");
  const { cells, frames } = (isTable ? rowsAround : linesAround)(original, place.page, printed);
  const [left, top, right, bottom] = around([...cells.map(({ box }) => box), ...frames]);
  return { page: place.page, bounds: [left - 2, top - 2, right + 2, bottom + 2], cells, frames };
}

interface Drawing {
  readonly cells: readonly DrawnCell[];
  readonly frames: readonly Box[];
}

const isOnPage = (place: PrintedPlace | null | undefined): place is PlaceOnPage => place != null && "page" in place;

const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
];

interface PrintedCell {
  readonly box: Box;
  readonly text: string;
  readonly isHit: boolean;
}

/** The rows next to this one on the same page, as far as the table goes: a blank line ends it. */
function rowsAround({ line, hits }: PlaceInOriginal, page: number, printed: PrintedPlaces): Drawing {
  const isNear = (other: number) => printed.places.get(other)?.some((place) => isOnPage(place) && place.page === page);
  let [first, last] = [line, line];
  while (first > line - REACH && isNear(first - 1)) first -= 1;
  while (last < line + REACH && isNear(last + 1)) last += 1;
  const cells: PrintedCell[] = [];
  for (let row = first; row <= last; row++) {
    const texts = (printed.lines[row - 1] ?? "").split("\t");
    for (const [at, place] of (printed.places.get(row) ?? []).entries())
      if (isOnPage(place) && place.page === page)
        cells.push({ box: place.box, text: (texts[at] ?? "").trim(), isHit: row === line && hits.includes(at) });
  }
  const narrow = narrowed(cells);
  return {
    cells: narrow.map(({ box, text }) => ruledCell(box, text)),
    frames: [around(narrow.filter(({ isHit }) => isHit).map(({ box }) => box))],
  };
}

/** Letters are drawn so large where they fit; a line takes some more, and a cell leaves some room. */
const SIZE = 9;
const SMALLEST = 5;
const LINE_HEIGHT = 1.2;
const PADDING = 3;
/** Words get lines of so many points at most, where their column is as wide. */
const WORDS = 110;

const isFigure = (text: string): boolean => /^[-−△(（]?[\d,.]+[)）%]?$/u.test(text);

const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1), 0);

/** The same cells with what is empty between the edges of their columns left out. */
function narrowed(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const edges = [...new Set(cells.flatMap(({ box: [left, , right] }) => [left, right]))].sort((one, two) => one - two);
  const widths = edges.slice(1).map(() => PADDING * 2);
  const spanOf = ({ box: [left, , right] }: PrintedCell) => [edges.indexOf(left), edges.indexOf(right)] as const;
  const wanted = ({ text, box: [left, , right] }: PrintedCell) => {
    const whole = emsOf(text) * SIZE + 2 * PADDING;
    return Math.min(right - left, isFigure(text) ? whole : Math.min(whole, WORDS));
  };
  // cells of one column first: one that covers several then adds only what they lack
  for (const cell of [...cells].sort(
    (one, two) => spanOf(one)[1] - spanOf(one)[0] - (spanOf(two)[1] - spanOf(two)[0]),
  )) {
    const [from, to] = spanOf(cell);
    const lacking = wanted(cell) - widths.slice(from, to).reduce((sum, width) => sum + width, 0);
    if (lacking > 0) widths[to - 1] = (widths[to - 1] ?? 0) + lacking;
  }
  const places = [edges[0] ?? 0];
  for (const width of widths) places.push((places[places.length - 1] ?? 0) + width);
  return cells.map((cell) => {
    const [from, to] = spanOf(cell);
    return { ...cell, box: [places[from] ?? 0, cell.box[1], places[to] ?? 0, cell.box[3]] };
  });
}

function ruledCell(box: Box, text: string): DrawnCell {
  const [left, top, right, bottom] = box;
  let size = SIZE;
  let lines = cut(text, (right - left - 2 * PADDING) / size);
  while (size > SMALLEST && lines.length * size * LINE_HEIGHT > bottom - top) {
    size -= 0.5;
    lines = cut(text, (right - left - 2 * PADDING) / size);
  }
  return { box, lines, size, isFigure: isFigure(text), isRuled: true };
}

/** A text as lines of so many ems; a figure is never cut. */
function cut(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const word of text.match(/[\d,.%]+|./gu) ?? []) {
    if (open !== "" && emsOf(open + word) > ems + 0.1) {
      lines.push(open);
      open = "";
    }
    open += word;
  }
  return open === "" ? lines : [...lines, open];
}

/** The printed lines of a paragraph next to those that are meant, and the parts of them that are. */
function linesAround({ line, hits, range }: PlaceInOriginal, page: number, printed: PrintedPlaces): Drawing {
  const places = printed.places.get(line) ?? [];
  const text = printed.lines[line - 1] ?? "";
  const [first, last] = [Math.min(...hits) - REACH, Math.max(...hits) + REACH];
  const cells: DrawnCell[] = [];
  const frames: Box[] = [];
  for (const [at, place] of places.entries()) {
    if (!isOnPage(place) || place.page !== page || at < first || at > last) continue;
    const next = places[at + 1];
    const start = place.start ?? 0;
    const shown = text.slice(start, isOnPage(next) ? next.start : undefined);
    const size = (place.box[3] - place.box[1]) * 0.95;
    cells.push({ box: place.box, lines: [shown], size, isFigure: false, isRuled: false });
    if (hits.includes(at)) frames.push(range === null ? place.box : partOf(place.box, shown, range, start));
  }
  return { cells, frames };
}

/** The part of a line that some of its characters take. */
function partOf(
  [left, top, right, bottom]: Box,
  shown: string,
  [from, to]: readonly [number, number],
  start: number,
): Box {
  const ems = emsOf(shown);
  const xOf = (at: number) => left + ((right - left) * emsOf(shown.slice(0, Math.max(0, at - start)))) / (ems || 1);
  return [xOf(from) - 1, top - 1, xOf(to) + 1, bottom + 1];
}
