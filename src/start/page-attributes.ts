// Static CSS shows and hides by attributes of <html>, so that every address hydrates the same tree: no flash, no shift.
// Written before the first paint and again on every change, by this one function.
// Without it: start.spec.ts "shows the view of the address before any bundle has run" fails.
import type { Language } from "../core/format-amount.ts";
import { LANGUAGE_TAG } from "../i18n/language.ts";
import { isHeldOpened, isMarkedOpened } from "../view-state/opened-mark.ts";
import type { ViewState } from "../view-state/view-state.ts";

const flagged = (on: boolean): string | null => (on ? "" : null);

/** Whether this tab shows a document that was opened in it. */
export const showsOpened = ({ open }: Pick<ViewState, "open">): boolean => isHeldOpened() || (open && isMarkedOpened());

export function writePageAttributes(root: HTMLElement, state: ViewState, language: Language, isDark: boolean): void {
  const isOpened = showsOpened(state);
  const attributes: Readonly<Record<string, string | null>> = {
    lang: LANGUAGE_TAG[language],
    "data-theme": state.theme === "auto" ? (isDark ? "dark" : "light") : state.theme,
    "data-ground": flagged(state.embed && state.theme !== "auto"),
    "data-view": state.view,
    "data-embed": flagged(state.embed),
    "data-present": flagged(state.present),
    "data-code": state.code,
    "data-opened": flagged(isOpened),
    "data-dataset": isOpened || (state.dataset !== null && state.dataset !== root.dataset.default) ? "other" : null,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) root.removeAttribute(name);
    else if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  }
}
