import { wordsOf } from "../i18n/index.ts";
import { currentState } from "../view-state/navigation.ts";
import { isCalm } from "./calm.ts";

/** A line where a room begins that did not come alive; its figures, where it has the right ones, stay. */
function tellFailure(room: HTMLElement): void {
  const { language, dataset } = currentState();
  const t = wordsOf(language, "offline");
  const isOther = dataset !== null && dataset !== document.documentElement.dataset.default;
  const notice = document.createElement("div");
  notice.className = room.closest("main") === null ? "notice notice-corner" : "notice";
  notice.setAttribute("role", "alert");
  const line = document.createElement("p");
  line.textContent = t(isOther || room.firstChild === null ? "failed.whole" : "failed.acts");
  const again = document.createElement("a");
  // the same address: everything chosen is in it
  again.href = location.href;
  again.textContent = t("failed.reload");
  again.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.append(line, again);
  if (isOther) room.replaceChildren();
  room.before(notice);
  const watched = new MutationObserver(() => {
    if (room.dataset.awake !== "") return;
    watched.disconnect();
    notice.remove();
  });
  watched.observe(room, { attributeFilter: ["data-awake"] });
}

/** Scripts that are gone: the page opens once more where the site has a newer one, else it says so in the place of what failed. */
export function tellFailures(renew: () => Promise<boolean>): void {
  const told = new WeakSet<Element>();
  const tell = async (room: HTMLElement) => {
    if (told.has(room) || room.getClientRects().length === 0) return;
    told.add(room);
    if (isCalm() && (await renew())) return;
    if (room.dataset.awake === "failed") tellFailure(room);
  };
  // said by the bundler's import helper, for parts of rooms too, which tell by themselves what did not come
  addEventListener("vite:preloadError", () => void (isCalm() && renew()));
  addEventListener("room-failed", ({ target }) => target instanceof HTMLElement && void tell(target));
  for (const room of document.querySelectorAll<HTMLElement>('[data-awake="failed"]')) void tell(room);
}
