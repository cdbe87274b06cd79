import { inColumns } from "./derive.ts";

const isFigure = (cell: string): boolean => /^[\d,]+\.\d+$/.test(cell);
const spaces = (count: number): string => " ".repeat(Math.max(0, count));

function centre(cell: string, width: number): string {
  const left = Math.floor((width - inColumns(cell)) / 2);
  return spaces(left) + cell + spaces(width - inColumns(cell) - left);
}

/** How many rows at the top of a table are heads: up to the first figures, total or column numbers. */
function headCount(rows: readonly (readonly string[])[]): number {
  const body = rows.findIndex(
    (row, at) => row.some(isFigure) || (at > 0 && /^(?:合计|部门合计|因公.*|1)$/.test(row[0] ?? "")),
  );
  return body < 0 ? rows.length : body;
}

/** Tables as a PDF gives them: heads in the middle of the columns that they span, figures flush right, names flush left or centred. */
export const asPrinted =
  (gap: number, centredNames: boolean) =>
  (text: string): string => {
    const out = text.split("\n");
    let block: number[] = [];
    const flush = () => {
      printTable(
        block.map((at) => (out[at] ?? "").split("\t")),
        gap,
        centredNames,
      ).forEach((line, at) => {
        out[block[at] ?? 0] = line;
      });
      block = [];
    };
    out.forEach((line, at) => {
      if (line.includes("\t") && !/\.{3,}/.test(line)) block.push(at);
      else if (line.trim() !== "") flush();
    });
    flush();
    return out.join("\n");
  };

function printTable(rows: readonly (readonly string[])[], gap: number, centredNames: boolean): readonly string[] {
  const heads = headCount(rows);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const hasHeadBelow = (at: number, column: number) =>
    rows.slice(at + 1, heads).some((row) => (row[column] ?? "") !== "");
  const spans = (at: number, column: number) =>
    at < heads && (rows[at]?.[column + 1] ?? "x") === "" && hasHeadBelow(at, column + 1);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(4, ...rows.map((row, at) => (spans(at, column) ? 0 : inColumns(row[column] ?? "")))),
  );
  return rows.map((row, at) => {
    let line = "";
    for (let column = 0; column < columns; column += 1) {
      const cell = row[column] ?? "";
      let width = widths[column] ?? 0;
      if (at < heads && cell !== "")
        while (column + 1 < columns && (row[column + 1] ?? "") === "" && hasHeadBelow(at, column + 1))
          width += gap + (widths[++column] ?? 0);
      const fill = spaces(width - inColumns(cell));
      const isCentred = at < heads || centredNames;
      line += (isFigure(cell) ? fill + cell : isCentred ? centre(cell, width) : cell + fill) + spaces(gap);
    }
    return line.trimEnd();
  });
}
