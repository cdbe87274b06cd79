import type { IslandDefinition } from "../app/islands.ts";
import { currentState, type PageState, subscribe } from "../view-state/navigation.ts";
import { isEveryIslandAskedFor, islandsAskedFor } from "./asked-for.ts";
import type { Handover } from "./handover.ts";
import { islandHydrator, type WakerOptions } from "./hydrate-island.tsx";
import { watchNear } from "./near.ts";
import { whenIdle, yieldToPage } from "./stages.ts";

/** In sight when the page opens. An embed is a section and its source line: nothing else wakes but the panel, once a figure is pressed. */
const atOnce = ({ embed, view }: PageState): readonly string[] =>
  embed ? [view ?? "overview", "footer"] : ["header", "overview"];

/** Decides when each island wakes; the promise it returns is kept when those in sight are alive. */
export async function hydrateIslands(
  islands: readonly IslandDefinition[],
  handover: Handover,
  options: Omit<WakerOptions, "isNear" | "clicks" | "builtIn">,
): Promise<void> {
  const first = atOnce(currentState());
  const isUsed = ({ dataset: { island = "" } }: HTMLElement) => !currentState().embed || first.includes(island);
  const elements = [...document.querySelectorAll<HTMLElement>("[data-island]")].filter(isUsed);
  const idOf = (element: Element | null | undefined) =>
    element?.closest<HTMLElement>("[data-island]")?.dataset.island ?? "";
  const { language: builtIn, clicks } = handover;
  let wake: (id: string) => Promise<void> = () => Promise.resolve();
  // islands in sight wait for the first ones, which are on their way
  let isOpen = false;
  const isNear = watchNear(elements, "200px", (element) => isOpen && void wake(idOf(element)));
  wake = islandHydrator(islands, { ...options, builtIn, clicks, isNear });

  handover.wake = (island) => void wake(idOf(island));
  addEventListener("focusin", (event) => event.target instanceof Element && void wake(idOf(event.target)));

  let waking: Promise<void> | null = null;
  const wakeEvery = () => {
    waking ??= wakeInTurn();
    return waking;
  };
  async function wakeInTurn() {
    for (const element of [...elements].sort((a, b) => Number(isNear(b)) - Number(isNear(a)))) {
      if (element.dataset.hydrated === "") continue;
      await whenIdle();
      await wake(idOf(element));
    }
  }
  const follow = (state: PageState) => {
    for (const id of islandsAskedFor(state)) void wake(id);
    if (isEveryIslandAskedFor(state, builtIn)) void wakeEvery();
  };

  const clicked = clicks.map((target) => idOf(target));
  for (const id of new Set([...clicked, ...first])) {
    await wake(id);
    await yieldToPage();
  }
  isOpen = true;
  for (const element of elements) if (isNear(element)) void wake(idOf(element));
  subscribe(follow);
  follow(currentState());
  // where these do not load, every figure is a stop of its own, and paper shows what the screen does
  import("./one-stop.ts").then(({ makeOneStopEach }) => makeOneStopEach()).catch(() => undefined);
  import("./hydrate-for-print.ts").then(({ hydrateForPrint }) => hydrateForPrint(wakeEvery)).catch(() => undefined);
}
