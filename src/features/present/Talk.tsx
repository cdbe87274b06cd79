import { useRef } from "react";
import { useWords } from "../../reading/reading.tsx";
import { usePrinting } from "../../reading/use-printing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { HelpLayer } from "./layers/HelpLayer.tsx";
import { SlideList } from "./layers/SlideList.tsx";
import { PrintLayer } from "./print/PrintLayer.tsx";
import { Sheet } from "./print/Sheet.tsx";
import { useTalkPrint } from "./print/use-talk-print.ts";
import { SlideFrame } from "./slides/SlideFrame.tsx";
import { useSlideTitle } from "./slides/use-slide-title.ts";
import styles from "./Talk.module.css";
import { Toolbar } from "./Toolbar.tsx";
import { usePointerState } from "./use-idle.ts";
import { usePlaceKept } from "./use-place.ts";
import { useScale } from "./use-scale.ts";
import { useSlideFocus } from "./use-slide-focus.ts";
import { type TalkState, useTalk } from "./use-talk.ts";
import { useTaps } from "./use-taps.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** The budget as a talk: one slide that fills the window, and in print all of them. */
export function Talk() {
  const t = useWords("present");
  const { code, cell } = usePageState();
  const talk = useTalk();
  const { slides, number, slide, isBlack, layer, act } = talk;
  const title = useSlideTitle();
  const wakeLock = useWakeLock();
  const isPrinting = usePrinting();
  const talkPrint = useTalkPrint();
  const [pointer, setPointer] = usePointerState();
  const stage = useRef<HTMLDivElement>(null);
  useSlideFocus(stage, `${slide.id} ${code ?? ""}`, layer !== null || cell !== null);
  usePlaceKept();
  useScale();

  const taps = useTaps((tap, isTouch) => {
    if (tap !== "middle") act(tap);
    else if (isTouch) setPointer(pointer === "moving" ? "resting" : "moving");
  });

  const position = t("position", { n: number, of: slides.length });
  const note = useNote(talk);
  return (
    <section ref={stage} aria-label={t("label")} className={styles.talk} data-pointer={pointer} {...taps}>
      {(isPrinting ? slides : [slide]).map((each) => (
        <Sheet key={each.id} slide={each} Notes={talkPrint.Notes}>
          <SlideFrame
            slide={each}
            code={each === slide ? code : null}
            title={title(each, each === slide ? code : null)}
            number={slides.indexOf(each) + 1}
            of={slides.length}
            note={note}
            onOverview={() => act("overview")}
          />
        </Sheet>
      ))}
      <p role="status" className="spoken">
        <span key={`${position} ${note}`}>
          {note === "" ? t("announced", { position, title: title(slide, code) }) : note}
        </span>
      </p>
      <Toolbar talk={talk} isShown={pointer === "moving"} />
      {layer === "overview" && <SlideList talk={talk} />}
      {layer === "print" && <PrintLayer talkPrint={talkPrint} onClose={() => act("print")} />}
      {layer === "help" && <HelpLayer talk={talk} wakeLock={wakeLock} />}
      {isBlack && (
        <button type="button" className={styles.black} onClick={() => act("restore")}>
          <span className="spoken">{t("blackened")}</span>
        </button>
      )}
    </section>
  );
}

/** What the foot of the slide says for a moment: digits typed so far, an end that was reached, a window that did not open. */
function useNote({ pending, end, isSpeakerBlocked }: TalkState): string {
  const t = useWords("present");
  if (pending !== "") return t("pending", { n: pending });
  if (end !== null) return t(`end.${end}`);
  return isSpeakerBlocked ? t("speakerBlocked") : "";
}
