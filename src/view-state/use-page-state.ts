import { createContext, useContext, useLayoutEffect, useState } from "react";
import { currentState, type PageState, stateAtRest, subscribe } from "./navigation.ts";
import type { ViewState } from "./view-state.ts";

export const PageStateContext = createContext<PageState>(stateAtRest("zh"));

/** What the address asks for. The first render of a prerendered room gets the page at rest, so that hydration agrees. */
export const usePageState = (): PageState => useContext(PageStateContext);

const isSame = (one: PageState, other: PageState): boolean =>
  (Object.keys(one) as (keyof PageState)[]).every((key) => one[key] === other[key]);

/** When a room follows a change: at once, or when there is time. */
export type Schedule = (update: () => void, change: Partial<ViewState> | null) => void;

/** The one place where a room follows the address; `atRest` is the state its prerendered markup shows. */
export function useFollowedState(atRest: PageState, schedule: Schedule): PageState {
  const [state, setState] = useState(atRest);
  // before the browser paints: the room at rest is never seen where the address asks for something else
  useLayoutEffect(() => {
    setState((shown) => (isSame(shown, currentState()) ? shown : currentState()));
    return subscribe((next, change) => schedule(() => setState(next), change));
  }, [schedule]);
  return state;
}
