import { useSyncExternalStore } from "react";

/**
 * What is known of the copy of the site that the browser keeps: nothing, as where there is none (a file, a frame, plain
 * http); only on request (the reader saves data); not yet whole; whole, and of the build that is open.
 */
export interface Offline {
  readonly copy: "none" | "onRequest" | "notReady" | "ready";
  /** a newer build is kept, and opens when it is accepted */
  readonly newer: { readonly isSameData: boolean } | null;
}

const ACTS = { keep: () => {}, renew: () => {} };
const AT_REST: Offline = { copy: "none", newer: null };
let current = AT_REST;
const listeners = new Set<() => void>();

/** Called by what looks after the copy (src/offline), which readers' islands know nothing of. */
export function tellOffline(change: Partial<Offline>): void {
  current = { ...current, ...change };
  for (const changed of listeners) changed();
}
/** What a reader may ask for: that a copy is kept, and that the newer build opens. */
export const onOfflineAsked = (acts: Partial<typeof ACTS>): void => void Object.assign(ACTS, acts);
export const offlineActs: Readonly<typeof ACTS> = ACTS;

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};
export const useOffline = (): Offline =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => AT_REST,
  );
