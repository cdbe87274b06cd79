import { onOfflineAsked, tellOffline } from "../reading/offline.ts";
import { ownScript } from "../reading/own-script.ts";
import { offerUpdate } from "./offer-update.ts";
import { cacheNameOf, fileAt, isDatasetPage, wholeBuilds } from "./precached-build.ts";
import { savePrecached } from "./save-precached.ts";

type Surroundings = Pick<typeof globalThis, "isSecureContext" | "navigator" | "origin"> & Pick<Window, "top" | "self">;

/** Only the page itself is kept: not what stands in a frame of another, nor a file, nor where browsers forbid workers. */
export const mayKeep = ({ top, self, origin, isSecureContext, navigator }: Surroundings): boolean =>
  top === self && isSecureContext && /^https?:/.test(origin) && "serviceWorker" in navigator;

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Has the browser keep a copy of the site, says when it is whole, and offers a newer build when one has come. */
export function keepOffline(build: string): void {
  const start = () => {
    tellOffline({ copy: "notReady" });
    // refused, as in some private windows, or no worker published
    void navigator.serviceWorker
      .register(ownScript("sw.js"), { updateViaCache: "none" })
      .then((registration) => follow(registration, build))
      .catch(() => tellOffline({ copy: "none" }));
  };
  // some hundred kilobytes that nobody asked for
  if (savesData() && navigator.serviceWorker.controller === null) {
    onOfflineAsked({ keep: start });
    tellOffline({ copy: "onRequest" });
  } else start();
}

function follow(registration: ServiceWorkerRegistration, build: string): void {
  let offered: string | null = null;

  /** The caches say it all: whether this page is whole in one, and whether a newer one is. */
  async function look() {
    const [newest, ...others] = await wholeBuilds(registration.scope);
    const own = [newest, ...others].find((kept) => kept?.id === build);
    const isKept = own !== undefined && (await keepVisited(registration.scope, build));
    tellOffline({ copy: isKept ? "ready" : "notReady" });
    // a page that a reload has brought before the worker came is newer than all that is kept
    if (newest === undefined || own === undefined || newest.id === build || newest.id === offered) return;
    offered = newest.id;
    const isSameData = newest.dataVersion === own.dataVersion;
    onOfflineAsked({ renew: () => location.reload() });
    tellOffline({ newer: { isSameData } });
    offerUpdate(isSameData);
  }

  const watch = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", () => void look());
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  // a page that stays open for days, or comes back from the browser's memory
  const update = () => void registration.update().catch(() => {});
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && update());
  addEventListener("pageshow", ({ persisted }) => persisted && update());
  savePrecached();
  void look();
}

/** The page of one data set is not among the files of its build: it joins them when it is visited. False where the site gives another one by now. */
async function keepVisited(scope: string, build: string): Promise<boolean> {
  const { origin, pathname } = location;
  if (!isDatasetPage(fileAt(location.href, scope) ?? "")) return true;
  const cache = await caches.open(cacheNameOf(scope, build));
  if ((await cache.match(origin + pathname)) !== undefined) return true;
  const answer = await fetch(pathname).catch(() => null);
  const html = answer?.ok ? await answer.text() : "";
  if (answer === null || !html.includes(` data-build="${build}"`)) return false;
  await cache.put(origin + pathname, new Response(html, { headers: answer.headers }));
  return true;
}
