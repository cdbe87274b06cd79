// A selection that holds a table is copied as what stands there: rows and columns, without the words that only screen readers say.
// Without it: copy-table.spec.ts "brings no hidden words" fails in browsers that copy what cannot be selected, or no buttons.
import { asTabs, cellText, shownWords, tableRows } from "./table-text.ts";

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;

/** Puts the selected rows of the one table that a selection lies in on the clipboard; any other selection is the browser's. */
function copySelected(event: ClipboardEvent): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || isInField(event.target) || event.clipboardData === null) return;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  const tables = [...(element?.querySelectorAll("table") ?? [])].filter((each) => range.intersectsNode(each));
  const table = element?.closest("table") ?? (tables.length === 1 ? tables[0] : undefined);
  // words of one cell are words
  if (table === undefined || table === null || element?.closest("td, th") != null) return;
  if (!table.contains(element) && !isAround(range, table)) return;
  const rows = tableRows(table, (node) => range.intersectsNode(node)).filter((cells) =>
    cells.some((cell) => cell !== ""),
  );
  const caption =
    table.caption !== null && range.intersectsNode(table.caption) ? cellText(shownWords(table.caption)) : "";
  event.clipboardData.setData("text/plain", asTabs([...(caption === "" ? [] : [[caption]]), ...rows]));
  event.preventDefault();
}

/** Whether a selection reaches out of a table by nothing that is seen. */
function isAround(range: Range, table: Element): boolean {
  const before = range.cloneRange();
  before.setEndBefore(table);
  const after = range.cloneRange();
  after.setStartAfter(table);
  return [before, after].every((part) => part.toString().trim() === "");
}

export const copyShown = (): void => document.addEventListener("copy", copySelected);
