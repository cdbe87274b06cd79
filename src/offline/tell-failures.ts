import { wordsOf } from "../i18n/index.ts";
import { currentState } from "../view-state/navigation.ts";
import { isCalm } from "./calm.ts";

/** A line where an island begins that did not come alive; its figures, where it has the right ones, stay. */
function tellFailure(island: HTMLElement): void {
  const { language, dataset } = currentState();
  const t = wordsOf(language, "offline");
  const isOther = dataset !== null && dataset !== document.documentElement.dataset.default;
  const notice = document.createElement("div");
  notice.className = island.closest("main") === null ? "notice notice-corner" : "notice";
  notice.setAttribute("role", "alert");
  const line = document.createElement("p");
  line.textContent = t(isOther || island.firstChild === null ? "failed.whole" : "failed.acts");
  const again = document.createElement("a");
  // the same address: everything chosen is in it
  again.href = location.href;
  again.textContent = t("failed.reload");
  again.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.append(line, again);
  if (isOther) island.replaceChildren();
  island.before(notice);
  const watched = new MutationObserver(() => {
    if (island.dataset.hydrated !== "") return;
    watched.disconnect();
    notice.remove();
  });
  watched.observe(island, { attributeFilter: ["data-hydrated"] });
}

/** Scripts that are gone: the page opens once more where the site has a newer one, else it says so in the place of what failed. */
export function tellFailures(renew: () => Promise<boolean>): void {
  const told = new WeakSet<Element>();
  const tell = async (island: HTMLElement) => {
    if (told.has(island) || island.getClientRects().length === 0) return;
    told.add(island);
    if (isCalm() && (await renew())) return;
    if (island.dataset.hydrated === "failed") tellFailure(island);
  };
  // said by the bundler's import helper, for parts of islands too, which tell by themselves what did not come
  addEventListener("vite:preloadError", () => void (isCalm() && renew()));
  addEventListener("island-failed", ({ target }) => target instanceof HTMLElement && void tell(target));
  for (const island of document.querySelectorAll<HTMLElement>('[data-hydrated="failed"]')) void tell(island);
}
