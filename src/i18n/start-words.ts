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

/** What the start says. Every other island's words come with it, see later-words.ts. */
export const START_WORDS = { zh, en };
