import { wordsOf } from "../i18n/index.ts";
import { offlineActs } from "../reading/offline.ts";
import { currentState, subscribe } from "../view-state/navigation.ts";
import { whenCalm } from "./calm.ts";

function button(className: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.addEventListener("click", act);
  return element;
}

/** Says once, in a corner, that a newer build is here: for the reader to take or to leave; the footer keeps the way to it. */
export function offerNewer(isSameData: boolean): void {
  const notice = document.createElement("div");
  notice.setAttribute("role", "status");
  const line = document.createElement("p");
  const open = button("link", () => offlineActs.renew());
  const later = button("link", () => {
    stop();
    notice.remove();
  });
  const write = () => {
    const t = wordsOf(currentState().language, "offline");
    line.textContent = t(isSameData ? "newer.sameData" : "newer.otherData");
    open.textContent = t("newer.open");
    later.textContent = t("newer.later");
  };
  const stop = subscribe(write);
  whenCalm(() => {
    document.body.append(notice);
    // a live region tells what changes in it, not what it comes with
    setTimeout(() => {
      write();
      notice.className = "notice notice-corner";
      notice.append(line, open, later);
    });
  });
}
