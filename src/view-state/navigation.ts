import type { Language, MoneyUnit } from "../core/format-amount.ts";
import { problemsOf, readAddress, writeAddress } from "./address.ts";
import { comeBack, type Place, placeNow } from "./place.ts";
import { holdSpots, readingSpots } from "./reading-place.ts";
import { DEFAULT_VIEW_STATE, moneyUnitOf, type ViewKey, type ViewState } from "./view-state.ts";

/** These leave a step for Back; the others change the address in place. */
const STEPS: ReadonlySet<ViewKey> = new Set([
  "lang",
  "dataset",
  "view",
  "code",
  "statement",
  "cell",
  "money",
  "embed",
  "present",
  "open",
]);

/** These show the same in another way: what was read stays where it is. */
const LOOKS: ReadonlySet<ViewKey> = new Set(["lang", "money", "theme"]);

/** What an entry of the history keeps: which one it is, and where the reader was when it was left by a link. */
interface Entry {
  readonly key: number;
  readonly place?: Place;
}
/** Where the reader was when entries were left by Back or Forward. */
const places = new Map<number, Place>();
let entry: Entry = { key: 0 };

/** Keeps where the reader is with the entry that is about to be left by a link. */
export function rememberPlace(cell = current.cell): void {
  entry = { ...entry, place: placeNow(cell) };
  places.delete(entry.key);
  history.replaceState(entry, "");
}

/** Back and Forward lead to what was read, wherever it stands by now; only who leaves the page is brought back by the browser. */
function restorePlaces(): void {
  const mode = (restoration: ScrollRestoration) => () => {
    history.scrollRestoration = restoration;
  };
  mode("manual")();
  addEventListener("pagehide", mode("auto"));
  addEventListener("pageshow", mode("manual"));
}

/** Arrives at another entry of the history. One without a state is new: a link within the page has made it. */
function enter(state: Entry | null): void {
  entry = state ?? { key: Math.random() };
  if (state === null) history.replaceState(entry, "");
}

/** The state of the page: the address, and the language and the amount unit that hold where the address names none. */
export interface PageState extends ViewState {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
}

const inLanguage = (state: ViewState, language: Language): PageState => ({
  ...state,
  language,
  moneyUnit: moneyUnitOf(state.money, language),
});

/** `change` is what was asked for; null when the reader went back or forward. */
type Listener = (state: PageState, change: Partial<ViewState> | null) => void;

/** The page as it was prerendered: what the first render of every island shows before the address is applied. */
export const stateAtRest = (language: Language): PageState => inLanguage(DEFAULT_VIEW_STATE, language);

let current: PageState = stateAtRest("zh");
let problems: ReturnType<typeof problemsOf> = [];
const listeners = new Set<Listener>();

export const currentState = (): PageState => current;
/** What of the address was not understood when the page opened. */
export const addressProblems = (): ReturnType<typeof problemsOf> => problems;

function tell(change: Partial<ViewState> | null) {
  for (const listener of [...listeners]) listener(current, change);
}

/** The language of an address that names none. */
let fallback: Language = "zh";

function followHistory(event: PopStateEvent): void {
  // what was typed last belongs to the entry that has been left
  if (writing !== null) clearTimeout(writing);
  writing = null;
  const read = readAddress(location.search);
  const state = event.state as Entry | null;
  if (state !== null) places.set(entry.key, placeNow(current.cell));
  current = inLanguage(read, read.lang ?? fallback);
  tell(null);
  enter(state);
  const place = places.get(entry.key) ?? entry.place;
  if (place !== undefined) comeBack(place);
}

/** Starts the one store of the page from the address; `language` is what was chosen before paint. */
export function startNavigation(language: Language): void {
  fallback = language;
  current = inLanguage(readAddress(location.search), language);
  problems = problemsOf(location.search);
  entry = (history.state as Entry | null) ?? entry;
  restorePlaces();
  addEventListener("pagehide", writeRefined);
  // the same function each time: a second start takes the place of the first
  addEventListener("popstate", followHistory);
}

export const subscribe = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was typed filters one view: it does not go along to another one. */
const changed = (state: PageState, change: Partial<ViewState>): PageState => ({
  ...state,
  ...(change.view === undefined || change.view === state.view ? {} : { q: "" }),
  ...change,
});

/** The address of the current view with a change, for a link. */
export const hrefOf = (state: PageState, change: Partial<ViewState>): string =>
  writeAddress(changed(state, change), typeof location === "undefined" ? "" : location.search) || "?";

/** Changes what the page shows, and the address with it; a sandbox that refuses history changes the page all the same. */
export function navigate(change: Partial<ViewState>): void {
  const keys = (Object.keys(change) as ViewKey[]).filter((key) => change[key] !== current[key]);
  // the link to a section leads there again, however often it is followed
  if (keys.length === 0 && change.view == null) return;
  writeRefined();
  const next = changed(current, change);
  const { cell } = current;
  current = inLanguage(next, next.lang ?? current.language);
  const address = writeAddress(current, location.search) || location.pathname;
  const isLook = !current.embed && keys.length > 0 && keys.every((key) => LOOKS.has(key));
  const spots = isLook ? readingSpots(cell) : [];
  try {
    if (keys.some((key) => STEPS.has(key))) {
      rememberPlace(cell);
      entry = { key: Math.random() };
      history.pushState(entry, "", address);
    } else if (keys.length > 0) history.replaceState(history.state, "", address);
  } catch {
    // history is closed to us (too many changes, or a frame without an origin): the page still follows
  }
  // before anything is drawn anew: what is looked at here would have to be laid out twice
  if (isLook) holdSpots(spots);
  tell(change);
}

/** How long the address waits for the next key: writing it costs a browser more than showing what the key has found. */
const KEYS_APART = 300;
let writing: ReturnType<typeof setTimeout> | null = null;

/** Writes what was refined into the address now: before another step is made of it, and when the page is left. */
function writeRefined(): void {
  if (writing === null) return;
  clearTimeout(writing);
  writing = null;
  try {
    history.replaceState(history.state, "", writeAddress(current, location.search) || location.pathname);
  } catch {
    // as above
  }
}

/**
 * Changes what is shown from where the reader is, as typing into a filter does: without a step, and nothing scrolls or takes the
 * focus, whatever view it is that `q` is for. What is typed is written into the address when the keys rest.
 */
export function refine(change: Partial<ViewState>): void {
  const next = changed(current, change);
  current = inLanguage(next, next.lang ?? current.language);
  if (writing !== null) clearTimeout(writing);
  writing = setTimeout(writeRefined, KEYS_APART);
  const isTyped = change.q !== undefined && change.q !== "";
  if (!isTyped) writeRefined();
  const { view: _, ...told } = change;
  tell(told);
}
