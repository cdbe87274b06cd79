/** The policy of the page lets exactly this make the address of a script. */
interface TrustedTypes {
  createPolicy(
    name: "mingbai",
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(of: string): string };
}

/** Registers the worker of the site, whose own file is never taken from a browser's cache. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const address = new URL("sw.js", document.baseURI).href;
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("mingbai", { createScriptURL: () => address });
  const script = policy?.createScriptURL("") ?? address;
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(script, {
    updateViaCache: "none",
  });
  // a test's browser may answer without one
  if (registration === undefined) throw new Error("no worker");
  return registration;
}
