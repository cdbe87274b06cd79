import type { Slide } from "../../../core/views/slides.ts";
import { isTranslated } from "../../../i18n/language.ts";
import { Name } from "../../../reading/Name.tsx";
import { useDocumentWords, useOpening, useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { SlideBody } from "./SlideBody.tsx";
import styles from "./SlideFrame.module.css";
import { useSlideSource } from "./use-slide-source.ts";

/** A slide: its sentence, what it shows, and on every one whose budget it is, of which year, from where, and how far the talk is. */
export function SlideFrame({
  slide,
  code,
  title,
  number,
  of,
  note,
  onOverview,
}: {
  slide: Slide;
  code: string | null;
  title: string;
  number: number;
  of: number;
  /** what the keys have to say: a number being typed, or that there is no further slide */
  note: string;
  onOverview: () => void;
}) {
  const t = useWords("present");
  const shell = useWords("shell");
  const { language } = usePageState();
  const names = useDocumentWords();
  const { unit, year } = useOpening();
  const source = useSlideSource();
  const isPrinted = slide.kind === "project" && isTranslated(language);
  return (
    <article
      className={styles.slide}
      data-slide={slide.id}
      data-kind={slide.kind}
      aria-labelledby={`slide-${slide.id}`}
    >
      {slide.kind === "title" && (
        <p className={styles.brand} lang="zh-CN">
          <span className="closed">{shell("brand")}</span>
        </p>
      )}
      <h1 id={`slide-${slide.id}`} tabIndex={-1} className={styles.title}>
        <span key={title}>{title}</span>
        {slide.kind === "title" && <small>{shell("budgetOf", { year, ...names })}</small>}
        {isPrinted && <small lang="zh-CN">{slide.card.name}</small>}
      </h1>
      <div className={styles.body}>
        <SlideBody slide={slide} code={code} />
      </div>
      <footer className={styles.foot}>
        <p>
          <Name printed={unit} /> · <span>{shell("budgetOf", { year, ...names })}</span>
        </p>
        <p className={note === "" ? "" : styles.note}>
          <span key={note}>{note === "" ? source(slide) : note}</span>
        </p>
        <button type="button" onClick={onOverview} className={styles.progress}>
          <span key={number}>
            {number} / {of}
          </span>
          <span className="spoken"> {t("openOverview")}</span>
        </button>
      </footer>
    </article>
  );
}
