import { wordsOf } from "../i18n/index.ts";
import { make, makeNotice } from "../reading/make-element.ts";
import { currentState } from "../view-state/navigation.ts";
import { isBusy } from "./busy.ts";

/** A line where an island begins that did not hydrate; its figures, where it has the right ones, stay. */
function tellFailure(island: HTMLElement): void {
  const { language, dataset } = currentState();
  const t = wordsOf(language, "offline");
  const isOther = dataset !== null && dataset !== document.documentElement.dataset.default;
  const reload = (event: Event) => {
    event.preventDefault();
    location.reload();
  };
  const notice = makeNotice(
    "alert",
    island.closest("main") === null ? "notice notice-corner" : "notice",
    make("p", { textContent: t(isOther || island.firstChild === null ? "failed.whole" : "failed.acts") }),
    // the same address: everything chosen is in it
    make("a", { href: location.href, textContent: t("failed.reload"), onclick: reload }),
  );
  if (isOther) island.replaceChildren();
  island.before(notice);
  island.addEventListener("island-hydrated", () => notice.remove(), { once: true });
}

/** Scripts that are gone: the page opens once more where the site has a newer one, else it says so in the place of what failed. */
export function tellFailures(renew: () => Promise<boolean>): void {
  const told = new WeakSet<Element>();
  const tell = async (island: HTMLElement) => {
    if (told.has(island) || island.getClientRects().length === 0) return;
    told.add(island);
    if (!isBusy() && (await renew())) return;
    if (island.dataset.hydrated === "failed") tellFailure(island);
  };
  // said by the bundler's import helper, for parts of islands too, which tell by themselves what did not come
  addEventListener("vite:preloadError", () => void (!isBusy() && renew()));
  addEventListener("island-failed", ({ target }) => target instanceof HTMLElement && void tell(target));
  for (const island of document.querySelectorAll<HTMLElement>('[data-hydrated="failed"]')) void tell(island);
}
