// Labels of pictures, shares and amounts per head are no buttons: the table beside them has the same for keys. A press of a
// pointer or a finger leads from them to where the figure is printed, all the same.
// Without it: leads.spec.ts fails.
import { openCell } from "../view-state/opener.ts";

const OTHERS = "a, button, input, select, textarea, summary";

function follow(event: MouseEvent): void {
  const { target, button, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const label = target instanceof Element ? target.closest<HTMLElement>(`[data-leads], ${OTHERS}`) : null;
  const cell = label?.dataset.leads;
  if (label === null || cell === undefined || cell === "") return;
  // the end of a selection is no press; asked last, as the browser lays the page out to answer
  if (getSelection()?.isCollapsed === false) return;
  openCell(cell, label);
}

export const followLeads = (): void => document.addEventListener("click", follow);
