import { followView } from "../app/go-to-view.ts";
import { ISLANDS } from "../app/islands.ts";
import type { PageSource } from "../app/page-source.ts";
import { onSourceShown } from "../app/show-source.ts";
import { followLeads } from "../reading/follow-leads.ts";
import { letFoldsBeFound } from "../reading/phone-folds.ts";
import { readAddress } from "../view-state/address.ts";
import { currentState, startNavigation } from "../view-state/navigation.ts";
import { markOpened } from "../view-state/opened-mark.ts";
import { followPage } from "./follow-page.ts";
import { hydrateIslands } from "./hydrate-islands.ts";
import { inlineSource, shownPage } from "./open-page.ts";
import { showsOpened } from "./page-attributes.ts";
import type { PageStart } from "./page-start.ts";
import { yieldToPage } from "./stages.ts";

/** What the page shows: what it was served with, or the data set that the address names; null where that one is refused. */
async function openSource({ language, started }: PageStart): Promise<PageSource | null> {
  const { dataset, open } = readAddress(location.search);
  if (showsOpened({ open }) && !import.meta.env.CLASSIC) {
    started();
    // never without the bar that says whose document it is
    const parts = Promise.all([import("../app/open-kept.ts"), import("../app/OpenDocument.tsx")]);
    const kept = await parts.then(([{ openKept }]) => openKept()).catch(() => null);
    if (kept !== null) return kept;
    // forgotten meanwhile, by another tab, or not to be had: the page is that of everybody
    markOpened(null);
    location.reload();
    return null;
  }
  if (dataset === null || dataset === document.documentElement.dataset.default) return inlineSource();
  // a slow network is no failed start: what was served must not come back under another name
  started();
  const { openOther } = await import("./other-dataset.ts");
  return openOther(dataset, language);
}

/** Starts the page: what stands outside the islands, then the islands of the first screen, then what may come later. */
export async function run(): Promise<void> {
  const pageStart = window.mingbai;
  if (pageStart === undefined) throw new Error("the scripts of the page have not run");
  const source = await openSource(pageStart);
  if (source === null) return;
  startNavigation(pageStart.language);
  const isServed =
    source.opening.datasetId === document.documentElement.dataset.default && !showsOpened(currentState());
  const page = shownPage(source, isServed);
  onSourceShown(page.replace);
  followPage(page);
  letFoldsBeFound();
  followLeads();
  followView();
  await yieldToPage();
  const hydrateAll = await hydrateIslands(ISLANDS, pageStart, page);
  pageStart.started();
  const { host } = pageStart;
  if (host !== null) (await import("./embed/obey-host.ts")).obeyHost(host);
  // where a deploy has taken away even this, the page opens once more
  await import("./after-start.ts").then(
    ({ afterStart }) => afterStart(pageStart, isServed, hydrateAll),
    () => pageStart.renew(),
  );
}
