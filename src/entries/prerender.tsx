import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { islandTree } from "../app/island-tree.tsx";
import { ISLANDS, type IslandDefinition } from "../app/islands.ts";
import type { PageSource } from "../app/page-source.ts";
import { type Budget, budgetOf } from "../core/document/budget.ts";
import { englishNames } from "../core/document/english-names.ts";
import type { Language } from "../core/format-amount.ts";
import { openingOf } from "../core/views/opening.ts";
import { loadWords } from "../i18n/index.ts";

export { pageWords } from "../app/page-words.ts";
export { searchNames } from "../features/search/searched.ts";
export { START_WORDS } from "../i18n/start-words.ts";
export { ASKED_VIEW_IDS, VIEWS } from "../views.ts";
export { englishNames, openingOf };

async function prerenderIsland(
  island: IslandDefinition,
  language: Language,
  source: PageSource,
  budget: Budget,
): Promise<string> {
  const [Content] = await Promise.all([island.load(), loadWords()]);
  const tree = islandTree(island, Content, source, budget, language, () => true);
  const errors: unknown[] = [];
  // a web stream would stay in memory with all that was drawn into it: many data sets are drawn in one build
  const { prelude } = await prerenderToNodeStream(tree, {
    identifierPrefix: island.id,
    // a part that is moved into a hidden block needs an inline script to come back
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void errors.push(error),
  });
  const markup = await text(prelude);
  if (errors.length > 0) throw new Error(`island ${island.id} cannot be prerendered`, { cause: errors[0] });
  return markup;
}

/** The markup of the islands at rest, in one language: of all, or of those that are named; the others are empty. */
export async function prerender(
  language: Language,
  source: PageSource,
  drawn?: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const budget = budgetOf(source.dataset);
  const markup = ISLANDS.map(async (island) => {
    const isDrawn = drawn === undefined || drawn.includes(island.id);
    return [island.id, isDrawn ? await prerenderIsland(island, language, source, budget) : ""] as const;
  });
  return Object.fromEntries(await Promise.all(markup));
}
