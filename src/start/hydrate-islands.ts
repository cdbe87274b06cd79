import type { IslandDefinition } from "../app/islands.ts";
import { LANGUAGE_TAG } from "../i18n/language.ts";
import { isPortable } from "../reading/portable.ts";
import { afterPaint } from "../view-state/after-paint.ts";
import { currentState, type PageState, subscribe } from "../view-state/navigation.ts";
import { moneyUnitOf } from "../view-state/view-state.ts";
import { islandsAskedFor } from "./asked-for.ts";
import { whenUsed } from "./first-input.ts";
import { islandHydrator } from "./hydrate-island.tsx";
import { watchInView } from "./in-view.ts";
import type { ShownPage } from "./open-page.ts";
import type { PageStart } from "./page-start.ts";
import { whenIdle, yieldToPage } from "./stages.ts";

/** Hydrated when the page opens. An embed is a section and its source line: of the others only the panel follows, once a figure is pressed. */
const atOnce = ({ embed, view }: PageState): readonly string[] =>
  embed ? [view ?? "overview", "footer"] : ["header", "overview"];

/** What a reader does with an island before the first click: a pointer comes over it, the focus comes into it. A finger only scrolls until it taps. */
const TURNS_TO = ["pointerover", "focusin", "click"] as const;

const isFinger = (event: Event): boolean =>
  event.type === "pointerover" && (event as PointerEvent).pointerType !== "mouse";

/** Hydrates what is not hydrated yet, in idle slices; `isUrgent` where the reader waits for it. */
export type HydrateAll = (isUrgent?: boolean) => Promise<void>;

/** Decides when each island hydrates. Resolves when those of the first screen are, to what hydrates all others, in idle slices. */
export async function hydrateIslands(
  islands: readonly IslandDefinition[],
  pageStart: PageStart,
  page: ShownPage,
): Promise<HydrateAll> {
  const first = atOnce(currentState());
  const isUsed = ({ dataset: { island = "" } }: HTMLElement) => !currentState().embed || first.includes(island);
  const elements = [...document.querySelectorAll<HTMLElement>("[data-island]")].filter(isUsed);
  const idOf = (element: Element | null | undefined) =>
    element?.closest<HTMLElement>("[data-island]")?.dataset.island ?? "";
  const deferralOf = (element: Element) => islands.find(({ id }) => id === idOf(element))?.deferUntil;
  const { clicks } = pageStart;
  let hydrate: (id: string) => Promise<void> = () => Promise.resolve();
  let isStarted = false;
  /** What must not come into sight as it was served. */
  const isDue = (element: HTMLElement) => deferralOf(element) === "visible" || !isRight(element, page.now().isServed);
  const isInView = watchInView(elements, "200px", (element) => {
    if (isStarted && isDue(element as HTMLElement)) void hydrate(idOf(element));
  });
  hydrate = islandHydrator(islands, { page, clicks, isInView });
  const hydrateDue = () => {
    for (const element of elements) if (isInView(element) && isDue(element)) void hydrate(idOf(element));
  };

  pageStart.hydrate = (island) => void hydrate(idOf(island));
  for (const kind of TURNS_TO)
    addEventListener(kind, (event) => {
      const { target } = event;
      const element = target instanceof Element ? target.closest('[data-island]:not([data-hydrated=""])') : null;
      if (element !== null && !isFinger(event)) void hydrate(idOf(element));
    });

  let hydratingAll: Promise<void> | null = null;
  const hydrateAll = async (isUrgent = false) => {
    hydratingAll ??= hydrateInTurn();
    if (!isUrgent) return hydratingAll;
    for (const element of elements) if (deferralOf(element) !== "asked") await hydrate(idOf(element));
  };
  async function hydrateInTurn() {
    for (const element of [...elements].sort((a, b) => Number(isInView(b)) - Number(isInView(a)))) {
      if (element.dataset.hydrated === "" || deferralOf(element) === "asked") continue;
      await whenIdle();
      await hydrate(idOf(element));
    }
  }
  const follow = (state: PageState, isFirst = false) => {
    for (const id of islandsAskedFor(state)) void hydrate(id);
    // what the address has made wrong; an empty section waits until it is read
    const wrong = elements.filter((element) => !isRight(element, page.now().isServed));
    if (wrong.length === 0) return;
    hydrateDue();
    if (wrong.every(isUndrawn)) return;
    if (isFirst) void whenUsed().then(() => hydrateAll());
    else void hydrateAll();
  };

  const clicked = [document.activeElement, ...clicks].map((target) => idOf(target)).filter((id) => id !== "");
  for (const id of new Set([...clicked, ...first])) {
    await hydrate(id);
    await yieldToPage();
  }
  isStarted = true;
  hydrateDue();
  subscribe(() => afterPaint(() => follow(currentState())));
  follow(currentState(), true);
  page.follow(page.now().source, () => follow(currentState()));
  return hydrateAll;
}

/** A section of a page that has its first screen only; the portable copy draws them all. */
const isUndrawn = (element: HTMLElement): boolean => element.firstChild === null && !isPortable();

/** Whether an island shows the budget, the language and the amount unit that the reader wants: hydrated ones follow by themselves. */
function isRight(element: HTMLElement, isServed: boolean): boolean {
  if (element.dataset.hydrated === "") return true;
  // the talk and the panel are empty until they are asked for; sections are where only the first screen was prerendered
  if (element.firstChild === null) return element.closest("main") === null || "asked" in element.dataset;
  const { language, moneyUnit } = currentState();
  return isServed && element.lang === LANGUAGE_TAG[language] && moneyUnit === moneyUnitOf(null, language);
}
