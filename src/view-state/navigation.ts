import { datasetPage } from "../core/document/dataset-page.ts";
import type { Language, MoneyUnit } from "../core/format-amount.ts";
import { FIRST_LANGUAGE } from "../i18n/language.ts";
import { problemsOf, readAddress, writeAddress } from "./address.ts";
import { afterPaint } from "./after-paint.ts";
import { enterEntry, keepPlace, leaveEntry, pushEntry, startEntries } from "./history-entries.ts";
import { type Place, placeNow } from "./place.ts";
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
  "with",
  "open",
]);

/** These show the same in another way: the bar answers at once, the rest follows it, and what was read stays where it is. */
const LOOKS: ReadonlySet<string> = new Set(["lang", "money", "theme"]);
export const isLook = (change: Partial<ViewState> | null): boolean =>
  change !== null && Object.keys(change).every((key) => LOOKS.has(key));

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

/** Whether two states write figures and words alike. */
export const isSameLook = (one: PageState, other: PageState): boolean =>
  one.language === other.language && one.moneyUnit === other.moneyUnit;

/** `change` is what was asked for; null when the reader went back or forward. */
type Listener = (state: PageState, change: Partial<ViewState> | null) => void;

/** The page as it was prerendered: what the first render of every island shows before the address is applied. */
export const stateAtRest = (language: Language): PageState => inLanguage(DEFAULT_VIEW_STATE, language);

let current: PageState = stateAtRest("zh");
let problems: ReturnType<typeof problemsOf> = [];
const listeners = new Set<Listener>();
/** What answers within the frame of the press even where the rest of the page follows after it: the bar. */
const atOnce = new Set<Listener>();

export const currentState = (): PageState => current;
/** Keeps where the reader is, before a link leads away from it. */
export const rememberPlace = (): void => keepPlace(placeNow(current.cell));
/** What of the address was not understood when the page opened. */
export const addressProblems = (): ReturnType<typeof problemsOf> => problems;

function tell(change: Partial<ViewState> | null, told: Iterable<Listener> = [...atOnce, ...listeners]) {
  for (const listener of [...told]) listener(current, change);
}

/** What the last change has left to do once its answer has been painted. */
let left: (() => void) | null = null;

function finish(): void {
  const call = left;
  left = null;
  call?.();
}

function finishAfterPaint(call: () => void): void {
  left = call;
  afterPaint(() => {
    if (left === call) finish();
  });
}

/** The language of an address that names none. */
let fallback: Language = "zh";

function followHistory({ state }: PopStateEvent): void {
  // a step that is not in the history yet has been gone back over
  left = null;
  // what was typed last belongs to the entry that has been left
  if (writing !== null) clearTimeout(writing);
  writing = null;
  const read = readAddress(location.search);
  if (state !== null) leaveEntry(placeNow(current.cell));
  current = inLanguage(read, read.lang ?? fallback);
  tell(null);
  enterEntry(state);
}

/** Starts the one store of the page from the address; `language` is what was chosen before paint. */
export function startNavigation(language: Language): void {
  left = null;
  fallback = language;
  current = inLanguage(readAddress(location.search), language);
  problems = problemsOf(location.search);
  startEntries();
  addEventListener("pagehide", finish);
  addEventListener("pagehide", writeRefined);
  // the same function each time: a second start takes the place of the first
  addEventListener("popstate", followHistory);
}

export const subscribe = (listener: Listener, isAtOnce = false): (() => void) => {
  const told = isAtOnce ? atOnce : listeners;
  told.add(listener);
  return () => told.delete(listener);
};

/** What was typed filters one view: it does not go along to another one. */
const changed = (state: PageState, change: Partial<ViewState>): PageState => ({
  ...state,
  ...(change.view === undefined || change.view === state.view ? {} : { q: "" }),
  ...change,
});

/** The address of the current view with a change, for a link: of this page, or of the page of the data set that is asked for, where there is one. */
export function hrefOf(state: PageState, change: Partial<ViewState>): string {
  const isHere = change.dataset == null || change.dataset === state.dataset || !hasPages();
  const next = changed(state, isHere ? change : { ...change, dataset: null });
  const query = writeAddress(next, typeof location === "undefined" ? "" : location.search);
  if (isHere) return query || "?";
  return `./${datasetPage(change.dataset ?? "", state.language !== FIRST_LANGUAGE && state.lang === null)}${query}`;
}

/** Whether the build has made a page for each data set; a frame or a file keeps to the one that it has. */
const hasPages = (): boolean =>
  typeof document !== "undefined" && "pages" in document.documentElement.dataset && /^https?:/.test(self.origin);

/**
 * Changes what the page shows, and the address with it; a sandbox that refuses history changes the page all the same. Browsers
 * take longer to write the address than the page takes to answer: it is written when the answer has been painted.
 */
export function navigate(change: Partial<ViewState>): void {
  finish();
  const keys = (Object.keys(change) as ViewKey[]).filter((key) => change[key] !== current[key]);
  // the link to a section leads there again, however often it is followed
  if (keys.length === 0 && change.view == null) return;
  writeRefined();
  const next = changed(current, change);
  const { cell } = current;
  // another data set is another page
  if (keys.includes("dataset") && next.dataset !== null && hasPages()) {
    const address = hrefOf(current, change);
    rememberPlace();
    location.assign(address);
    return;
  }
  current = inLanguage(next, next.lang ?? current.language);
  const isStep = keys.some((key) => STEPS.has(key));
  if (!current.embed && isLook(change)) {
    tell(change, atOnce);
    finishAfterPaint(() => {
      const spots = readingSpots(cell);
      writeStep(isStep ? { ...placeNow(cell), spots } : null);
      // before anything is drawn anew: what is looked at here would have to be laid out twice
      holdSpots(spots);
      tell(change, listeners);
    });
    return;
  }
  const place = isStep ? placeNow(cell) : null;
  // drawn by this page, which is opened anew with it
  if (keys.includes("dataset")) writeStep(place);
  else if (keys.length > 0) finishAfterPaint(() => writeStep(place));
  tell(change);
}

/** Writes the address: with a step for Back, and where the reader was, or in place. */
function writeStep(place: Place | null): void {
  const address = writeAddress(current, location.search) || location.pathname;
  try {
    if (place === null) history.replaceState(history.state, "", address);
    else pushEntry(place, address);
  } catch {
    // history is closed to us (too many changes, or a frame without an origin): the page still follows
  }
}

/** How long the address waits for the next key: writing it costs a browser more than showing what the key has found. */
const KEYS_APART = 300;
let writing: ReturnType<typeof setTimeout> | null = null;

/** Writes what was refined into the address now: before another step is made of it, and when the page is left. */
function writeRefined(): void {
  if (writing === null) return;
  clearTimeout(writing);
  writing = null;
  writeStep(null);
}

/**
 * Changes what is shown from where the reader is, as typing into a filter does: without a step, and nothing scrolls or takes the
 * focus, whatever view it is that `q` is for. What is typed is written into the address when the keys rest.
 */
export function refine(change: Partial<ViewState>): void {
  finish();
  const next = changed(current, change);
  current = inLanguage(next, next.lang ?? current.language);
  if (writing !== null) clearTimeout(writing);
  writing = setTimeout(writeRefined, KEYS_APART);
  const isTyped = change.q !== undefined && change.q !== "";
  if (!isTyped) writeRefined();
  const { view: _, ...told } = change;
  tell(told);
}
