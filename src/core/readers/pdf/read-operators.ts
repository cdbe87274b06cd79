import { changeOf, type GraphicsState, numberIn, START } from "./graphics-state.ts";
import { after, IDENTITY, type Matrix, mapPoint, matrixOf } from "./matrix.ts";
import type { Glyph, PageMarks } from "./page-marks.ts";
import { addRulings } from "./path-rulings.ts";
import type { OperatorCodes, PdfGlyph, PdfPage } from "./pdfjs.ts";
import type { Ruling } from "./rulings.ts";

/** Modes of showing text that leave no ink: invisible, and only to clip. */
const INVISIBLE_MODES = new Set([3, 7]);

/** Runs the operators of a page (PDF 32000-1, 8 and 9) for what they show: glyphs with their boxes, and straight rulings. */
export function readOperators(page: PdfPage, codes: OperatorCodes): PageMarks {
  const upright = marksOf(page, codes, page.toTop);
  const turn = mainTurn(upright.glyphs);
  if (turn === 0) return upright;
  const [width, height] = [page.width, page.height];
  const turned: Record<1 | 2 | 3, Matrix> = {
    1: [0, -1, 1, 0, 0, width],
    2: [-1, 0, 0, -1, width, height],
    3: [0, 1, -1, 0, height, 0],
  };
  const marks = marksOf(page, codes, after(turned[turn], page.toTop));
  return turn === 2 ? marks : { ...marks, width: height, height: width };
}

function mainTurn(glyphs: readonly Glyph[]): Glyph["turn"] {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Glyph["turn"];
}

function marksOf(page: PdfPage, codes: OperatorCodes, toTop: Matrix): PageMarks {
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  const counts = { hidden: 0, slanted: 0, unreadable: 0 };
  const saved: GraphicsState[] = [];
  let state: GraphicsState = { ...START, map: toTop };
  let text = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  let isAfterSpace = false;
  const save = () => {
    if (saved.length < 10_000) saved.push(state);
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const moveText = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };
  const startText = (matrix: Matrix) => {
    text = matrix;
    x = y = lineX = lineY = 0;
  };

  function showText(shown: unknown, run: number): void {
    const { font, fontSize, charSpacing, wordSpacing, scale, rise, map } = state;
    if (!font || !Array.isArray(shown)) return;
    const whole = after(map, text);
    const isVertical = font.vertical === true;
    const unit = fontSize * (font.fontMatrix?.[0] ?? 0.001);
    let along = 0;
    isAfterSpace = false;
    for (const glyph of shown as readonly (number | PdfGlyph | null)[]) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        along += ((isVertical ? 1 : -1) * glyph * fontSize) / 1000;
        continue;
      }
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
      const metric = glyph.vmetric ?? font.defaultVMetrics;
      if (isVertical && metric) {
        const left = x - metric[1] * unit;
        const foot = y + along - metric[2] * unit + rise;
        put(glyph, whole, left, foot, glyph.width * unit, run);
        along += metric[0] * unit - spacing;
      } else {
        put(glyph, whole, x + along * scale, y + rise, glyph.width * unit * scale, run);
        along += glyph.width * unit + spacing;
      }
    }
    if (isVertical) y += along;
    else x += along * scale;
  }

  function put(glyph: PdfGlyph, whole: Matrix, left: number, foot: number, advance: number, run: number): void {
    const character = glyph.unicode ?? "";
    if (character.trim() === "") {
      isAfterSpace = true;
      return;
    }
    const [startX, startY] = mapPoint(whole, left, foot);
    const [endX, endY] = mapPoint(whole, left + advance, foot);
    const size = Math.abs(state.fontSize) * Math.hypot(whole[2], whole[3]);
    const turn = turnOf(whole, state.fontSize);
    if (![startX, startY, endX, endY, size].every(Number.isFinite)) return;
    const isOutside =
      Math.max(startX, endX) < 0 || Math.min(startX, endX) > page.longest || startY < 0 || startY > page.longest;
    if (INVISIBLE_MODES.has(state.mode) || state.opacity === 0 || isOutside) counts.hidden += 1;
    else if (turn === null) counts.slanted += 1;
    else {
      const readable = isReadable(character) ? character : "\ufffd";
      if (readable === "\ufffd") counts.unreadable += 1;
      glyphs.push({ text: readable, ...boxOf(turn, startX, startY, endX, endY, size), size, run, isAfterSpace, turn });
    }
    isAfterSpace = false;
  }

  const { fnArray, argsArray } = page.operators;
  for (let at = 0; at < fnArray.length; at++) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const number = (index: number): number => numberIn(args, index);
    const code = fnArray[at];
    const change = changeOf(code, args, state, page, codes);
    if (change !== null) state = { ...state, ...change };
    switch (code) {
      case codes.save:
        save();
        break;
      case codes.restore:
        restore();
        break;
      case codes.paintFormXObjectBegin:
        save();
        state = { ...state, map: after(state.map, matrixOf(args[0])) };
        break;
      case codes.paintFormXObjectEnd:
        restore();
        break;
      case codes.beginGroup:
        save();
        break;
      case codes.endGroup:
        restore();
        break;
      case codes.constructPath:
        addRulings(rulings, args, state, codes);
        break;
      case codes.beginText:
        startText(IDENTITY);
        break;
      case codes.setTextMatrix:
        startText(matrixOf(args[0]));
        break;
      case codes.moveText:
        moveText(number(0), number(1));
        break;
      case codes.setLeadingMoveText:
        state = { ...state, leading: -number(1) };
        moveText(number(0), number(1));
        break;
      case codes.nextLine:
        moveText(0, -state.leading);
        break;
      case codes.showText:
      case codes.showSpacedText:
        showText(args[0], at);
        break;
      case codes.nextLineShowText:
        moveText(0, -state.leading);
        showText(args[0], at);
        break;
      case codes.nextLineSetSpacingShowText:
        state = { ...state, wordSpacing: number(0), charSpacing: number(1) };
        moveText(0, -state.leading);
        showText(args[2], at);
        break;
    }
  }
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    glyphs: withoutDoubles(glyphs),
    rulings,
    ...counts,
  };
}

/** Quarter turns clockwise of what is written along the x of this map; null for a slant. */
function turnOf(map: Matrix, fontSize: number): Glyph["turn"] | null {
  const sign = fontSize < 0 ? -1 : 1;
  const [across, down] = [map[0] * sign, map[1] * sign];
  if (Math.abs(down) <= Math.abs(across) * 0.05) return across >= 0 ? 0 : 2;
  if (Math.abs(across) <= Math.abs(down) * 0.05) return down > 0 ? 1 : 3;
  return null;
}

/** How far the middle of a letter stands above its base line, in sizes. */
const MIDDLE = 0.35;

function boxOf(
  turn: Glyph["turn"],
  startX: number,
  startY: number,
  endX: number,
  endY: number,
  size: number,
): Pick<Glyph, "left" | "right" | "middle"> {
  if (turn === 0 || turn === 2)
    return {
      left: Math.min(startX, endX),
      right: Math.max(startX, endX),
      middle: startY + (turn === 0 ? -MIDDLE : MIDDLE) * size,
    };
  const centre = startX + (turn === 1 ? MIDDLE : -MIDDLE) * size;
  return { left: centre - size / 2, right: centre + size / 2, middle: (startY + endY) / 2 };
}

/** Characters of private use and of control have no meaning outside their font. */
const isReadable = (text: string): boolean => !/[\p{Co}\p{Cc}\p{Cn}\ufffd]/u.test(text);

/** Bold print is sometimes made by printing twice, a hair apart: the second print is none. */
function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const key = `${glyph.text} ${Math.round(glyph.middle / 4)}`;
    const near = [-1, 0, 1].flatMap((step) => seen.get(`${glyph.text} ${Math.round(glyph.middle / 4) + step}`) ?? []);
    const isDouble = near.some(
      (other) =>
        Math.abs(other.left - glyph.left) < 0.2 * glyph.size &&
        Math.abs(other.middle - glyph.middle) < 0.2 * glyph.size &&
        Math.abs(other.size - glyph.size) < 0.2 * glyph.size,
    );
    if (!isDouble) seen.set(key, [...(seen.get(key) ?? []), glyph]);
    return !isDouble;
  });
}
