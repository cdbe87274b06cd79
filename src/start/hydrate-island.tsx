// Each island hydrates alone and only when it is wanted: the start stays short however long the page grows.
// Without it: start.spec.ts "islands out of sight sleep until they are near" fails.
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { islandTree } from "../app/island-tree.tsx";
import type { IslandDefinition } from "../app/islands.ts";
import type { Language } from "../core/format-amount.ts";
import { loadWords } from "../i18n/index.ts";
import { replayClicks } from "./click-queue.ts";
import type { OpenPage } from "./open-page.ts";
import { yieldToPage } from "./stages.ts";

export interface WakerOptions {
  readonly builtIn: Language;
  readonly clicks: HTMLElement[];
  readonly isNear: (element: Element) => boolean;
  /** what the page shows, once what an island needs of it is there */
  readonly open: (needs: IslandDefinition["needs"]) => Promise<OpenPage>;
}

/** Brings one island to life; resolves when a click in it has an effect. */
async function hydrateIsland(island: IslandDefinition, element: HTMLElement, options: WakerOptions): Promise<void> {
  const { builtIn, clicks, isNear, open } = options;
  const [Content] = await Promise.all([island.load(), loadWords(island.words ?? [])]);
  const { source, budget, isPrerendered } = await open(island.needs);
  if (island.checks === true) {
    const { prepareChecks } = await import("../reading/tails.ts");
    await prepareChecks(source.dataset, yieldToPage);
  }
  await yieldToPage();
  await new Promise<void>((resolve) => {
    const onAwake = () => {
      element.dataset.hydrated = "";
      replayClicks(clicks, element);
      resolve();
    };
    const tree = islandTree(island, Content, source, budget, builtIn, () => isNear(element), onAwake);
    const rootOptions = {
      identifierPrefix: island.id,
      // a figure that hydrates differently than it was prerendered is a defect, never a detail: browser tests fail on it
      onRecoverableError: (error: unknown) => console.error(`island ${island.id} was drawn again`, error),
    };
    startTransition(() => {
      if (isPrerendered && element.firstChild !== null) hydrateRoot(element, tree, rootOptions);
      else createRoot(element, rootOptions).render(tree);
    });
  });
}

/** Wakes each island at most once. An island that fails keeps its static markup and is tried again when it is next wanted. */
export function islandHydrator(
  islands: readonly IslandDefinition[],
  options: WakerOptions,
): (id: string) => Promise<void> {
  const awake = new Map<string, Promise<void>>();
  return (id) => {
    const island = islands.find((candidate) => candidate.id === id);
    const element = document.querySelector<HTMLElement>(`[data-island="${CSS.escape(id)}"]`);
    if (island === undefined || element === null) return Promise.resolve();
    const waking =
      awake.get(id) ??
      hydrateIsland(island, element, options).catch((error: unknown) => {
        awake.delete(id);
        element.dataset.hydrated = "failed";
        element.dispatchEvent(new Event("island-failed", { bubbles: true }));
        console.error(`island ${id} stays as it was served`, error);
      });
    awake.set(id, waking);
    return waking;
  };
}
