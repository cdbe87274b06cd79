import {
  cacheNameOf,
  fileAt,
  isDatasetPage,
  markWhole,
  type PrecachedBuild,
  unneededCaches,
  wholeBuilds,
} from "./precached-build.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** As long as a reader waits for a network that does not answer before the precached page opens. */
const PATIENCE = 4000;

/**
 * The worker precaches one whole build, for when there is no network. Pages and data are asked of the network first, so that
 * every visit is of the newest build; scripts have the hash of what they are in their names and are asked of the caches first.
 * Without a network everything comes from the newest build that is whole: page, scripts and data never of two.
 */
export function servePrecached(worker: WorkerScope, build: PrecachedBuild): void {
  const { scope } = worker.registration;
  const own = cacheNameOf(scope, build.id);
  const listed = new Set(build.files.map(([path]) => path));
  /** Hosts may lead from index.html to its folder, so that one is asked at once. */
  const addressOf = (path: string) => new URL(path === "index.html" ? "./" : path, scope).href;

  worker.addEventListener("install", (event) => event.waitUntil(install()));
  async function install() {
    const cache = await caches.open(own);
    try {
      // one after the other, as the reader may be asking for something too
      for (const [path, integrity] of build.files) await precache(cache, path, integrity);
      await markWhole(cache, scope, build);
    } catch (error) {
      await caches.delete(own);
      throw error;
    }
    // no page depends on which worker answers it: there is nothing to wait for
    await worker.skipWaiting();
  }

  async function precache(cache: Cache, path: string, integrity: string) {
    // a file of another build, or a page in the place of a missing file, is refused; what a browser has of another deploy is asked anew
    const answer = await fetch(addressOf(path), { cache: "no-cache", integrity });
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    // an answer that came by way of another address may not be given to a navigation
    await cache.put(addressOf(path), answer.redirected ? new Response(await answer.blob(), answer) : answer);
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
    if (path.startsWith("assets/")) event.respondWith(cacheFirst(event.request, path));
    // exactly what is listed, and never a navigation to anything else: other sites may lie below this one
    else if (listed.has(path) || isDatasetPage(path)) event.respondWith(networkFirst(event.request, path));
  });

  /** From any build: a page that is still open after a deploy asks for scripts of its own, which no other build has. */
  async function cacheFirst(request: Request, path: string): Promise<Response> {
    return (await caches.match(addressOf(path), { ignoreVary: true })) ?? fetch(request);
  }

  async function networkFirst(request: Request, path: string): Promise<Response> {
    const asked = fetch(request);
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const answer = await Promise.race([asked, late]).catch(() => null);
    if (answer !== null && answer.status < 500) return answer;
    const whole = await wholeBuilds(scope);
    // a page that was visited in the build before the newest is there with the scripts that it asks for
    const builds = isDatasetPage(path) ? whole : whole.slice(0, 1);
    for (const { id } of builds.length > 0 ? builds : [build]) {
      const kept = await caches.match(addressOf(path), { cacheName: cacheNameOf(scope, id), ignoreVary: true });
      if (kept !== undefined) return kept;
    }
    return asked;
  }
}
