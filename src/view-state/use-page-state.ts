import { createContext, startTransition, use, useEffect, useLayoutEffect, useRef, useState } from "react";
import { currentState, type PageState, stateAtRest, subscribe } from "./navigation.ts";
import type { ViewState } from "./view-state.ts";

export const PageStateContext = createContext<PageState>(stateAtRest("zh"));

/**
 * What was asked for when a part that follows later was last drawn (see Later.tsx). A context of its own: a change of the other one
 * would draw every reader below it anew, whatever stands between.
 */
export const LaterStateContext = createContext<PageState | null>(null);
/** The same for what a button opens (see Disclosed.tsx), which may stand in a part that follows later. */
export const DisclosedStateContext = createContext<PageState | null>(null);

/** What the address asks for. The first render of a prerendered island gets the page at rest, so that hydration agrees. */
export const usePageState = (): PageState =>
  use(DisclosedStateContext) ?? use(LaterStateContext) ?? use(PageStateContext);

/** Which section is meant, and that it stands in a frame, shows by attributes of the page; in an island only its links follow. */
const IN_LINKS: ReadonlySet<keyof PageState> = new Set(["lang", "view", "embed", "theme"]);

const changesOf = (one: PageState, other: PageState): readonly (keyof PageState)[] =>
  (Object.keys(one) as (keyof PageState)[]).filter((key) => one[key] !== other[key]);

const isToFollow = (shown: PageState): boolean => changesOf(shown, currentState()).some((key) => !IN_LINKS.has(key));

/** When an island follows a change: at once, or when there is time. */
export type Schedule = (update: () => void, change: Partial<ViewState> | null) => void;

/** The one place where an island follows the address; `atRest` is the state its prerendered markup shows. */
export function useFollowedState(atRest: PageState, schedule: Schedule, isAtOnce: boolean): PageState {
  const [rest] = useState(atRest);
  const [state, setState] = useState(rest);
  // before the browser paints: the island at rest is never seen where the address asks for something else
  useLayoutEffect(() => {
    const follow = () => setState(currentState());
    // an embed keeps hidden what is about to change (see embed/asks-more.ts): there is time to draw it in short steps
    if (isToFollow(rest) && !currentState().embed) follow();
    else if (changesOf(rest, currentState()).length > 0) startTransition(follow);
    return subscribe((next, change) => schedule(() => setState(next), change), isAtOnce);
  }, [rest, schedule, isAtOnce]);
  return state;
}

/** Calls back, once: when an island lives, in an embed when it shows what the address asks for. */
export function useFollowing(shown: PageState, onFollowing: (() => void) | undefined): void {
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current || (currentState().embed && isToFollow(shown))) return;
    isTold.current = true;
    onFollowing?.();
  }, [shown, onFollowing]);
}
