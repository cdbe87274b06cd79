import type { PageItem } from "./page-layout.ts";
import type { PageCell, PageTable } from "./ruled-tables.ts";
import type { TextLine } from "./text-lines.ts";

/** A table without rulings has at least so many lines below each other with wide gaps at the same places. */
const LEAST_ROWS = 3;

/** Finds tables without rulings among the lines of a page: lines that follow each other and whose stretches stand in the same columns. `parts` are heights at which something else stands between lines. */
export function alignedTables(lines: readonly TextLine[], parts: readonly number[]): readonly PageItem[] {
  const items: PageItem[] = [];
  let open: TextLine[] = [];
  const close = () => {
    const table = open.length >= LEAST_ROWS ? tableOf(open) : null;
    items.push(
      ...(table ? [{ kind: "table" as const, table }] : open.map((line) => ({ kind: "line" as const, line }))),
    );
    open = [];
  };
  for (const line of lines) {
    const above = open.at(-1);
    const follows =
      above !== undefined &&
      line.top - above.bottom < 1.5 * line.size &&
      !parts.some((part) => part > above.middle && part < line.middle);
    if (line.segments.length < 2) {
      close();
      items.push({ kind: "line", line });
    } else {
      if (!follows) close();
      open.push(line);
    }
  }
  close();
  return items;
}

/** The lines as a table; null where their stretches do not leave the same gaps, or no figures stand in them. */
function tableOf(lines: readonly TextLine[]): PageTable | null {
  const columns = columnsOf(lines);
  const isFilled = lines.every((line) => line.segments.every((segment) => columnOf(columns, segment) >= 0));
  const figured = lines.filter((line) => line.segments.some(({ text }) => /^[-\d][\d,.]*$/.test(text)));
  if (columns.length < 2 || !isFilled || figured.length < 2) return null;
  const edges = [
    columns[0]?.left ?? 0,
    ...columns.slice(1).map((column, at) => ((columns[at]?.right ?? 0) + column.left) / 2),
    columns.at(-1)?.right ?? 0,
  ];
  const rows = lines.map((line, row) =>
    columns.map((_, column): PageCell => {
      const own = line.segments.filter((segment) => columnOf(columns, segment) === column);
      return {
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: own.map(({ text }) => text).join(" "),
        left: edges[column] ?? 0,
        right: edges[column + 1] ?? 0,
        top: line.top,
        bottom: line.bottom,
      };
    }),
  );
  return { edges, top: lines[0]?.top ?? 0, bottom: lines.at(-1)?.bottom ?? 0, rows };
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The stretches of x on which something stands, in any of the lines. */
function columnsOf(lines: readonly TextLine[]): readonly Stretch[] {
  const columns: { left: number; right: number }[] = [];
  const stretches = lines.flatMap(({ segments }) => segments).sort((one, two) => one.left - two.left);
  for (const { left, right } of stretches) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const columnOf = (columns: readonly Stretch[], { left, right }: Stretch): number =>
  columns.findIndex((column) => left >= column.left && right <= column.right);
