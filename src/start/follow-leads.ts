// Labels of pictures, shares and amounts per head are no buttons: the table beside them has the same for keys. A press of a
// pointer or a finger leads from them to where the figure is printed, all the same.
// Without it: leads.spec.ts fails.
import { openCell } from "../view-state/opener.ts";

const OTHERS = "a, button, input, select, textarea, summary";

function follow(event: MouseEvent): void {
  const { target, button, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // the end of a selection is no press
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const label = target.closest<HTMLElement>(`[data-leads], ${OTHERS}`);
  const cell = label?.dataset.leads;
  if (label === null || cell === undefined || cell === "") return;
  openCell(cell, label);
}

export const followLeads = (): void => document.addEventListener("click", follow);
