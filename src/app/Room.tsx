import { type ComponentType, startTransition, useCallback } from "react";
import type { Language } from "../core/format-amount.ts";
import { type PageState, stateAtRest } from "../view-state/navigation.ts";
import { PageStateContext, useFollowedState } from "../view-state/use-page-state.ts";

/** A room is a part of the page with a React root of its own: it wakes, fails and draws by itself. */
export function Room({
  Content,
  builtIn,
  isNear,
}: {
  Content: ComponentType;
  builtIn: Language;
  isNear: () => boolean;
}) {
  const schedule = useCallback((update: () => void) => (isNear() ? update() : startTransition(update)), [isNear]);
  const state: PageState = useFollowedState(stateAtRest(builtIn), schedule);
  return (
    <PageStateContext value={state}>
      <Content />
    </PageStateContext>
  );
}
