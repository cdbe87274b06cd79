import { currentState, subscribe } from "../view-state/navigation.ts";

const isTyping = (): boolean => {
  const element = document.activeElement;
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
};

/** Neither a talk nor a search is to be interrupted. */
export const isCalm = (): boolean => !currentState().present && !isTyping();

/** Calls once the reader neither presents nor types. */
export function whenCalm(then: () => void): void {
  if (isCalm()) {
    then();
    return;
  }
  const look = () => {
    if (!isCalm()) return;
    stop();
    removeEventListener("focusin", look);
    removeEventListener("focusout", later);
    then();
  };
  // the field that loses the focus still has it while it is told so
  const later = () => setTimeout(look);
  const stop = subscribe(look);
  addEventListener("focusin", look);
  addEventListener("focusout", later);
}
