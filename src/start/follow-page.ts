import type { PageSource } from "../app/page-source.ts";
import { pageWords } from "../app/page-words.ts";
import { currentState, type PageState, subscribe } from "../view-state/navigation.ts";
import type { ShownPage } from "./open-page.ts";
import { showsOpened, writePageAttributes } from "./page-attributes.ts";
import { rememberLanguage } from "./wanted-language.ts";

function writeWords({ language }: PageState, { opening, english }: PageSource) {
  const { title, description, skeleton } = pageWords(language, opening, english);
  document.title = title;
  document.querySelector('meta[name="description"]')?.setAttribute("content", description);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const text = skeleton[element.dataset.word ?? ""] ?? "";
    if (element.hasAttribute("aria-label")) element.setAttribute("aria-label", text);
    else element.textContent = text;
  }
}

/** Where the address names a version of the data, and it is not this one, the page will say so. */
function tellVersion({ version }: PageState, { opening }: PageSource) {
  if (version !== null && opening.version !== "" && version !== opening.version)
    import("./other-version.ts").then(
      ({ tellOtherVersion }) => tellOtherVersion(opening.version),
      () => undefined,
    );
}

/** Keeps what stands outside the islands in step with the address: the attributes of <html>, the head and the skeleton's words. */
export function followPage(page: ShownPage): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const write = () =>
    writePageAttributes(document.documentElement, currentState(), currentState().language, dark.matches);
  write();
  // a start so late that the page had fallen back
  document.documentElement.setAttribute("data-script", "");
  dark.addEventListener("change", write);
  const { source, isServed } = page.now();
  if (!isServed) writeWords(currentState(), source);
  let { dataset, language: shown } = currentState();
  let isOpened = showsOpened(currentState());
  tellVersion(currentState(), source);
  page.follow(source, () => {
    // a document that is opened here has no name in the address
    dataset = null;
    isOpened = showsOpened(currentState());
    write();
    writeWords(currentState(), page.now().source);
  });
  // where what was asked for does not come, the page is there
  addEventListener("island-failed", ({ target }) => {
    if (target instanceof Element && target.id === "open") document.documentElement.removeAttribute("data-open");
  });
  subscribe((state) => {
    // another data set is another page
    if (state.dataset !== dataset || showsOpened(state) !== isOpened) return location.reload();
    if (!state.open) document.documentElement.removeAttribute("data-open");
    write();
    if (state.language === shown) return;
    shown = state.language;
    document.documentElement.removeAttribute("data-swap");
    writeWords(state, page.now().source);
    if (!state.embed) rememberLanguage(shown);
  });
}
