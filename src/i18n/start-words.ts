import enOffline from "./en/offline.json";
import enOverview from "./en/overview.json";
import enPage from "./en/page.json";
import enShell from "./en/shell.json";
import type { Shaped } from "./shaped.ts";
import zhOffline from "./zh/offline.json";
import zhOverview from "./zh/overview.json";
import zhPage from "./zh/page.json";
import zhShell from "./zh/shell.json";

const zh = { shell: zhShell, page: zhPage, overview: zhOverview, offline: zhOffline };
const en: Shaped<typeof zh> = { shell: enShell, page: enPage, overview: enOverview, offline: enOffline };

/**
 * What the start says. Every other island's words come with it, see later-words.ts. A built page has them as inline data: most
 * of them are in its markup already, so that they cost less there than in a script, and no script waits for them.
 */
export const START_WORDS: { readonly zh: typeof zh; readonly en: typeof zh } = import.meta.env.BUILT
  ? JSON.parse(document.getElementById("start-words")?.textContent ?? "")
  : { zh, en };
