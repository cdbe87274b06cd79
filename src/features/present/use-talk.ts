import { useEffect, useState } from "react";
import { clampSlide, type Slide } from "../../core/views/slides.ts";
import { useBudget } from "../../reading/reading.tsx";
import { currentState, navigate, refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { Layer, TalkAction } from "./keys.ts";
import { levelOn } from "./level.ts";
import { changeLanguage, changeTheme } from "./settings.ts";
import { useSpeakerLink } from "./speaker/use-speaker-link.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useSlides } from "./use-slides.ts";
import { useTalkKeys } from "./use-talk-keys.ts";
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

type Step = keyof ReturnType<typeof stepFrom>;

/** What a number that is being typed outlives. */
const KEEPS_DIGITS: ReadonlySet<TalkAction | "leave"> = new Set(["erase", "goTo", "close", "nothing"] as const);

/** Focus among the slides of the overview, by the keys that otherwise change the slide. */
function moveInList(step: Step): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-slides] a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = { next: at + 1, previous: at - 1, first: 0, last: links.length - 1 }[step];
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
  const step = (to: Step) => {
    if (layer === "overview") moveInList(to);
    else if (layer !== null) setLayer(null);
    else goTo(stepFrom(clampSlide(currentState().slide, slides.length), slides.length)[to]);
  };
  const toggle = (asked: "overview" | "help" | "print") => setLayer(layer === asked ? null : asked);
  const actions: Record<Exclude<TalkAction, object> | "leave", () => void> = {
    next: () => step("next"),
    previous: () => step("previous"),
    first: () => step("first"),
    last: () => step("last"),
    goTo: () => {
      goTo(Number.parseInt(pending, 10));
      digits.forget();
    },
    erase: digits.erase,
    black: () => setBlack(true),
    restore: () => setBlack(false),
    overview: () => toggle("overview"),
    help: () => toggle("help"),
    print: () => toggle("print"),
    fullScreen: fullScreen.toggle,
    language: () => changeLanguage(language),
    theme: () => changeTheme(theme),
    speaker: () => speaker.open(),
    leave,
    close: leaveOrUp,
    nothing: () => undefined,
  };
  const act = (action: TalkAction | "leave") => {
    if (typeof action === "object") return digits.type(action.digit);
    if (!KEEPS_DIGITS.has(action)) digits.forget();
    actions[action]();
  };
  const speaker = useSpeakerLink({
    number,
    code,
    isBlack,
    obey: (message) => (message.type === "goTo" ? goTo(message.slide) : act(message.command)),
  });

  useTalkKeys({ isBlack, layer: cell !== null ? "panel" : layer, pending }, act);

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
