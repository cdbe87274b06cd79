// Each room is followed by a template with itself in the other language: whoever reads that one sees it in its place before
// it is painted. `replaceChildren` with a template's content is no Trusted Types sink, and parses nothing again.
// Without it: paint.spec.ts "the first paint is in the language of the reader" fails.

/** Words outside the rooms carry the other language beside them. */
function swapWords(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-other]")) {
    const word = element.dataset.other ?? "";
    element.removeAttribute("data-other");
    if (element instanceof HTMLMetaElement) element.content = word;
    else if (element.hasAttribute("aria-label")) element.setAttribute("aria-label", word);
    else element.textContent = word;
  }
}

/** Swaps the room in front of a script, if the reader wants the other language; both template and script have then served. */
export function swapRoom(script: Element | null, isOtherWanted: boolean): void {
  const template = script?.previousElementSibling;
  const room = template?.previousElementSibling;
  if (!(template instanceof HTMLTemplateElement) || !(room instanceof HTMLElement)) return;
  if (isOtherWanted) {
    swapWords();
    room.replaceChildren(template.content);
    room.dataset.swapped = "";
  }
  template.remove();
  script?.remove();
}
