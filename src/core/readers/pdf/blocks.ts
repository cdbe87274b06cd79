import type { Block, Cell, TableBlock } from "../source-document.ts";
import { furnitureOf } from "./furniture.ts";
import type { PageLayout } from "./page-layout.ts";
import { boxOf, goesOn, marginsOf, type PlacedLine, paragraphOf } from "./paragraphs.ts";
import type { PageTable } from "./ruled-tables.ts";
import { joinedTable, tableRows } from "./tables-over-pages.ts";
import { textOf } from "./text-lines.ts";

/** The pages of a document as blocks, and how many lines of page furniture were left out. */
export interface PdfBlocks {
  readonly blocks: readonly Block[];
  readonly furniture: number;
}

/** A table in the making, with the lines printed between it and the table before. */
interface OpenTable {
  readonly table: PageTable;
  readonly page: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly above: readonly string[];
}

/** Puts pages together: paragraphs over lines and pages, and tables that go on on the next page. */
export function blocksOf(pages: readonly PageLayout[], file: number): PdfBlocks {
  const furniture = furnitureOf(pages);
  const placed = pages.flatMap((page) =>
    page.items.flatMap((item): readonly PlacedLine[] =>
      item.kind === "line" && !furniture.has(item.line) ? [{ line: item.line, page }] : [],
    ),
  );
  const margins = marginsOf(pages, placed);
  const blocks: Block[] = [];
  let repeated = 0;
  let lines: PlacedLine[] = [];
  let last: OpenTable | null = null;
  let above: PlacedLine[] = [];
  const closeParagraph = () => {
    if (lines.length > 0) blocks.push(paragraphOf(lines, file));
    lines = [];
  };
  for (const page of pages)
    for (const item of page.items) {
      if (item.kind === "line") {
        if (furniture.has(item.line)) continue;
        const next = { line: item.line, page };
        const before = lines.at(-1);
        if (before && !goesOn(before, next, margins(page))) closeParagraph();
        lines.push(next);
        above.push(next);
        continue;
      }
      closeParagraph();
      const titles = above.map(({ line }) => textOf(line));
      const isRepeated: boolean = last !== null && titles.length > 0 && titles.join("\n") === last.above.join("\n");
      const joined: TableBlock | null =
        last !== null && last.page + 1 === page.number && (titles.length === 0 || isRepeated)
          ? joinedTable(last.table.edges, last.rows, item.table, file, page.number)
          : null;
      if (joined && last) {
        if (isRepeated) {
          blocks.splice(blocks.length - above.length, above.length);
          repeated += above.length;
        }
        repeated += last.rows.length + item.table.rows.length - joined.rows.length;
        blocks[blocks.length - 1] = joined;
        last = {
          table: { ...item.table, edges: joined.edges ?? [] },
          page: page.number,
          rows: joined.rows,
          above: last.above,
        };
      } else {
        const rows = tableRows(item.table, file, page.number);
        const place = { file, page: page.number, box: boxOf({ ...item.table, ...sidesOf(item.table) }) };
        blocks.push({ kind: "table", place, edges: item.table.edges, rows });
        last = { table: item.table, page: page.number, rows, above: titles };
      }
      above = [];
    }
  closeParagraph();
  return { blocks, furniture: furniture.size + repeated };
}

const sidesOf = ({ edges }: PageTable) => ({ left: edges[0] ?? 0, right: edges.at(-1) ?? 0 });
