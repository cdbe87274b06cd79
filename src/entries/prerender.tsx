import { prerender as prerenderTree } from "react-dom/static";
import { frameRoom } from "../app/frame-room.tsx";
import type { PageSource } from "../app/page-source.ts";
import { ROOMS, type RoomDefinition } from "../app/rooms.ts";
import { type Budget, budgetOf } from "../core/document/budget.ts";
import { englishNames } from "../core/document/english-names.ts";
import type { Language } from "../core/format-amount.ts";
import { openingOf } from "../core/views/opening.ts";
import { loadWords } from "../i18n/index.ts";

export { pageWords } from "../app/page-words.ts";
export { searchNames } from "../features/search/searched.ts";
export { START_WORDS } from "../i18n/start-words.ts";
export { englishNames, openingOf };

async function prerenderRoom(
  room: RoomDefinition,
  language: Language,
  source: PageSource,
  budget: Budget,
): Promise<string> {
  const [Content] = await Promise.all([room.load(), loadWords(room.words ?? [])]);
  const tree = frameRoom(room, Content, source, budget, language, () => true);
  const errors: unknown[] = [];
  const { prelude } = await prerenderTree(tree, {
    identifierPrefix: room.id,
    // a part that is moved into a hidden block needs an inline script to come back
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void errors.push(error),
  });
  const markup = await new Response(prelude).text();
  if (errors.length > 0) throw new Error(`room ${room.id} cannot be prerendered`, { cause: errors[0] });
  return markup;
}

/** The markup of every room at rest, in one language. */
export async function prerender(language: Language, source: PageSource): Promise<Readonly<Record<string, string>>> {
  const budget = budgetOf(source.dataset);
  const markup = ROOMS.map(async (room) => [room.id, await prerenderRoom(room, language, source, budget)] as const);
  return Object.fromEntries(await Promise.all(markup));
}
