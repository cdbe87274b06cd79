import type { GraphicsState } from "./graphics-state.ts";
import { type Matrix, mapPoint } from "./matrix.ts";
import type { OperatorCodes } from "./pdfjs.ts";
import type { Ruling } from "./rulings.ts";

/** A ruling drawn as a filled rectangle is at most so thick, in points. */
const THICKEST = 2.5;

/** Of what is almost white nobody sees a line. */
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

/** Path operators, as pdf.js packs them. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
type Point = readonly [number, number];

/** Adds the straight lines that a path shows, stroked or as thin filled shapes, to the rulings of its page. */
export function addRulings(
  rulings: Ruling[],
  args: readonly unknown[],
  state: GraphicsState,
  codes: OperatorCodes,
): void {
  const paint = args[0] as number;
  const path = Array.isArray(args[1]) ? args[1][0] : null;
  if (!ArrayBuffer.isView(path)) return;
  const isStroked = [
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ].includes(paint);
  const isFilled = [
    codes.fill,
    codes.eoFill,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ].includes(paint);
  const shapes = isStroked || isFilled ? shapesOf(path as Float32Array, state.map) : [];
  if (isStroked && !WHITE.test(state.stroke))
    for (const shape of shapes)
      for (const [at, point] of shape.entries()) {
        const before = shape[at - 1];
        if (before && point) addLine(rulings, before, point);
      }
  if (isFilled && !WHITE.test(state.fill) && state.opacity > 0)
    for (const shape of shapes) addThinShape(rulings, shape);
}

function addLine(rulings: Ruling[], [x1, y1]: Point, [x2, y2]: Point): void {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high <= 1 && wide > high)
    rulings.push({ isVertical: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (wide <= 1 && high > wide)
    rulings.push({ isVertical: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}

function addThinShape(rulings: Ruling[], shape: readonly Point[]): void {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (high <= THICKEST) rulings.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right });
  if (wide <= THICKEST) rulings.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom });
}

/** The outlines of a path on the page; one with curves is none that rules a table. */
function shapesOf(path: Float32Array, map: Matrix): readonly (readonly Point[])[] {
  const shapes: { points: Point[]; isCurved: boolean }[] = [];
  const point = (at: number): Point => mapPoint(map, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length; ) {
    const operator = path[at];
    const shape = shapes.at(-1);
    at += 1;
    if (operator === MOVE) shapes.push({ points: [point(at)], isCurved: false });
    else if (operator === LINE) shape?.points.push(point(at));
    else if (operator === CLOSE) {
      const first = shape?.points[0];
      if (first) shape.points.push(first);
    } else if (shape) shape.isCurved = true;
    at += operator === MOVE || operator === LINE ? 2 : operator === CURVE ? 6 : operator === QUADRATIC ? 4 : 0;
  }
  return shapes
    .filter(({ points, isCurved }) => points.length > 1 && points.length < 1_000 && !isCurved)
    .map(({ points }) => points);
}
