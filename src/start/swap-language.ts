// Each island of the first screen is followed by a template with itself in the other language: whoever reads that one sees it
// in its place before it is painted. What follows the first screen is drawn in that language when the page has started. `replaceChildren` with a template's content is no Trusted Types sink, and parses nothing again.
// Without it: paint.spec.ts "the first paint is in the language of the reader" fails.

/** Words outside the islands carry the other language beside them. */
function swapWords(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-other]")) {
    const word = element.dataset.other ?? "";
    element.removeAttribute("data-other");
    if (element instanceof HTMLMetaElement) element.content = word;
    else if (element.hasAttribute("aria-label")) element.setAttribute("aria-label", word);
    else element.textContent = word;
  }
}

/** Swaps the islands that have been read by now, if the reader wants the other language; template and script have then served. */
export function swapIslands(script: Element | null, isOtherWanted: boolean): void {
  if (isOtherWanted) swapWords();
  for (const template of document.querySelectorAll<HTMLTemplateElement>("#root template")) {
    const island = template.previousElementSibling;
    if (isOtherWanted && island instanceof HTMLElement) {
      island.replaceChildren(template.content);
      island.dataset.swapped = "";
      island.lang = document.documentElement.lang;
    }
    template.remove();
  }
  script?.remove();
}
