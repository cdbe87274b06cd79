// The markup shows each section at rest. An embed that asks for something else shows it at once, not after something else:
// what would move is hidden until its section is hydrated, or until the page falls back to what was served.
// Without it: paint.spec.ts "nothing moves while ./?embed=1&view=statements hydrates" fails.
import { DEFAULT_VIEW_STATE, type ViewKey, type ViewState } from "../../view-state/view-state.ts";
import { CHANGING_HEIGHT } from "../../views.ts";

const SHOWN: readonly ViewKey[] = [
  "code",
  "statement",
  "cell",
  "money",
  "q",
  "sort",
  "order",
  "level",
  "family",
  "verdict",
  "with",
];

/** Whether a section will show something else than the markup does. */
export const asksMore = (state: ViewState): boolean =>
  (state.view !== null && CHANGING_HEIGHT.includes(state.view)) ||
  SHOWN.some((key) => state[key] !== DEFAULT_VIEW_STATE[key]);
