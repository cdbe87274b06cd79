import type { Row, Side } from "../document/dataset.ts";
import type { FoundCell } from "../document/provenance.ts";
import type { PrintedPlace } from "../readers/printed-text.ts";

/** The text that was made of a document of another format, and where in the original each of its lines and cells is printed. */
export interface OriginalText {
  readonly lines: readonly string[];
  readonly places: Readonly<Record<string, readonly (PrintedPlace | null)[]>>;
}

/** Reads `<year>.source.txt` and `<year>.places.json`; null where the latter is not what the importer writes. */
export function readOriginalText(text: string, places: unknown): OriginalText | null {
  if (places === null || typeof places !== "object" || Array.isArray(places)) return null;
  const isPlace = (place: unknown) => place === null || (typeof place === "object" && "file" in place);
  const isList = (list: unknown) => Array.isArray(list) && list.every(isPlace);
  if (!Object.values(places).every(isList)) return null;
  return { lines: text.split("\n"), places: places as OriginalText["places"] };
}

/**
 * Where a figure is printed in the original: its own cell where the printed line shows which one that is, else the first of its row.
 * Null where the original is not known for this line.
 */
export function originalPlace(found: FoundCell, { lines, places }: OriginalText): PrintedPlace | null {
  const line = places[String(found.line)];
  if (line === undefined) return null;
  if (found.kind === "text") return line.filter((place) => (place?.start ?? 0) <= found.start).at(-1) ?? null;
  const cells = (lines[found.line - 1] ?? "").split("\t");
  const column = found.kind === "sheet" ? columnInSheet(found, cells) : columnInStatement(found, cells);
  return (column === null ? null : line[column]) ?? line.find((place) => place !== null) ?? null;
}

function columnInStatement(found: FoundCell & { kind: "statement" }, cells: readonly string[]): number | null {
  const { at, key, statement } = found;
  if (at === null) return null;
  const own = key.replace(/^.*\./, "");
  if (at.column === null) return cellAt(cells, found.content.text ?? "", 0);
  const sides = statement.sides.flatMap((side) => {
    const row = side.rows.find(({ line }) => line === found.line);
    return row === undefined ? [] : [{ side, row }];
  });
  let next = 0;
  for (const { side, row } of sides) {
    const label = cellAt(cells, row.label, next);
    if (label !== null) next = label + 1;
    for (const column of filledColumns(side, row)) {
      const cell = cellAt(cells, row.amounts[column] ?? "", next);
      if (cell === null) return null;
      if (side === at.side && column === own) return cell;
      next = cell + 1;
    }
  }
  return null;
}

const filledColumns = (side: Side, row: Row): readonly string[] =>
  side.columns.map(({ key }) => key).filter((key) => row.amounts[key] != null);

/** A sheet prints the whole period first and the year last, often with the same words in both. */
function columnInSheet({ key, content }: FoundCell & { kind: "sheet" }, cells: readonly string[]): number | null {
  const first = cellAt(cells, content.text ?? "", 0);
  if (first === null || !/annual/i.test(key)) return first;
  return cells.map(bare).lastIndexOf(bare(content.text ?? ""));
}

/** The first cell from `from` on that prints this text, whatever its spaces and the grouping of its digits; null where there is none. */
function cellAt(cells: readonly string[], text: string, from: number): number | null {
  const wanted = bare(text);
  if (wanted === "") return null;
  const at = cells.findIndex((cell, index) => index >= from && bare(cell) === wanted);
  return at < 0 ? null : at;
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[\s,]+/gu, "");
