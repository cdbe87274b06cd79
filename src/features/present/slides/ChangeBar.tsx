import { changeBarOf } from "../../../core/views/change-bar.ts";
import { useOpening, useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import styles from "./ChangeBar.module.css";
import { Say } from "./Say.tsx";

const percent = (fraction: number) => `${Math.round(fraction * 100_000) / 1000}%`;

/** This year as a bar, and true to scale the dashed end that it lost or the piece that it gained; last year's sum itself is never printed. */
export function ChangeBar() {
  const t = useWords("present");
  const { overview, year } = useOpening();
  const { change } = overview;
  const bar = changeBarOf(overview);
  if (bar === null || change?.amount == null) return null;
  const { isLess, solid } = bar;
  return (
    <figure className={styles.bar} data-figure="present-change">
      <svg width="100%" aria-hidden="true" className={styles.drawing}>
        <rect className={styles.solid} width={percent(solid)} height="100%" />
        <rect
          className={isLess ? styles.lost : styles.gained}
          x={percent(solid)}
          width={percent(1 - solid)}
          height="100%"
        />
        <text className={styles.text} x="1.4%" y="50%" dominantBaseline="central">
          {t("thisYear", { year })}
        </text>
      </svg>
      <figcaption className={styles.caption}>
        <Sentence
          text={t(isLess ? "lost" : "gained", OPEN)}
          parts={{ amount: <Say amount={change.amount} />, year: String(year - 1) }}
        />
      </figcaption>
    </figure>
  );
}
