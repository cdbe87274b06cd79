import type { Block, Place, SourceDocument } from "./source-document.ts";

/** Where a cell of a line stands, or where a paragraph's line begins: `start` is the offset in the line's text, left out where it is 0. */
export type PrintedPlace = Place & { readonly start?: number };

/** The spans of a cell that covers more than one row or column. */
export interface PrintedSpan {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A document of any format as the text that the importer knows, and what the text does not say. Lines count from 1. */
export interface PrintedText {
  readonly text: string;
  /** for each line with something on it: for a row, the place of each column (null where another cell covers it); for a paragraph, of each printed line */
  readonly places: ReadonlyMap<number, readonly (PrintedPlace | null)[]>;
  readonly spans: ReadonlyMap<number, readonly PrintedSpan[]>;
}

/** One line a paragraph or table row, the columns of a table parted by tabs, a blank line after each block. A merged cell stands at its upper left corner; what it covers is blank. */
export function printedText({ blocks }: SourceDocument): PrintedText {
  const lines: string[] = [];
  const places = new Map<number, readonly (PrintedPlace | null)[]>();
  const spans = new Map<number, readonly PrintedSpan[]>();
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      lines.push(onOneLine(block.text));
      places.set(lines.length, piecesOf(block));
    } else {
      const columns = widthOf(block);
      for (const row of block.rows) {
        const texts: string[] = Array(columns).fill("");
        const cells: (Place | null)[] = Array(columns).fill(null);
        for (const { column, text, place } of row) {
          texts[column] = onOneLine(text);
          cells[column] = place;
        }
        lines.push(texts.join("\t"));
        places.set(lines.length, cells);
        const merged = row.filter(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1);
        if (merged.length > 0)
          spans.set(
            lines.length,
            merged.map(({ column, columnSpan, rowSpan }) => ({ column, columnSpan, rowSpan })),
          );
      }
    }
    lines.push("");
  }
  return { text: lines.map((line) => `${line}\n`).join(""), places, spans };
}

const onOneLine = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

const piecesOf = ({ place, pieces }: Extract<Block, { kind: "paragraph" }>): readonly PrintedPlace[] =>
  pieces === undefined
    ? [place]
    : pieces.map((piece) => (piece.start === 0 ? piece.place : { ...piece.place, start: piece.start }));

const widthOf = ({ rows }: Extract<Block, { kind: "table" }>): number =>
  rows.reduce(
    (width, row) => row.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), width),
    1,
  );
