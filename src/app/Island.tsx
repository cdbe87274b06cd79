import { type ReactNode, startTransition, useCallback, useLayoutEffect } from "react";
import type { Language } from "../core/format-amount.ts";
import { currentState, isLook, stateAtRest } from "../view-state/navigation.ts";
import { PageStateContext, type Schedule, useFollowedState, useFollowing } from "../view-state/use-page-state.ts";
import type { ViewState } from "../view-state/view-state.ts";

/** A key in a field shows at once by itself; what it finds may wait for the next one. */
const isTyping = (change: Partial<ViewState> | null): boolean =>
  change !== null && Object.keys(change).every((key) => key === "q");

/** Where a figure is printed is shown by the panel; that the figure has opened it is all that changes elsewhere. */
const isOfPanel = (change: Partial<ViewState> | null): boolean =>
  change !== null && Object.keys(change).every((key) => key === "cell");

/** What the start is told of an island. */
export interface IslandEvents {
  /** the markup is React's, a click on it has an effect, and, in an embed, it shows what the address asks for */
  readonly onHydrated?: () => void;
  /** it now stands in this language */
  readonly onLanguage?: (language: Language) => void;
}

interface IslandProps extends IslandEvents {
  readonly builtIn: Language;
  readonly id: string;
  readonly isInView: () => boolean;
  readonly children: ReactNode;
}

/** A part of the page with a React root of its own: it hydrates, fails and draws by itself. One that is out of sight follows when there is time. */
export function Island({ builtIn, id, isInView, onHydrated, onLanguage, children }: IslandProps) {
  // what is typed into the search of the page is shown here, and nowhere else
  const isBar = id === "header";
  const schedule = useCallback<Schedule>(
    (update, change) => {
      // without a view, what is typed is of the search: drawing every figure of the page anew took most of a key's time
      if (isTyping(change) && currentState().view === null && !isBar) return;
      const isAnswer = isBar || (isOfPanel(change) ? id === "panel" : isInView() && !isLook(change));
      if (isAnswer && !isTyping(change)) update();
      else startTransition(update);
    },
    [id, isBar, isInView],
  );
  const state = useFollowedState(stateAtRest(builtIn), schedule, isBar);
  const { language } = state;
  useLayoutEffect(() => onLanguage?.(language), [onLanguage, language]);
  useFollowing(state, onHydrated);
  return <PageStateContext value={state}>{children}</PageStateContext>;
}
