/**
 * Browsers fetch what a link with `download` names past the worker. The page fetches it instead, so that files of the site
 * can be taken away without a network too, and are of the build that is open.
 */
export function downloadKept(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    const isOurs = link !== null && /^https?:/.test(link.protocol) && link.origin === location.origin;
    if (!isOurs || event.defaultPrevented || navigator.serviceWorker.controller === null) return;
    event.preventDefault();
    void save(link.href, link.download);
  });
}

async function save(address: string, name: string): Promise<void> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = name || (address.split("/").pop() ?? "");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    // the browser says what is wrong
    location.assign(address);
  }
}
