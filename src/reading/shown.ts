import { useEffect, useSyncExternalStore } from "react";

/** What a view shows of its rows, where that is not all of them as printed. */
export interface Shown {
  /** the rows that are left, in the order in which they stand; what a key is, the view and its export agree on */
  readonly keys: readonly string[];
  /** how they were chosen, in the words of the page: what was typed, pressed, sorted by */
  readonly criteria: readonly string[];
}

const NOTHING: ReadonlyMap<string, Shown> = new Map();
let published = NOTHING;
const listeners = new Set<() => void>();
const change = (place: string, shown: Shown | null) => {
  const next = new Map(published);
  if (shown === null) next.delete(place);
  else next.set(place, shown);
  published = next;
  for (const listener of [...listeners]) listener();
};

/** A view tells what it shows, so that a download of it holds just that; null while it shows all. `place` is the view, or a part of it. */
export function usePublishShown(place: string, shown: Shown | null): void {
  const text = shown === null ? null : JSON.stringify(shown);
  useEffect(() => {
    if (text === null) return;
    change(place, JSON.parse(text) as Shown);
    return () => change(place, null);
  }, [place, text]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the views show, by place; a place that is missing shows all. */
export const useShown = (): ReadonlyMap<string, Shown> =>
  useSyncExternalStore(
    subscribe,
    () => published,
    () => NOTHING,
  );
