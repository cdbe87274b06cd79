import { createContext, startTransition, useContext, useLayoutEffect, useState } from "react";
import { currentState, type PageState, stateAtRest, subscribe } from "./navigation.ts";
import type { ViewState } from "./view-state.ts";

export const PageStateContext = createContext<PageState>(stateAtRest("zh"));

/** What the address asks for. The first render of a prerendered room gets the page at rest, so that hydration agrees. */
export const usePageState = (): PageState => useContext(PageStateContext);

/** Which section is meant, and that it stands in a frame, shows by attributes of the page; in a room only its links follow. */
const IN_LINKS: ReadonlySet<keyof PageState> = new Set(["lang", "view", "embed", "theme"]);

const changesOf = (one: PageState, other: PageState): readonly (keyof PageState)[] =>
  (Object.keys(one) as (keyof PageState)[]).filter((key) => one[key] !== other[key]);

/** When a room follows a change: at once, or when there is time. */
export type Schedule = (update: () => void, change: Partial<ViewState> | null) => void;

/** The one place where a room follows the address; `atRest` is the state its prerendered markup shows. */
export function useFollowedState(atRest: PageState, schedule: Schedule): PageState {
  const [rest] = useState(atRest);
  const [state, setState] = useState(rest);
  // before the browser paints: the room at rest is never seen where the address asks for something else
  useLayoutEffect(() => {
    const changes = changesOf(rest, currentState());
    if (changes.some((key) => !IN_LINKS.has(key))) setState(currentState());
    else if (changes.length > 0) startTransition(() => setState(currentState()));
    return subscribe((next, change) => schedule(() => setState(next), change));
  }, [rest, schedule]);
  return state;
}
