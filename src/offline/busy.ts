import { currentState } from "../view-state/navigation.ts";

/** Whether the reader presents or types: neither a talk nor a search is to be interrupted. */
export function isBusy(): boolean {
  const focused = document.activeElement;
  return currentState().present || (focused instanceof HTMLElement && focused.matches("input, textarea"));
}

const LOOK_EVERY = 1000;

/** Calls once the reader is not busy. */
export function whenFree(call: () => void): void {
  if (isBusy()) setTimeout(whenFree, LOOK_EVERY, call);
  else call();
}
