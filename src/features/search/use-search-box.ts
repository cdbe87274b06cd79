import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isForInputMethod } from "../../components/input-method.ts";
import { currentState, navigate, refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { type ActiveResult, useActiveResult } from "./use-active-result.ts";
import { usePageEvents } from "./use-page-events.ts";

/** What is typed is the address's `q` without a view. Leaving a view is a step, each further letter is none. */
export function look(q: string): void {
  if (currentState().view === null) refine({ view: null, q });
  else if (q !== "") navigate({ view: null, q });
}
const clear = () => currentState().view === null && currentState().q !== "" && refine({ q: "" });

export interface SearchBoxState {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** what is searched for; "" while the page shows something else */
  readonly text: string;
  /** results stand below the field */
  readonly isOpen: boolean;
  /** the field has been asked for: on a phone it stands in the bar then */
  readonly isShown: boolean;
  readonly active: ActiveResult;
  readonly show: () => void;
  readonly open: () => void;
  /** `isBack` gives the focus back to where the search was opened from */
  readonly close: (isBack: boolean) => void;
  readonly press: (event: KeyboardEvent) => void;
  /** a result was followed; what it does on the spot is left to the page */
  readonly follow: () => void;
}

export function useSearchBox(): SearchBoxState {
  const { view, q, embed, present } = usePageState();
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isShown, setShown] = useState(false);
  const text = view === null && !embed && !present ? q : "";
  const isOpen = text !== "";
  const active = useActiveResult(root, text);

  const open = () => {
    // at once, as a telephone shows its keys only for a focus that the press itself has given
    flushSync(() => setShown(true));
    field.current?.focus();
    field.current?.select();
  };
  const follow = () => {
    setShown(false);
    clear();
  };
  const close = (isBack: boolean) => {
    follow();
    if (isBack) (opener.current?.offsetParent != null ? opener : field).current?.focus();
  };
  /** With nothing typed the keys leave the field as well. */
  const leave = () => {
    setShown(false);
    if (opener.current?.offsetParent != null) opener.current.focus();
    else field.current?.blur();
  };
  const press = (event: KeyboardEvent) => {
    if (isForInputMethod(event.nativeEvent)) return;
    if (event.key === "Escape" && (isOpen || isShown)) {
      event.stopPropagation();
      if (isOpen) close(true);
      else leave();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") active.step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter") active.follow();
    else return;
    event.preventDefault();
  };
  usePageEvents({ isOff: embed || present, isOpen, isShown, root, open, close });
  return { root, field, opener, text, isOpen, isShown, active, show: () => setShown(true), open, close, press, follow };
}
