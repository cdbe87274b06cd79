import { keepOffline, mayKeep } from "../offline/keep-offline.ts";
import { tellFailures } from "../offline/tell-failures.ts";
import { copyShown } from "../reading/copy-shown.ts";
import { currentState } from "../view-state/navigation.ts";
import { hydrateForPrint } from "./hydrate-for-print.ts";
import type { HydrateAll } from "./hydrate-islands.ts";
import { makeOneStopEach } from "./one-stop.ts";
import type { PageStart } from "./page-start.ts";
import { saveEnclosed } from "./save-enclosed.ts";
import { watchDrops } from "./watch-drops.ts";

const hasLoaded = (): Promise<unknown> =>
  document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener("load", resolve, { once: true }));

/** What may come once the first screen is hydrated: copying, what to say when a later part does not come, then a copy for use without a network. */
export async function afterStart({ renew }: PageStart, isServed: boolean, hydrateAll: HydrateAll): Promise<void> {
  // the page draws them itself
  document.querySelector(".static-tables")?.remove();
  makeOneStopEach();
  hydrateForPrint(hydrateAll);
  copyShown();
  saveEnclosed();
  tellFailures(renew);
  // no worker can be where the classic script runs
  if (import.meta.env.CLASSIC) return;
  if (!currentState().embed) watchDrops();
  await hasLoaded();
  // what is precached is the page as it was served, and no other data set; the dev server's has no build
  const { build } = document.documentElement.dataset;
  if (isServed && build !== undefined && !currentState().embed && mayKeep(window)) keepOffline(build);
}
