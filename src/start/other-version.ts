// An address may name the version of the data that its sender saw. Where the site has another one by now, the page shows
// what it has and says so, in an embed too, with a way to the address that follows the data.
// Without it: share.spec.ts "a page of another version says so" fails.

import { isPlainClick } from "../components/plain-click.ts";
import { loadWords, wordsOf } from "../i18n/index.ts";
import { make, makeNotice } from "../reading/make-element.ts";
import { currentState, hrefOf, navigate, subscribe } from "../view-state/navigation.ts";
import "./other-version.css";

/** Says it as long as the address names another version than the one shown. It stands outside every island: no section need be hydrated. */
export async function tellOtherVersion(shown: string): Promise<void> {
  await loadWords();
  const line = make("p");
  const follow = (event: MouseEvent) => {
    // out of a frame it leads to a tab of its own
    if (!isPlainClick(event) || currentState().embed) return;
    event.preventDefault();
    navigate({ version: null });
  };
  const link = make("a", { onclick: follow });
  const notice = makeNotice("status", "notice other-version", line, link);

  const write = () => {
    const state = currentState();
    const { language, version } = state;
    const isOther = version !== null && version !== shown;
    document.documentElement.toggleAttribute("data-other-version", isOther);
    if (!isOther) return notice.remove();
    const t = wordsOf(language, "faults");
    line.textContent = t("version.other", { asked: version, shown });
    link.textContent = t(state.embed ? "version.openLive" : "version.live");
    link.href = hrefOf(state, { version: null, embed: false });
    if (!notice.isConnected) document.getElementById("root")?.before(notice);
  };
  write();
  subscribe(write);
}
