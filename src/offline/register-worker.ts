import { ownScript } from "../reading/own-script.ts";

/** Registers the worker of the site, whose own file is never taken from a browser's cache. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
    ownScript("sw.js"),
    { updateViaCache: "none" },
  );
  // a test's browser may answer without one
  if (registration === undefined) throw new Error("no worker");
  return registration;
}
