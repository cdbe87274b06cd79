import type { IslandDefinition } from "../app/islands.ts";
import type { EnglishNames, OpeningModel, PageSource } from "../app/page-source.ts";
import type { Budget } from "../core/document/budget.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { inlineData } from "../reading/inline-data.ts";
import { yieldToPage } from "./stages.ts";

/** What an island is drawn from. */
export interface OpenPage {
  readonly source: PageSource;
  readonly budget: Budget | null;
  /** whether the markup that the page was served with shows this source; another data set draws its islands anew */
  readonly isPrerendered: boolean;
}

function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}

/** The inline data were verified when the page was built; each is read when it is first needed. */
export function inlineSource(): PageSource {
  const opening = once(() => inlineData("opening") as OpeningModel);
  const dataset = once(() => inlineData("dataset") as Dataset);
  const english = once(() => inlineData("english") as EnglishNames);
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

/** What the page shows, and how an island gets what it needs of it. */
interface Shown {
  readonly source: PageSource;
  /** whether the page was served with it */
  readonly isServed: boolean;
  readonly open: (needs: IslandDefinition["needs"]) => Promise<OpenPage>;
}

/** The one source of the page, which a document that is opened here takes the place of. */
export interface ShownPage {
  readonly now: () => Shown;
  readonly replace: (source: PageSource) => void;
  /** calls back when another source takes the place of the one that was drawn; at once, where that has happened meanwhile */
  readonly follow: (drawn: PageSource, redraw: () => void) => void;
}

export function shownPage(first: PageSource, isServed: boolean): ShownPage {
  const shownOf = (source: PageSource, isFirst: boolean): Shown => ({
    source,
    isServed: isFirst,
    open: pageOpener(source, isFirst),
  });
  let now = shownOf(first, isServed);
  const followers: (() => void)[] = [];
  return {
    now: () => now,
    replace: (source) => {
      now = shownOf(source, false);
      for (const redraw of followers) redraw();
    },
    follow: (drawn, redraw) => {
      followers.push(redraw);
      if (drawn !== now.source) redraw();
    },
  };
}

/** Gives islands what they need, each kind once: the first screen loads neither the data set nor the arithmetic. */
function pageOpener(
  source: PageSource,
  isPrerendered: boolean,
): (needs: IslandDefinition["needs"]) => Promise<OpenPage> {
  const budget = once(async () => {
    const { budgetOf } = await import("../core/document/budget.ts");
    await yieldToPage();
    const { dataset } = source;
    await yieldToPage();
    return budgetOf(dataset);
  });
  return async (needs) => ({ source, budget: needs === "budget" ? await budget() : null, isPrerendered });
}
