import enOffline from "./en/offline.json";
import enOverview from "./en/overview.json";
import enPage from "./en/page.json";
import enShell from "./en/shell.json";
import type { Shaped } from "./shaped.ts";
import { viewNames } from "./view-names.ts";
import zhOffline from "./zh/offline.json";
import zhOverview from "./zh/overview.json";
import zhPage from "./zh/page.json";
import zhShell from "./zh/shell.json";

function fromFiles() {
  const zh = {
    shell: { ...zhShell, ...viewNames("zh") },
    page: zhPage,
    overview: zhOverview,
    offline: zhOffline,
  };
  const en: Shaped<typeof zh> = {
    shell: { ...enShell, ...viewNames("en") },
    page: enPage,
    overview: enOverview,
    offline: enOffline,
  };
  return { zh, en };
}

/**
 * What the start says. All other words come with the first part that says them, see later-words.ts. A built page has them as
 * inline data: most of them are in its markup already, so that they cost less there than in a script, and no script waits for them.
 */
export const START_WORDS: ReturnType<typeof fromFiles> = import.meta.env.BUILT
  ? JSON.parse(document.getElementById("start-words")?.textContent ?? "")
  : fromFiles();
