import { withoutFormula } from "../core/exports/csv.ts";

/** What is on the page for assistive technology, or for pressing, and belongs to no copy of a table. */
const LEFT_OUT = ".spoken, svg, [data-uncopied]";
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** A figure without its grouping, so that a spreadsheet takes it for a number; what is blank in print stays empty. */
export function cellText(text: string): string {
  const plain = text
    .replace(/\u00a0/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (/^[—–]$/.test(plain)) return "";
  const number = plain.replace(/^[−－]/, "-");
  return NUMBER.test(number) ? number.replace(/,/g, "") : withoutFormula(plain);
}

/** The words that an element shows, those of neighbours apart: 208 社会保障和就业支出. `isIn` for a part of them. */
export function shownWords(root: Element, isIn: (node: Text) => boolean = () => true): string {
  let words = "";
  let before: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    if (parent === null || parent.closest(LEFT_OUT) !== null || !isIn(node as Text)) continue;
    const text = node.textContent ?? "";
    // codes and names stand apart by their distance on the page, not by a space
    const isJoint = parent !== before && /[\w%.)]$/.test(words) && /^[\p{L}\d]/u.test(text);
    words += isJoint ? ` ${text}` : text;
    before = parent;
  }
  return words;
}

/** The rows of a table as text, with a head or a name that spans several columns in the first of them. */
export function tableRows(table: HTMLTableElement, isIn?: (node: Text) => boolean): readonly (readonly string[])[] {
  const rows: string[][] = [];
  /** columns that a cell above still takes, and for how many rows */
  const taken: number[] = [];
  for (const row of table.rows) {
    const cells: string[] = [];
    const skipTaken = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push("");
      }
    };
    for (const cell of row.cells) {
      if (cell.dataset.uncopied !== undefined) continue;
      skipTaken();
      const text = cellText(shownWords(cell, isIn));
      for (let at = 0; at < cell.colSpan; at++) {
        if (cell.rowSpan > 1) taken[cells.length] = cell.rowSpan - 1;
        cells.push(at === 0 ? text : "");
      }
    }
    skipTaken();
    rows.push(cells);
  }
  return rows;
}

export const asTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join("\t")).join("\r\n");

/** A table for a spreadsheet: what it is and in which unit, its heads and rows, where it comes from. */
export function tableText(table: HTMLTableElement, source: string): string {
  const caption = table.caption === null ? "" : captionWords(table.caption);
  return [...(caption === "" ? [] : [[caption]]), ...tableRows(table), [source]]
    .map((cells) => cells.join("\t"))
    .join("\r\n");
}

/** A caption in full, with the title that sighted readers have above it. */
const captionWords = (caption: Element): string => (caption.textContent ?? "").replace(/\s+/g, " ").trim();
