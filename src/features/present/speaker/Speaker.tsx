import { useEffect, useLayoutEffect, useRef } from "react";
import { useDocumentWords, useOpening, useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { NoteList } from "../notes/NoteList.tsx";
import { useNotes } from "../notes/use-notes.ts";
import { useSlideTitle } from "../slides/use-slide-title.ts";
import { NextSlide } from "./NextSlide.tsx";
import styles from "./Speaker.module.css";
import { SpeakerBar } from "./SpeakerBar.tsx";
import { useSpeaker } from "./use-speaker.ts";
import { WatchPanel } from "./WatchPanel.tsx";

/** The speaker's own window: what is on the screen, what to say when somebody asks, what comes next, and how long it has taken. */
export function Speaker() {
  const t = useWords("notes");
  const present = useWords("present");
  const names = useDocumentWords();
  const { code, language } = usePageState();
  const { year } = useOpening();
  const speaker = useSpeaker();
  const { slide, number, slides, link, pending } = speaker;
  const title = useSlideTitle();
  const notes = useNotes();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLElement>(null);

  // how the page is laid out for this window; what stands outside the islands has its own rules
  useLayoutEffect(() => {
    document.documentElement.dataset.speaker = "";
    return () => {
      delete document.documentElement.dataset.speaker;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title of the window follows the language
  useEffect(() => {
    const before = document.title;
    document.title = t("speaker.window", { year, ...names });
    return () => {
      document.title = before;
    };
  }, [language, year]);
  // the notes of another slide begin at their beginning
  // biome-ignore lint/correctness/useExhaustiveDependencies: slides are told apart by these
  useEffect(() => {
    if (page.current !== null) page.current.scrollTop = 0;
    const focused = document.activeElement;
    if (focused === null || focused === document.body || !focused.isConnected)
      heading.current?.focus({ preventScroll: true });
  }, [slide.id, code]);

  const position = present("position", { n: number, of: slides.length });
  const status = pending === "" ? t(`speaker.state.${link.state}`) : present("pending", { n: pending });
  return (
    <section className={styles.speaker} aria-label={t("speaker.label")} data-link={link.state}>
      <header className={styles.head}>
        <p className={styles.position}>
          <span key={position}>{position}</span>
          {link.isBlack && <b>{t("speaker.isBlack")}</b>}
        </p>
        <p role="status" className={styles.state} data-state={link.state}>
          <span key={status}>{status}</span>
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <article ref={page} tabIndex={0} data-notes="" className={styles.notes} aria-labelledby="speaker-title">
        <h1 id="speaker-title" ref={heading} tabIndex={-1}>
          <span key={slide.id}>{title(slide, code)}</span>
        </h1>
        <NoteList notes={notes(slide, code)} />
      </article>
      <aside className={styles.side}>
        <WatchPanel />
        <NextSlide slide={slides[number]} number={number + 1} of={slides.length} />
      </aside>
      <SpeakerBar speaker={speaker} />
    </section>
  );
}
