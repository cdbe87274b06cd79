import { comeBack, type Place } from "./place.ts";

/** What an entry of the history keeps: which one it is, and where the reader was when it was left by a link. */
interface Entry {
  readonly key: number;
  readonly place?: Place;
}
/** Where the reader was when entries were left by Back or Forward. */
const places = new Map<number, Place>();
let entry: Entry = { key: 0 };

const newEntry = (): Entry => ({ key: Math.random() });

/** Back and Forward lead to what was read, wherever it stands by now; only who leaves the page is brought back by the browser. */
export function startEntries(): void {
  entry = (history.state as Entry | null) ?? entry;
  const mode = (restoration: ScrollRestoration) => () => {
    history.scrollRestoration = restoration;
  };
  mode("manual")();
  addEventListener("pagehide", mode("auto"));
  addEventListener("pageshow", mode("manual"));
}

/** Keeps where the reader is with the entry that is about to be left by a link. */
export function keepPlace(place: Place): void {
  entry = { ...entry, place };
  places.delete(entry.key);
  history.replaceState(entry, "");
}

/** Makes a step for Back out of the entry that is left at a place. Throws where a sandbox refuses history. */
export function pushEntry(place: Place, address: string): void {
  keepPlace(place);
  entry = newEntry();
  history.pushState(entry, "", address);
}

/** Keeps where the reader is when Back or Forward leaves the entry. */
export function leaveEntry(place: Place): void {
  places.set(entry.key, place);
}

/** Arrives at another entry, where the reader was in it. One without a state is new: a link within the page has made it. */
export function enterEntry(state: unknown): void {
  entry = (state as Entry | null) ?? newEntry();
  if (state === null) history.replaceState(entry, "");
  const place = places.get(entry.key) ?? entry.place;
  if (place !== undefined) comeBack(place);
}
