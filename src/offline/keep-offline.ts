import { onOfflineAsked, tellOffline } from "../reading/offline.ts";
import { islandSource } from "../start/open-page.ts";
import { askWorker } from "./ask-worker.ts";
import { downloadKept } from "./download-kept.ts";
import { WHICH_BUILD } from "./kept-build.ts";
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
  const { version: dataVersion } = islandSource().opening;
  const workers = navigator.serviceWorker;
  let offered: string | null = null;
  /** the worker in charge kept this very build once: another in its place is a newer one */
  let wasOwn = false;

  function offer(newer: { readonly build: string; readonly dataVersion: string }, open: () => void) {
    onOfflineAsked({ renew: open });
    tellOffline({ newer: { isSameData: newer.dataVersion === dataVersion } });
    if (offered !== newer.build) offerNewer(newer.dataVersion === dataVersion);
    offered = newer.build;
  }

  function lookAtActive() {
    const { active } = registration;
    if (active === null) return;
    askWorker(active, build, (kept) => {
      if (registration.active !== active) return;
      const isOwn = kept.build === build;
      wasOwn ||= isOwn;
      tellOffline({ copy: isOwn && kept.isWhole ? "ready" : "notReady" });
      if (!isOwn && wasOwn && registration.waiting === null) offer(kept, () => location.reload());
    });
  }

  function lookAtWaiting() {
    const { active, waiting } = registration;
    // the first worker of all waits for nobody
    if (waiting === null || active === null) return;
    askWorker(waiting, build, (kept) => {
      if (registration.waiting !== waiting) return;
      // a hard reload has brought the newer build already
      if (kept.build === build) waiting.postMessage({ say: "takeOver" });
      else if (kept.isWhole) offer(kept, () => takeOver(waiting));
    });
  }

  /** The worker in charge is left in peace while another waits: in Chromium a message to it then puts the change off by 30 seconds. */
  function watch(worker: ServiceWorker | null) {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") lookAtWaiting();
      if (worker.state !== "activated") return;
      tellOffline({ copy: "notReady" });
      lookAtActive();
    });
  }

  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  workers.addEventListener("message", ({ data, source }) => {
    if (data === WHICH_BUILD && source instanceof ServiceWorker) source.postMessage({ say: "build", build });
  });
  workers.startMessages();
  downloadKept();
  // a page that stays open for days, or comes back from the browser's memory
  const update = () => void registration.update().catch(() => {});
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && update());
  addEventListener("pageshow", ({ persisted }) => persisted && lookAtActive());
  lookAtActive();
  lookAtWaiting();
  update();
}

/** The newer worker takes over, and the page opens once more, from what that one keeps. */
function takeOver(worker: ServiceWorker): void {
  const open = () => worker.state === "activated" && location.reload();
  worker.addEventListener("statechange", open);
  worker.postMessage({ say: "takeOver" });
  open();
}
