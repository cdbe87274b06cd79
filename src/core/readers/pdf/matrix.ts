/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first. */
export const after = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const mapPoint = (map: Matrix, x: number, y: number): readonly [number, number] => [
  map[0] * x + map[2] * y + map[4],
  map[1] * x + map[3] * y + map[5],
];

/** Numbers of a file, six of them, as a map; anything else maps nothing. */
export function matrixOf(values: unknown): Matrix {
  const numbers = ArrayBuffer.isView(values) || Array.isArray(values) ? Array.from(values as ArrayLike<unknown>) : [];
  return numbers.length >= 6 && numbers.every((each) => typeof each === "number" && Number.isFinite(each))
    ? (numbers.slice(0, 6) as unknown as Matrix)
    : IDENTITY;
}
