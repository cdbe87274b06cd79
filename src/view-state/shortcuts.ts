import { useSyncExternalStore } from "react";
import { remember, remembered } from "./storage.ts";

// WCAG 2.1.4: whoever speaks to the computer, or strikes keys by accident, can switch off the keys that are one character.

const listeners = new Set<() => void>();
let isOn: boolean | null = null;

/** Whether keys of one character (/, and letters while presenting) do something. Arrows, Enter and Escape always do. */
export const shortcutsOn = (): boolean => {
  isOn ??= remembered("shortcuts") !== "off";
  return isOn;
};

/** Switches them on or off, for now and, where the browser keeps it, for the next visit. */
export function setShortcuts(on: boolean): void {
  isOn = on;
  remember("shortcuts", on ? null : "off");
  for (const listener of [...listeners]) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const atRest = (): boolean => true;

/** The same for a component; the prerendered page shows them as on. */
export const useShortcuts = (): boolean => useSyncExternalStore(subscribe, shortcutsOn, atRest);
