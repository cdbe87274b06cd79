// Labels of pictures, shares and amounts per head are no buttons: the table beside them has the same for keys. A press of a
// pointer or a finger leads from them to where the figure is printed, all the same.
// Without it: leads.spec.ts fails.
import { isPlainClick } from "../components/plain-click.ts";
import { openCell } from "../view-state/opener.ts";

const OTHERS = "a, button, input, select, textarea, summary";

function follow(event: MouseEvent): void {
  const { target, defaultPrevented } = event;
  if (defaultPrevented || !isPlainClick(event)) return;
  const label = target instanceof Element ? target.closest<HTMLElement>(`[data-leads], ${OTHERS}`) : null;
  const cell = label?.dataset.leads;
  if (label === null || cell === undefined || cell === "") return;
  // the end of a selection is no press; asked last, as the browser lays the page out to answer
  if (getSelection()?.isCollapsed === false) return;
  openCell(cell, label);
}

export const followLeads = (): void => document.addEventListener("click", follow);
