import type { Row, Side } from "../document/dataset.ts";
import type { PrintedPlace, PrintedPlaces } from "../document/printed-places.ts";
import type { FoundCell } from "../document/provenance.ts";

/** Where a figure or text stands in the original: its line of the derived text, and which places of that line; all of them where nobody can say which. */
export interface PlaceInOriginal {
  readonly line: number;
  readonly hits: readonly number[];
  readonly place: PrintedPlace;
  /** of a text: from which to which character of the line; null for a cell */
  readonly range: readonly [number, number] | null;
}

/** Finds the printed cell of a place; null where the text printed there is not that of the data set, as with places of another version. */
export function placeInOriginal(found: FoundCell, printed: PrintedPlaces): PlaceInOriginal | null {
  if (found.kind === "text") return textInOriginal(found, printed);
  const { line } = found;
  const places = printed.places.get(line);
  const hits = cellsHit(found, printed, printed.lines[line - 1] ?? "");
  return places === undefined || hits === null ? null : shownPlace(line, places, hits);
}

/** With no cell to show, all of the line is shown. */
function shownPlace(
  line: number,
  places: readonly (PrintedPlace | null)[],
  hits: readonly number[],
  range: PlaceInOriginal["range"] = null,
): PlaceInOriginal | null {
  const all = places.flatMap((place, at) => (place === null ? [] : [at]));
  const shown = hits.filter((at) => places[at] != null);
  const kept = shown.length > 0 ? shown : all;
  const place = places[kept[0] ?? -1];
  return place == null ? null : { line, hits: kept, place, range };
}

/** The printed lines that hold a text; its paragraph may go over several lines of the derived text. */
function textInOriginal(
  { line: first, paragraph, start, end }: FoundCell & { kind: "text" },
  printed: PrintedPlaces,
): PlaceInOriginal | null {
  const words = paragraph.text.slice(start, end);
  for (let line = first; line <= paragraph.endLine; line++) {
    const text = printed.lines[line - 1] ?? "";
    const places = printed.places.get(line);
    const isWhole = line === first && text !== "" && paragraph.text.startsWith(text);
    const at = isWhole ? (start < text.length ? start : -1) : text.indexOf(words);
    if (places === undefined || at < 0) continue;
    const startOf = (piece: number): number => {
      const place = places[piece];
      return place != null && "start" in place ? (place.start ?? 0) : 0;
    };
    const hits = [...places.keys()].filter(
      (piece) => startOf(piece) < at + words.length && (piece + 1 >= places.length || startOf(piece + 1) > at),
    );
    return shownPlace(line, places, hits, [at, at + words.length]);
  }
  return null;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** A printed figure without the signs that group its digits. */
const figure = (text: string): string => plain(text).replace(/[,，]/gu, "");

/** The cells of a row that hold the figure or the words; none of them where it cannot be said which, null where the row is another one. */
function cellsHit(
  found: Exclude<FoundCell, { kind: "text" }>,
  printed: PrintedPlaces,
  line: string,
): readonly number[] | null {
  const cells = line.split("\t");
  const { content } = found;
  if (content.text !== null && content.kind === "amount") {
    if (found.kind === "statement" && found.at !== null) return figureHit(found.at, found.key, printed, cells);
    return only(cells, (cell) => figure(cell) === figure(content.text ?? ""));
  }
  const words = plain(content.text ?? "");
  if (words === "") return isSameRow(found, cells) ? [] : null;
  return only(cells, (cell) => plain(cell) === words) ?? (plain(line).includes(words) ? [] : null);
}

const isSameRow = (found: FoundCell, cells: readonly string[]): boolean =>
  found.kind !== "statement" ||
  found.at === null ||
  cells.some((cell) => plain(cell) === plain(found.at?.row.label ?? ""));

function only(cells: readonly string[], test: (cell: string) => boolean): readonly number[] | null {
  const found = [...cells.keys()].filter((at) => test(cells[at] ?? ""));
  return found.length === 0 ? null : found.length === 1 ? found : [];
}

function figureHit(
  { side, row }: { readonly side: Side; readonly row: Row },
  key: string,
  printed: PrintedPlaces,
  cells: readonly string[],
): readonly number[] | null {
  const own = key.replace(/^.*\./, "");
  const wanted = figureOf(row, side.columns.some((column) => column.key === key) ? key : own);
  const column = printedColumn(side, side.columns.some((each) => each.key === key) ? key : own, printed);
  if (wanted === null || !cells.some((cell) => figure(cell) === wanted)) return null;
  return column !== null && figure(cells[column] ?? "") === wanted
    ? [column]
    : (only(cells, (cell) => figure(cell) === wanted) ?? []);
}

const figureOf = (row: Row, key: string): string | null => {
  const text = row.printed?.[key] ?? row.amounts[key] ?? null;
  return text === null ? null : figure(text);
};

/** The column of the printed rows that a column of the data set was read from: the one that prints its figure in every row. Alike columns are told apart by their order. */
function printedColumn(side: Side, key: string, printed: PrintedPlaces): number | null {
  const own = candidates(side, key, printed);
  const alike = side.columns.filter((column) => String(candidates(side, column.key, printed)) === String(own));
  if (alike.length !== own.length) return null;
  return own[alike.findIndex((column) => column.key === key)] ?? null;
}

function candidates(side: Side, key: string, { lines }: PrintedPlaces): readonly number[] {
  const rows = side.rows.filter(({ endLine, amounts }) => endLine === undefined && amounts[key] != null);
  if (rows.length === 0) return [];
  const cellsOf = ({ line }: Row) => (lines[line - 1] ?? "").split("\t").map(figure);
  return [...cellsOf(rows[0] as Row).keys()].filter((at) =>
    rows.every((row) => cellsOf(row)[at] === figureOf(row, key)),
  );
}
