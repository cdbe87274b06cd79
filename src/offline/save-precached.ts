import { saveFile } from "../reading/save-file.ts";

/**
 * Browsers fetch what a link with `download` names past the worker. The page fetches it instead, so that files of the site
 * can be taken away without a network too, and are of the build that is open.
 */
export function savePrecached(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    const isOurs = link !== null && /^https?:/.test(link.protocol) && link.origin === location.origin;
    if (!isOurs || event.defaultPrevented || navigator.serviceWorker.controller === null) return;
    event.preventDefault();
    const { href, download, pathname } = link;
    fetch(href)
      .then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(String(answer.status)))))
      .then((file) => saveFile(file, download || (pathname.split("/").pop() ?? "")))
      // the browser says what is wrong
      .catch(() => location.assign(href));
  });
}
