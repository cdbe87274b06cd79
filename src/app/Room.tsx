import { type ReactNode, startTransition, useCallback } from "react";
import type { Language } from "../core/format-amount.ts";
import { stateAtRest } from "../view-state/navigation.ts";
import { PageStateContext, type Schedule, useFollowedState } from "../view-state/use-page-state.ts";
import type { ViewState } from "../view-state/view-state.ts";

/** A key in a field shows at once by itself; what it finds may wait for the next one. */
const isTyping = (change: Partial<ViewState> | null): boolean =>
  change !== null && Object.keys(change).every((key) => key === "q");

/** A room is a part of the page with a React root of its own: it wakes, fails and draws by itself. One that is out of sight follows when there is time. */
export function Room({ builtIn, isNear, children }: { builtIn: Language; isNear: () => boolean; children: ReactNode }) {
  const schedule = useCallback<Schedule>(
    (update, change) => (isNear() && !isTyping(change) ? update() : startTransition(update)),
    [isNear],
  );
  const state = useFollowedState(stateAtRest(builtIn), schedule);
  return <PageStateContext value={state}>{children}</PageStateContext>;
}
