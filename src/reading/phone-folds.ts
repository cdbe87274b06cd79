// Which folded parts of the page the reader, the search or the browser's own search has opened. One store for all of the
// page's React roots, so that a part can be opened before its section is hydrated.

/** Below this width what is only for looking up is folded at rest. The same width stands in PhoneFold.module.css. */
export const NARROW = "(max-width: 559px)";

/** Marks what a fold holds; its value is the fold's id. */
const FOLD = "data-fold";

const opened = new Set<string>();
const listeners = new Set<() => void>();

export const isOpened = (id: string): boolean => opened.has(id);

export function setOpened(id: string, open: boolean): void {
  if (open === opened.has(id)) return;
  if (open) opened.add(id);
  else opened.delete(id);
  for (const changed of listeners) changed();
}

export function subscribeFolds(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Opens every fold around an element, so that it can be scrolled to and focused. */
export function unfold(element: Element | null | undefined): void {
  for (let fold = element?.closest(`[${FOLD}]`); fold != null; fold = fold.parentElement?.closest(`[${FOLD}]`)) {
    setOpened(fold.getAttribute(FOLD) ?? "", true);
    // its section may not be hydrated yet: it will be drawn open
    fold.removeAttribute("hidden");
    fold.setAttribute("data-open", "");
  }
}

/**
 * Lets the browser's own search and links within the page reach what is folded, whether its section is hydrated or not.
 * Where `hidden="until-found"` is unknown, folded text is only found by the page's own search.
 */
export function letFoldsBeFound(): void {
  if (matchMedia(NARROW).matches && !document.documentElement.hasAttribute("data-embed"))
    for (const fold of document.querySelectorAll(`[${FOLD}]:not([data-open])`))
      fold.setAttribute("hidden", "until-found");
  addEventListener("beforematch", (event) => event.target instanceof Element && unfold(event.target), true);
  addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link !== null) unfold(document.getElementById(link.getAttribute("href")?.slice(1) ?? ""));
    },
    true,
  );
}
