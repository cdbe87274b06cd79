import { clampSlide, type Slide } from "../../../core/views/slides.ts";
import { currentState, navigate, refine } from "../../../view-state/navigation.ts";
import { usePageState } from "../../../view-state/use-page-state.ts";
import type { TalkAction } from "../keys.ts";
import { changeLanguage, changeTheme } from "../settings.ts";
import { useSlides } from "../use-slides.ts";
import { stepFrom } from "../use-talk.ts";
import { useTalkKeys } from "../use-talk-keys.ts";
import { useTypedNumber } from "../use-typed-number.ts";
import type { Command } from "./protocol.ts";
import { type TalkLink, useTalkLink } from "./use-talk-link.ts";

export interface SpeakerState {
  readonly slides: readonly Slide[];
  /** counted from 1 */
  readonly number: number;
  readonly slide: Slide;
  readonly link: TalkLink;
  /** digits typed so far */
  readonly pending: string;
  readonly act: (action: TalkAction) => void;
}

/** Notes that have the focus are read by scrolling. */
const isScrolling = ({ key, target }: KeyboardEvent): boolean =>
  (key === "ArrowUp" || key === "ArrowDown") && target instanceof Element && target.hasAttribute("data-notes");

/** What the keys and buttons of the speaker's window do: they ask the talk; where there is none, they turn the notes alone. */
export function useSpeaker(): SpeakerState {
  const { cell, theme, language } = usePageState();
  const { slides, number, slide } = useSlides();
  const link = useTalkLink();
  const { pending, ...digits } = useTypedNumber();

  const turn = (to: number) => refine({ slide: clampSlide(to, slides.length), code: null });
  const command = (what: Command) => {
    const to = stepFrom(clampSlide(currentState().slide, slides.length), slides.length);
    if (cell !== null) navigate({ cell: null });
    // a step lights the black screen up first, as every key of the talk does
    const asked = link.isBlack && what !== "black" ? "restore" : what;
    if (!link.ask({ type: "command", command: asked }) && what !== "black" && what !== "restore") turn(to[what]);
  };
  const goTo = (to: number) => {
    if (!link.ask({ type: "goTo", slide: clampSlide(to, slides.length) })) turn(to);
  };
  const act = (action: TalkAction) => {
    if (typeof action === "object") {
      digits.type(action.digit);
      return;
    }
    switch (action) {
      case "next":
      case "previous":
      case "first":
      case "last":
      case "restore":
        digits.forget();
        return command(action);
      case "black":
        return command(link.isBlack ? "restore" : "black");
      case "goTo":
        digits.forget();
        return goTo(Number.parseInt(pending, 10));
      case "erase":
        return digits.erase();
      case "language":
        return changeLanguage(language);
      case "theme":
        return changeTheme(theme);
      case "close":
        digits.forget();
        return cell === null ? undefined : navigate({ cell: null });
      default:
        return undefined;
    }
  };
  useTalkKeys({ isBlack: link.isBlack, layer: cell === null ? null : "panel", pending }, act, isScrolling);
  return { slides, number, slide, link, pending, act };
}
