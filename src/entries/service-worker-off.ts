// Takes the place of a worker that has gone wrong: it removes what was precached, then itself, and answers nothing.
// Published as sw-off.js; whoever copies it over sw.js switches offline use off. Open pages go on from the network.
import { isCacheOf } from "../offline/precached-build.ts";
import type { WorkerScope } from "../offline/worker-scope.ts";

const worker = self as unknown as WorkerScope;

async function remove() {
  const { registration } = worker;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isCacheOf(registration.scope, name)).map((name) => caches.delete(name)));
  await registration.unregister();
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(remove()));
