import { type ReactNode, startTransition, useCallback } from "react";
import type { Language } from "../core/format-amount.ts";
import { currentState, stateAtRest } from "../view-state/navigation.ts";
import { PageStateContext, type Schedule, useFollowedState, useFollowing } from "../view-state/use-page-state.ts";
import type { ViewState } from "../view-state/view-state.ts";

/** A key in a field shows at once by itself; what it finds may wait for the next one. */
const isTyping = (change: Partial<ViewState> | null): boolean =>
  change !== null && Object.keys(change).every((key) => key === "q");

interface IslandProps {
  readonly builtIn: Language;
  /** what is typed into the search of the page is shown here, and nowhere else */
  readonly hasSearch: boolean;
  readonly isNear: () => boolean;
  /** called when the markup is React's, a click on it has an effect, and, in an embed, it shows what the address asks for */
  readonly onAwake?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** An island is a part of the page with a React root of its own: it wakes, fails and draws by itself. One that is out of sight follows when there is time. */
export function Island({ builtIn, hasSearch, isNear, onAwake, children }: IslandProps) {
  const schedule = useCallback<Schedule>(
    (update, change) => {
      // without a view, what is typed is of the search: drawing every figure of the page anew took most of a key's time
      if (isTyping(change) && currentState().view === null && !hasSearch) return;
      if (isNear() && !isTyping(change)) update();
      else startTransition(update);
    },
    [hasSearch, isNear],
  );
  const state = useFollowedState(stateAtRest(builtIn), schedule);
  useFollowing(state, onAwake);
  return <PageStateContext value={state}>{children}</PageStateContext>;
}
