import type { PageItem, PageLayout } from "./page-layout.ts";
import { type TextLine, textOf } from "./text-lines.ts";

/** How much of a page's height its head and its foot may take. */
const EDGE = 0.12;

const PAGE_NUMBER =
  /^(?:[-—–─·~]*\s*\d{1,4}\s*[-—–─·~]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*(?:共|总)\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;

/** The lines that print a page and not the document: its number, and a head or foot that comes back on most pages. */
export function furnitureOf(pages: readonly PageLayout[]): ReadonlySet<TextLine> {
  const edges = pages.flatMap((page) => edgeLines(page).map((line) => ({ line, page, text: textOf(line).trim() })));
  const counts = new Map<string, Set<number>>();
  const keyOf = (text: string, line: TextLine) => `${text} ${Math.round(line.middle / 8)}`;
  for (const { line, page, text } of edges) {
    const key = keyOf(text, line);
    counts.set(key, (counts.get(key) ?? new Set()).add(page.number));
  }
  const comesBack = (text: string, line: TextLine) =>
    (counts.get(keyOf(text, line))?.size ?? 0) >= Math.max(3, 0.4 * pages.length) && text.length <= 60;
  return new Set(
    edges.filter(({ line, text }) => PAGE_NUMBER.test(text) || comesBack(text, line)).map(({ line }) => line),
  );
}

/** The first and last lines of a page that stand near its edges. */
function edgeLines({ height, items }: PageLayout): readonly TextLine[] {
  const lines = (part: readonly PageItem[]) => part.flatMap((item) => (item.kind === "line" ? [item.line] : []));
  return [...lines(items.slice(0, 2)), ...lines(items.slice(-2))].filter(
    ({ middle }, at, all) =>
      (middle < EDGE * height || middle > (1 - EDGE) * height) &&
      all.findIndex((other) => other.middle === middle) === at,
  );
}
