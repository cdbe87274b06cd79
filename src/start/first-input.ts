// On a telephone the page as served is complete: its scripts come when the reader first touches, scrolls or types, or asks by the
// address for something else than stands there. A computer has the means, and its menu prints without asking: it starts at once.
// Without it: start.spec.ts "a telephone fetches no script before it is touched" fails.
import type { ViewState } from "../view-state/view-state.ts";
import { DEFAULT_VIEW_STATE } from "../view-state/view-state.ts";

export const COMPUTER = "(hover: hover) and (pointer: fine) and (min-width: 700px)";

const INPUTS = ["pointerdown", "pointermove", "touchstart", "keydown", "focusin", "click", "scroll", "wheel"] as const;

/** Shown by attributes of the page alone (see page-attributes.ts), or by the language of the first screen. */
const SHOWN_BY_ATTRIBUTES: ReadonlySet<string> = new Set(["lang", "theme"]);

/** Whether the markup as served shows all that an address asks for. */
export const isAtRest = (state: ViewState): boolean =>
  (Object.keys(state) as (keyof ViewState)[]).every(
    (key) => SHOWN_BY_ATTRIBUTES.has(key) || state[key] === DEFAULT_VIEW_STATE[key],
  );

/** Whoever listens to a page moves through it without any of these. */
const PATIENCE = 10_000;

/** When what is out of sight may be drawn: at once on a computer; on a telephone once its reader does something, or has stayed for a while. */
export const whenUsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (matchMedia(COMPUTER).matches) return resolve();
    setTimeout(resolve, PATIENCE);
    return onFirstInput(resolve);
  });

/** Calls back once, with the first thing that a reader does. */
export function onFirstInput(call: () => void): void {
  const options = { capture: true, passive: true } as const;
  const heard = () => {
    for (const kind of INPUTS) removeEventListener(kind, heard, options);
    call();
  };
  for (const kind of INPUTS) addEventListener(kind, heard, options);
}
