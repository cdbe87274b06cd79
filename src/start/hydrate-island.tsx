// Each island hydrates alone and only when it is wanted: the start stays short however long the page grows.
// Without it: start.spec.ts "islands that nobody has turned to are not hydrated" fails.
import { startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { islandTree } from "../app/island-tree.tsx";
import type { IslandDefinition } from "../app/islands.ts";
import { loadWords } from "../i18n/index.ts";
import { LANGUAGE_TAG } from "../i18n/language.ts";
import { currentState } from "../view-state/navigation.ts";
import { keepFocus } from "../view-state/place.ts";
import { replayClicks } from "./click-queue.ts";
import type { OpenPage, ShownPage } from "./open-page.ts";
import { yieldToPage } from "./stages.ts";

export interface HydrationOptions {
  readonly clicks: Element[];
  readonly isInView: (element: Element) => boolean;
  readonly page: ShownPage;
}

/** What the page shows now, with all that an island needs of it. */
async function openFor({ needs, checks }: IslandDefinition, page: ShownPage): Promise<OpenPage> {
  const opened = await page.now().open(needs);
  if (checks === true) {
    const { prepareChecks } = await import("../reading/tails.ts");
    await prepareChecks(opened.source.dataset, yieldToPage);
  }
  return opened;
}

/** Hydrates one island; resolves when a click in it has an effect. Markup that shows something else is drawn anew in its place. */
async function hydrateIsland(island: IslandDefinition, element: HTMLElement, options: HydrationOptions): Promise<void> {
  const { clicks, isInView, page } = options;
  const [Content] = await Promise.all([island.load(), loadWords()]);
  const { source, budget, isPrerendered } = await openFor(island, page);
  await yieldToPage();
  await new Promise<void>((resolve) => {
    // the reader may turn to it until the new markup takes the place of the old
    let giveFocus = () => {};
    const onFocus = () => {
      giveFocus = keepFocus(element);
    };
    const events = {
      onHydrated: () => {
        element.dataset.hydrated = "";
        element.removeEventListener("focusin", onFocus);
        element.dispatchEvent(new Event("island-hydrated"));
        // in a task of its own: what is inside a Suspense boundary hydrates for a click only then
        setTimeout(replayClicks, 0, clicks, element);
        resolve();
      },
      onLanguage: (language: keyof typeof LANGUAGE_TAG) => {
        element.lang = LANGUAGE_TAG[language];
        giveFocus();
      },
    };
    const { language } = currentState();
    const treeOf = (opened: Pick<OpenPage, "source" | "budget">) =>
      islandTree(island, Content, opened.source, opened.budget, language, () => isInView(element), events);
    const tree = treeOf({ source, budget });
    const rootOptions = {
      identifierPrefix: island.id,
      // a figure that hydrates differently than it was prerendered is a defect, never a detail: browser tests fail on it
      onRecoverableError: (error: unknown) => console.error(`island ${island.id} was drawn again`, error),
    };
    const isThere = isPrerendered && element.firstChild !== null && element.lang === LANGUAGE_TAG[language];
    startTransition(() => {
      let root: Root;
      if (isThere) root = hydrateRoot(element, tree, rootOptions);
      else {
        onFocus();
        element.addEventListener("focusin", onFocus);
        root = createRoot(element, rootOptions);
        root.render(tree);
      }
      page.follow(source, () => {
        // hidden until it shows the other source
        delete element.dataset.hydrated;
        void openFor(island, page).then((opened) => startTransition(() => root.render(treeOf(opened))));
      });
    });
  });
}

/** Hydrates each island at most once. One that fails keeps its static markup and is tried again when it is next wanted. */
export function islandHydrator(
  islands: readonly IslandDefinition[],
  options: HydrationOptions,
): (id: string) => Promise<void> {
  const asked = new Map<string, Promise<void>>();
  return (id) => {
    const island = islands.find((candidate) => candidate.id === id);
    const element = document.querySelector<HTMLElement>(`[data-island="${CSS.escape(id)}"]`);
    if (island === undefined || element === null) return Promise.resolve();
    const hydrating =
      asked.get(id) ??
      hydrateIsland(island, element, options).catch((error: unknown) => {
        asked.delete(id);
        element.dataset.hydrated = "failed";
        element.dispatchEvent(new Event("island-failed", { bubbles: true }));
        console.error(`island ${id} stays as it was served`, error);
      });
    asked.set(id, hydrating);
    return hydrating;
  };
}
