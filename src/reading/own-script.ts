interface TrustedTypes {
  createPolicy(
    name: "mingbai",
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The address of a script of this site as the page's policy lets it be loaded, resolved against the page; a name may be taken once. */
export function ownScript(path: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const own = (address: string) => {
    const { href, origin } = new URL(address, document.baseURI);
    if (origin !== location.origin) throw new Error(`not a script of this site: ${address}`);
    return href;
  };
  policy ??= trustedTypes?.createPolicy("mingbai", { createScriptURL: own });
  return policy?.createScriptURL(path) ?? own(path);
}
