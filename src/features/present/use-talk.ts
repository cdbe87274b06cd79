import { useEffect, useEffectEvent, useState } from "react";
import { clampSlide, type Slide } from "../../core/views/slides.ts";
import { nextLanguage } from "../../i18n/language.ts";
import { useBudget } from "../../reading/reading.tsx";
import { currentState, navigate, refine } from "../../view-state/navigation.ts";
import { shortcutsOn } from "../../view-state/shortcuts.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { Theme } from "../../view-state/view-state.ts";
import { type Layer, meaningOf, type TalkAction } from "./keys.ts";
import { levelOn } from "./level.ts";
import { useSpeakerLink } from "./speaker/use-speaker-link.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useSlides } from "./use-slides.ts";
import { useTypedNumber } from "./use-typed-number.ts";

export interface TalkState {
  readonly slides: readonly Slide[];
  /** counted from 1 */
  readonly number: number;
  readonly slide: Slide;
  readonly isBlack: boolean;
  readonly layer: Exclude<Layer, "panel">;
  readonly pending: string;
  /** the reader asked for more where there is none */
  readonly end: "first" | "last" | null;
  readonly fullScreen: ReturnType<typeof useFullScreen>;
  /** the browser would not open the speaker's window */
  readonly isSpeakerBlocked: boolean;
  readonly act: (action: TalkAction | "leave") => void;
  readonly goTo: (number: number) => void;
}

/** Where a step leads; from where the talk is, not where it was last drawn: two quick presses are two steps. */
export const stepFrom = (at: number, count: number) => ({ next: at + 1, previous: at - 1, first: 1, last: count });

/** Focus among the slides of the overview, by the keys that otherwise change the slide. */
function moveInList(action: TalkAction): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-slides] a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = { next: at + 1, previous: at - 1, first: 0, last: links.length - 1 }[action as "next"];
  links[Math.min(Math.max(0, to), links.length - 1)]?.focus();
}

/** The state of the talk, and what every key and button does to it. Where one is, and what is open to be read, stands in the address. */
export function useTalk(): TalkState {
  const { code, cell, theme, language } = usePageState();
  const budget = useBudget();
  const { slides, number, slide, asked } = useSlides();
  const [isBlack, setBlack] = useState(false);
  const [layer, setLayer] = useState<TalkState["layer"]>(null);
  const { pending, ...digits } = useTypedNumber();
  const [end, setEnd] = useState<TalkState["end"]>(null);
  const fullScreen = useFullScreen();

  useEffect(() => {
    if (asked !== number) refine({ slide: number });
  }, [asked, number]);

  const goTo = (to: number) => {
    const target = clampSlide(to, slides.length);
    setEnd(to < 1 ? "first" : to > slides.length ? "last" : null);
    setLayer(null);
    refine({ slide: target, code: null, cell: null });
  };
  const leaveOrUp = () => {
    if (pending !== "") digits.forget();
    else if (layer !== null) setLayer(null);
    else if (cell !== null) navigate({ cell: null });
    else if (levelOn(slide, budget.expenditure, code)?.isDrilled === true) navigate({ code: null });
    else leave();
  };
  // the level that the page showed before the talk
  const [codeBefore] = useState(code);
  const leave = () => navigate({ present: false, slide: 1, code: codeBefore, cell: null });
  const act = (action: TalkAction | "leave") => {
    if (typeof action === "object") {
      digits.type(action.digit);
      return;
    }
    if (action !== "erase" && action !== "goTo" && action !== "close" && action !== "nothing") digits.forget();
    switch (action) {
      case "next":
      case "previous":
      case "first":
      case "last":
        if (layer === "overview") return moveInList(action);
        if (layer !== null) return setLayer(null);
        return goTo(stepFrom(clampSlide(currentState().slide, slides.length), slides.length)[action]);
      case "goTo":
        goTo(Number.parseInt(pending, 10));
        return digits.forget();
      case "erase":
        return digits.erase();
      case "black":
        return setBlack(true);
      case "restore":
        return setBlack(false);
      case "overview":
      case "help":
      case "print":
        return setLayer(layer === action ? null : action);
      case "fullScreen":
        return fullScreen.toggle();
      case "language":
        return navigate({ lang: nextLanguage(language) });
      case "theme":
        return navigate({ theme: shownTheme() === "dark" ? "light" : "dark" });
      case "speaker":
        return speaker.open();
      case "leave":
        return leave();
      case "close":
        return leaveOrUp();
    }
  };
  const shownTheme = (): Theme =>
    theme === "auto" ? ((document.documentElement.dataset.theme ?? "light") as Theme) : theme;

  const speaker = useSpeakerLink({
    number,
    code,
    isBlack,
    obey: (message) => (message.type === "goTo" ? goTo(message.slide) : act(message.command)),
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const open = cell !== null ? "panel" : layer;
    const action = meaningOf(event, { isBlack, layer: open, pending, characters: shortcutsOn() });
    if (action === null) return;
    // the panel closes itself and gives the focus back to its figure
    if (
      action === "close" &&
      event.key === "Escape" &&
      cell !== null &&
      document.querySelector('[data-island="panel"] [role="dialog"]')
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener, true);
    return () => document.removeEventListener("keydown", listener, true);
  }, []);

  return {
    slides,
    number,
    slide,
    isBlack,
    layer,
    pending,
    end,
    fullScreen,
    isSpeakerBlocked: speaker.isBlocked,
    act,
    goTo,
  };
}
