import { addressOf, isWhole, keepFiles } from "./keep-files.ts";
import {
  cacheNameOf,
  fileAt,
  isCacheOf,
  type KeptBuild,
  type KeptReport,
  type ToWorker,
  unneededCaches,
  WHICH_BUILD,
} from "./kept-build.ts";
import type { WorkerClient, WorkerScope } from "./worker-scope.ts";

/**
 * The worker: it keeps one build whole and answers from it, so that page, scripts and data are of one build whatever
 * happens on the server meanwhile. A newer build is kept beside it and waits until a reader asks for it.
 */
export function serveKept(worker: WorkerScope, build: KeptBuild): void {
  const { scope } = worker.registration;
  const own = cacheNameOf(scope, build.id);
  const listed = new Set(build.files.map(([path]) => path));
  /** which build each open page is of, as far as it has said so to this run of the worker */
  const builds = new Map<string, string>();

  worker.addEventListener("install", (event) => event.waitUntil(install()));
  async function install() {
    try {
      await keepFiles(await caches.open(own), build, scope);
    } catch (error) {
      await caches.delete(own);
      throw error;
    }
  }

  // the page of the first visit works offline too
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim().then(sweep)));

  worker.addEventListener("fetch", (event) => {
    const { method, url, headers } = event.request;
    const path = fileAt(url, scope);
    if (method !== "GET" || path === null || headers.has("range")) return;
    // exactly what is listed, and never a navigation to anything else: other sites may lie below this one
    if (listed.has(path) || path.startsWith("assets/")) event.respondWith(answer(event.request, path));
  });
  async function answer(request: Request, path: string): Promise<Response> {
    // a page that is still open after another tab took a newer build asks for scripts of its own, which no other build has
    const names = listed.has(path) ? [own] : (await caches.keys()).filter((name) => isCacheOf(scope, name));
    for (const cacheName of names) {
      const kept = await caches.match(addressOf(path, scope), { cacheName, ignoreVary: true });
      if (kept !== undefined) return kept;
    }
    return fetch(request);
  }

  worker.addEventListener("message", (event) => {
    const said = event.data as ToWorker;
    if (said.say === "takeOver") return event.waitUntil(worker.skipWaiting());
    if (event.source !== null) builds.set(event.source.id, said.build);
    event.waitUntil(report(event.ports[0]));
  });
  async function report(port: MessagePort | undefined) {
    const cache = await caches.open(own);
    const tell = (whole: boolean) =>
      port?.postMessage({ build: build.id, dataVersion: build.dataVersion, isWhole: whole } satisfies KeptReport);
    const whole = await isWhole(cache, build);
    tell(whole);
    if (!whole) {
      await keepFiles(cache, build, scope);
      tell(await isWhole(cache, build));
    }
    await sweep();
  }

  /** Removes builds that no open page is of; pages that have not said are asked, and their answers sweep again. */
  async function sweep() {
    const names = await caches.keys();
    const { installing, waiting } = worker.registration;
    if (installing !== null || waiting !== null) return;
    const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    const unknown = pages.filter((page: WorkerClient) => !builds.has(page.id));
    for (const page of unknown) page.postMessage(WHICH_BUILD);
    const unneeded = unneededCaches(
      names,
      scope,
      build.id,
      pages.map(({ id }) => builds.get(id)),
    );
    await Promise.all(unneeded.map((name) => caches.delete(name)));
  }
}
