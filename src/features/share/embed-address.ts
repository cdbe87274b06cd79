import type { Language, MoneyUnit } from "../../core/format-amount.ts";
import { queryOf, VIEW_KEYS, writeAddress } from "../../view-state/address.ts";
import { DEFAULT_VIEW_STATE, orderOf, type Theme, type ViewState } from "../../view-state/view-state.ts";
import { type ViewId, viewOf } from "../../views.ts";

/** The part of the page's state that one view shows; what belongs to others stays out of its link. `q` is that of the view which the address names. */
export function stateOfView(state: ViewState, view: ViewId): Partial<ViewState> {
  const keys = (viewOf(view).shows ?? []).filter((key) => key !== "q" || state.view === view);
  return { view, ...Object.fromEntries(keys.map((key) => [key, state[key]])) };
}

/** The address of a view as it is now, as short as it can be said: for people. */
export function viewAddress(base: string, state: ViewState, view: ViewId, language: Language): string {
  const { dataset, money, theme } = state;
  const query = writeAddress({
    ...DEFAULT_VIEW_STATE,
    ...stateOfView(state, view),
    lang: language,
    dataset,
    money,
    theme,
  });
  return `${base}${query}`;
}

/** What a site chooses for its frame. `version` is null where the frame follows the data. */
export interface FrameChoice {
  readonly lang: Language;
  readonly theme: Theme;
  readonly money: MoneyUnit;
  readonly dataset: string;
  readonly version: string | null;
}

/** The query of a frame: everything it shows is said, defaults too, so that it stays as it was chosen whatever becomes a default. */
export function frameQuery(
  state: ViewState,
  view: ViewId,
  { lang, theme, money, dataset, version }: FrameChoice,
): string {
  const shown = stateOfView(state, view);
  const order = shown.sort === undefined ? {} : { order: orderOf(state) };
  const said: Partial<ViewState> = { ...shown, ...order, lang, dataset, money, theme, embed: true, version };
  const written = new URLSearchParams();
  for (const key of VIEW_KEYS) {
    const value = said[key];
    if (value !== undefined && value !== null && value !== "") written.set(key, value === true ? "1" : String(value));
  }
  return queryOf(written);
}
