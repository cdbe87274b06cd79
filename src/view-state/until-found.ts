/** Hides what is closed so that the browser's own search can still find it; a browser that cannot hides it like any other. */
export function hideUntilFound(content: Element | null, isHidden: boolean): void {
  if (isHidden) content?.setAttribute("hidden", "until-found");
  else content?.removeAttribute("hidden");
}

/** Whether an element stands in something that is closed. It may have a size and a place all the same. */
export const isHiddenAway = (element: Element): boolean => element.closest("[hidden]") !== null;
