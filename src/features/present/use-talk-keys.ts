import { useEffect, useEffectEvent } from "react";
import { shortcutsOn } from "../../view-state/shortcuts.ts";
import { type Layer, meaningOf, type TalkAction } from "./keys.ts";

/** The panel closes itself and gives the focus back to its figure. */
const closesPanel = (event: KeyboardEvent): boolean =>
  event.key === "Escape" && document.querySelector('[data-island="panel"] [role="dialog"]') !== null;

/** What the keys ask of the talk, before anything under it hears them; `isLeft` are those that are for what has the focus. */
export function useTalkKeys(
  shown: { readonly isBlack: boolean; readonly layer: Layer; readonly pending: string },
  act: (action: TalkAction) => void,
  isLeft: (event: KeyboardEvent) => boolean = () => false,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isLeft(event)) return;
    const action = meaningOf(event, { ...shown, characters: shortcutsOn() });
    if (action === null || (action === "close" && shown.layer === "panel" && closesPanel(event))) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener, true);
    return () => document.removeEventListener("keydown", listener, true);
  }, []);
}
