import { type ReactNode, startTransition, useCallback } from "react";
import type { Language } from "../core/format-amount.ts";
import { stateAtRest } from "../view-state/navigation.ts";
import { PageStateContext, useFollowedState } from "../view-state/use-page-state.ts";

/** A room is a part of the page with a React root of its own: it wakes, fails and draws by itself. One that is out of sight follows when there is time. */
export function Room({ builtIn, isNear, children }: { builtIn: Language; isNear: () => boolean; children: ReactNode }) {
  const schedule = useCallback((update: () => void) => (isNear() ? update() : startTransition(update)), [isNear]);
  const state = useFollowedState(stateAtRest(builtIn), schedule);
  return <PageStateContext value={state}>{children}</PageStateContext>;
}
