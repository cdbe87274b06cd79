import type { Slide } from "../../../core/views/slides.ts";
import { useWords } from "../../../reading/reading.tsx";
import { SlideFrame } from "../slides/SlideFrame.tsx";
import { useSlideTitle } from "../slides/use-slide-title.ts";
import styles from "./NextSlide.module.css";

/** What comes next: its title to be read, and the slide itself, small, to be recognised. */
export function NextSlide({ slide, number, of }: { slide: Slide | undefined; number: number; of: number }) {
  const t = useWords("notes");
  const titleOf = useSlideTitle();
  if (slide === undefined) return <p className={styles.last}>{t("speaker.last")}</p>;
  const title = titleOf(slide);
  return (
    <section className={styles.next} aria-label={t("speaker.next")}>
      <p className={styles.title}>
        <small>{t("speaker.next")}</small>
        <span key={slide.id}>{title}</span>
      </p>
      <div className={styles.frame} aria-hidden="true" inert>
        <div className={styles.paper}>
          <SlideFrame
            key={slide.id}
            slide={slide}
            code={null}
            title={title}
            number={number}
            of={of}
            note=""
            onOverview={() => undefined}
          />
        </div>
      </div>
    </section>
  );
}
