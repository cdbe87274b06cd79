import { createContext, useContext, useLayoutEffect, useState } from "react";
import { currentState, type PageState, stateAtRest, subscribe } from "./navigation.ts";

export const PageStateContext = createContext<PageState>(stateAtRest("zh"));

/** What the address asks for. The first render of a prerendered room gets the page at rest, so that hydration agrees. */
export const usePageState = (): PageState => useContext(PageStateContext);

const isSame = (one: PageState, other: PageState): boolean =>
  (Object.keys(one) as (keyof PageState)[]).every((key) => one[key] === other[key]);

/** The one place where a room follows the address; `atRest` is the state its prerendered markup shows. */
export function useFollowedState(atRest: PageState, schedule: (update: () => void) => void): PageState {
  const [state, setState] = useState(atRest);
  // before the browser paints: the room at rest is never seen where the address asks for something else
  useLayoutEffect(() => {
    setState((shown) => (isSame(shown, currentState()) ? shown : currentState()));
    return subscribe((next) => schedule(() => setState(next)));
  }, [schedule]);
  return state;
}
