import { loadWords } from "../i18n/index.ts";
import { keepOffline } from "../offline/keep-offline.ts";
import { mayKeep, whereabouts } from "../offline/may-keep.ts";
import { tellFailures } from "../offline/tell-failures.ts";
import { currentState } from "../view-state/navigation.ts";
import type { Handover } from "./handover.ts";

const hasLoaded = (): Promise<unknown> =>
  document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener("load", resolve, { once: true }));

/** What comes once the page is alive: what to say when a later part does not come, then a copy for use without a network. */
export async function afterStart({ renew }: Handover, isServed: boolean): Promise<void> {
  // a copy without it is what the browser makes of a selection
  import("./copy-shown.ts").then(({ copyShown }) => copyShown()).catch(() => undefined);
  import("./follow-leads.ts").then(({ followLeads }) => followLeads()).catch(() => undefined);
  // after a deploy these could not be had any more
  await loadWords(["offline"]).then(
    () => tellFailures(renew),
    () => renew(),
  );
  await hasLoaded();
  const here = whereabouts(currentState().embed);
  // what is kept is the page as it was served, and no other data set
  if (isServed && mayKeep(here) && here.build !== undefined) keepOffline(here.build);
}
