import { alignedTables } from "./aligned-tables.ts";
import { gridsOf } from "./grid.ts";
import type { PageMarks } from "./page-marks.ts";
import { type PageTable, ruledTables } from "./ruled-tables.ts";
import { joinRulings } from "./rulings.ts";
import { linesOf, type TextLine } from "./text-lines.ts";

export type PageItem =
  | { readonly kind: "line"; readonly line: TextLine }
  | { readonly kind: "table"; readonly table: PageTable };

/** A page as lines of text and tables, from top to bottom. */
export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

export function layoutOf({ number, width, height, glyphs, rulings }: PageMarks): PageLayout {
  const { tables, rest } = ruledTables(gridsOf(joinRulings(rulings)), glyphs);
  const tops = tables.map(({ top, bottom }) => (top + bottom) / 2);
  const free = linesOf(rest.filter(({ turn }) => turn === 0));
  const items = [...alignedTables(free, tops), ...tables.map((table): PageItem => ({ kind: "table", table }))];
  return { number, width, height, items: items.sort((one, two) => topOf(one) - topOf(two)) };
}

const topOf = (item: PageItem): number => (item.kind === "line" ? item.line.top : item.table.top);
