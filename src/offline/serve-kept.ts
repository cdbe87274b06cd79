import { addressOf, keepFiles } from "./keep-files.ts";
import {
  cacheNameOf,
  fileAt,
  isCacheOf,
  type KeptBuild,
  sealBuild,
  unneededCaches,
  wholeBuilds,
} from "./kept-build.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** As long as a reader waits for a network that does not answer before the kept page opens. */
const PATIENCE = 4000;

/**
 * The worker keeps one build whole, for when there is no network. Pages and data come from the network where it answers, so
 * that every visit is of the newest build; scripts have the hash of what they are in their names and come from what is kept.
 * Without a network everything comes from the newest build that is whole: page, scripts and data never of two.
 */
export function serveKept(worker: WorkerScope, build: KeptBuild): void {
  const { scope } = worker.registration;
  const own = cacheNameOf(scope, build.id);
  const listed = new Set(build.files.map(([path]) => path));

  worker.addEventListener("install", (event) => event.waitUntil(install()));
  async function install() {
    const cache = await caches.open(own);
    try {
      await keepFiles(cache, build, scope);
      await sealBuild(cache, scope, build);
    } catch (error) {
      await caches.delete(own);
      throw error;
    }
    // no page depends on which worker answers it: there is nothing to wait for
    await worker.skipWaiting();
  }

  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim().then(sweep)));
  async function sweep() {
    const unneeded = unneededCaches(await caches.keys(), scope, await wholeBuilds(scope));
    await Promise.all(unneeded.map((name) => caches.delete(name)));
  }

  worker.addEventListener("fetch", (event) => {
    const { method, url, headers } = event.request;
    const path = fileAt(url, scope);
    if (method !== "GET" || path === null || headers.has("range")) return;
    if (path.startsWith("assets/")) event.respondWith(fromKept(event.request, path));
    // exactly what is listed, and never a navigation to anything else: other sites may lie below this one
    else if (listed.has(path)) event.respondWith(fromNetwork(event.request, path));
  });

  /** A page that is still open after a deploy asks for scripts of its own, which no other build has. */
  async function fromKept(request: Request, path: string): Promise<Response> {
    for (const cacheName of await caches.keys()) {
      if (!isCacheOf(scope, cacheName)) continue;
      const kept = await caches.match(addressOf(path, scope), { cacheName, ignoreVary: true });
      if (kept !== undefined) return kept;
    }
    return fetch(request);
  }

  async function fromNetwork(request: Request, path: string): Promise<Response> {
    const asked = fetch(request);
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const answer = await Promise.race([asked, late]).catch(() => null);
    if (answer !== null && answer.status < 500) return answer;
    const [newest] = await wholeBuilds(scope);
    const cacheName = newest === undefined ? own : cacheNameOf(scope, newest.id);
    const kept = await caches.match(addressOf(path, scope), { cacheName, ignoreVary: true });
    return kept ?? asked;
  }
}
