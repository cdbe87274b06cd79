import * as v from "valibot";
import { failed, ok, type Result } from "../result.ts";

const number = v.pipe(v.number(), v.finite());
const file = v.pipe(number, v.integer(), v.minValue(0));
const count = v.pipe(number, v.integer(), v.minValue(1));

/** Where something is printed: `file` is an index into the source's files; pages, tables, rows, columns and paragraphs count from 1. A box is left, top, right and bottom in points. */
const place = v.union([
  v.object({ file, page: count, box: v.tuple([number, number, number, number]), start: v.optional(file) }),
  v.object({ file, sheet: v.string(), cell: v.string() }),
  v.object({ file, table: count, row: count, column: count }),
  v.object({ file, paragraph: count }),
  v.object({ file, line: count }),
]);
const schema = v.record(v.pipe(v.string(), v.regex(/^[1-9]\d*$/)), v.array(v.nullable(place)));

/** A place in one of the original files: on a page, in a sheet, in a table, a paragraph or a line. */
export type PrintedPlace = Readonly<v.InferOutput<typeof place>>;
/** A place on a page, which can be shown as a picture. */
export type PlaceOnPage = Extract<PrintedPlace, { page: number }>;

/** The derived text of a document that was no plain text, and where each of its lines and cells is printed in the original. */
export interface PrintedPlaces {
  readonly lines: readonly string[];
  /** by line, which counts from 1: of a row, the place of each column (null where another cell covers it); of a paragraph, that of each printed line */
  readonly places: ReadonlyMap<number, readonly (PrintedPlace | null)[]>;
}

/** Reads `<year>.places.json` beside the text whose lines it speaks of. */
export function decodePlaces(text: string, json: string): Result<PrintedPlaces, "notPlaces"> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return failed("notPlaces");
  }
  const decoded = v.safeParse(schema, parsed, { abortEarly: true });
  if (!decoded.success) return failed("notPlaces");
  const places = new Map(Object.entries(decoded.output).map(([line, each]) => [Number(line), each]));
  return ok({ lines: text.split("\n"), places });
}
