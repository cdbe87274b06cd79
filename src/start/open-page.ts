import type { EnglishNames, OpeningModel, PageSource } from "../app/page-source.ts";
import type { RoomDefinition } from "../app/rooms.ts";
import type { Budget } from "../core/document/budget.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { yieldToPage } from "./stages.ts";

/** What a room is drawn from. */
export interface OpenPage {
  readonly source: PageSource;
  readonly budget: Budget | null;
  /** whether the markup that the page was served with shows this source; another data set draws its rooms anew */
  readonly isPrerendered: boolean;
}

/** JSON that stands in the page itself: the first figures need no request, and show where requests are forbidden. */
function readIsland(id: string): unknown {
  const text = document.querySelector(`script#${id}`)?.textContent;
  if (!text) throw new Error(`the page has no island ${id}`);
  return JSON.parse(text);
}

function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}

/** The islands were verified when the page was built; each is read when it is first needed. */
export function islandSource(): PageSource {
  const opening = once(() => readIsland("opening") as OpeningModel);
  const dataset = once(() => readIsland("dataset") as Dataset);
  const english = once(() => readIsland("english") as EnglishNames);
  return {
    get opening() {
      return opening();
    },
    get dataset() {
      return dataset();
    },
    get english() {
      return english();
    },
  };
}

/** Gives rooms what they need, each kind once: the first screen loads neither the data set nor the arithmetic. */
export function pageOpener(
  source: PageSource,
  isPrerendered: boolean,
): (needs: RoomDefinition["needs"]) => Promise<OpenPage> {
  const budget = once(async () => {
    const { budgetOf } = await import("../core/document/budget.ts");
    await yieldToPage();
    const { dataset } = source;
    await yieldToPage();
    return budgetOf(dataset);
  });
  return async (needs) => ({ source, budget: needs === "budget" ? await budget() : null, isPrerendered });
}
