import { type RefObject, useEffect, useRef, useState } from "react";
import { bringIntoSight, land } from "../../view-state/landing.ts";
import { currentState, subscribe } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewState } from "../../view-state/view-state.ts";

type Move = "opened" | "drilled" | "led" | "back";

/** How a level came about. A link to the section itself, from the contents, has its own focus: the section's heading. */
const moveBy = (change: Partial<ViewState> | null): Move =>
  change === null ? "back" : change.view != null && change.code == null ? "led" : "drilled";

/**
 * What a drill does besides drawing: focus goes to the heading of the new level and the level is announced, once. Going back
 * announces too, but leaves focus to the navigation, which brings it back to where it was. `say` words the level.
 */
export function useLevelChange(code: string | null, say: () => string) {
  const { language } = usePageState();
  const heading = useRef<HTMLHeadingElement>(null);
  const move = useRef<Move>("opened");
  const shown = useRef(code);
  const [said, setSaid] = useState({ text: "", language });
  useEffect(
    () =>
      subscribe((_, change) => {
        if (change === null || "code" in change) move.current = moveBy(change);
        // the link to the level that is shown leads there again
        if (change?.code != null && change.code === shown.current) showLevel(heading);
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a level, not once a wording of it
  useEffect(() => {
    if (shown.current === code) return;
    shown.current = code;
    if (move.current === "opened") return goToLevel(heading);
    if (move.current === "drilled") showLevel(heading);
    setSaid({ text: say(), language });
  }, [code]);
  return {
    heading,
    /** empty until the reader has moved; what was said in the other language is not said again */
    announcement: said.language === language ? said.text : "",
    hasMoved: said.text !== "",
  };
}

/** After a drill the new level is read: its heading has the focus and is seen. A talk has levels of its own. */
function showLevel({ current }: RefObject<HTMLHeadingElement | null>): void {
  if (currentState().present) return;
  current?.focus({ preventScroll: true });
  if (current !== null && !currentState().embed) bringIntoSight(current);
}

/** A page that opens at a level leads there, unless its address names another section; an embedded one takes no focus. */
function goToLevel({ current }: RefObject<HTMLHeadingElement | null>): void {
  const { view, embed } = currentState();
  const section = current?.closest("section");
  if (embed || section == null || (view !== null && view !== "spending")) return;
  current?.focus({ preventScroll: true });
  land(section);
}
