// The markup shows each section at rest. An embed that asks for something else shows it at once, not after something else:
// what would move is hidden until its section is alive, or until the page is given back as it was served.
// Without it: embed.spec.ts "nothing moves while an embed comes alive" fails.
import { DEFAULT_VIEW_STATE, type ViewKey, type ViewState } from "../../view-state/view-state.ts";

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
];

/** Whether an address asks a section for something else than its rest. */
export const asksMore = (state: ViewState): boolean => SHOWN.some((key) => state[key] !== DEFAULT_VIEW_STATE[key]);
