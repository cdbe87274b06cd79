/** Hides what is closed so that the browser's own search can still find it; a browser that cannot hides it like any other. */
export function setFolded(content: Element | null, isFolded: boolean): void {
  if (isFolded) content?.setAttribute("hidden", "until-found");
  else content?.removeAttribute("hidden");
}

/** Whether an element stands in something that is closed. It may have a size all the same. */
export const isFoldedAway = (element: Element): boolean => element.closest("[hidden]") !== null;
