import { onOfflineAsked, tellOffline } from "../reading/offline.ts";
import { downloadKept } from "./download-kept.ts";
import { wholeBuilds } from "./kept-build.ts";
import { offerNewer } from "./offer-newer.ts";
import { registerWorker } from "./register-worker.ts";

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Has the browser keep a copy of the site, says when it is whole, and offers a newer build when one has come. */
export function keepOffline(build: string): void {
  const start = () => {
    tellOffline({ copy: "notReady" });
    // refused, as in some private windows, or no worker published
    void registerWorker()
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

  /** What is kept says it all: whether this page is, and whether a newer one is. */
  async function look() {
    const [newest, ...others] = await wholeBuilds(registration.scope);
    const own = [newest, ...others].find((kept) => kept?.id === build);
    tellOffline({ copy: own === undefined ? "notReady" : "ready" });
    // a page that a reload has brought before the worker came is newer than all that is kept
    if (newest === undefined || own === undefined || newest.id === build || newest.id === offered) return;
    offered = newest.id;
    const isSameData = newest.dataVersion === own.dataVersion;
    onOfflineAsked({ renew: () => location.reload() });
    tellOffline({ newer: { isSameData } });
    offerNewer(isSameData);
  }

  const watch = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", () => void look());
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  // a page that stays open for days, or comes back from the browser's memory
  const update = () => void registration.update().catch(() => {});
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && update());
  addEventListener("pageshow", ({ persisted }) => persisted && update());
  downloadKept();
  void look();
}
