import { wordsOf } from "../i18n/index.ts";
import { make, makeNotice } from "../reading/make-element.ts";
import { offlineActs } from "../reading/offline.ts";
import { currentState, subscribe } from "../view-state/navigation.ts";
import { whenFree } from "./busy.ts";

/** Says once, in a corner, that a newer build is here: for the reader to take or to leave; the footer keeps the way to it. */
export function offerUpdate(isSameData: boolean): void {
  const leave = () => {
    stop();
    notice.remove();
  };
  const line = make("p");
  const open = make("button", { type: "button", className: "link", onclick: () => offlineActs.renew() });
  const later = make("button", { type: "button", className: "link", onclick: leave });
  const notice = makeNotice("status", "notice notice-corner", line, open, later);
  const write = () => {
    const t = wordsOf(currentState().language, "offline");
    line.textContent = t(isSameData ? "newer.sameData" : "newer.otherData");
    open.textContent = t("newer.open");
    later.textContent = t("newer.later");
  };
  const stop = subscribe(write);
  whenFree(() => {
    document.body.append(notice);
    // a live region tells what changes in it, not what it comes with
    setTimeout(write);
  });
}
