import { useOpening, useWords } from "../../reading/reading.tsx";
import styles from "./Strip.module.css";
import { percent } from "./StripMarks.tsx";
import type { StripPlaces } from "./strip-places.ts";

/** A figure under the strip, and the place that it leads to. */
export interface StripLabel {
  readonly text: string;
  readonly cell: string;
}

const Shown = ({ label: { text, cell } }: { label: StripLabel }) => (
  <tspan data-leads={cell} className={styles.strong}>
    {text}
  </tspan>
);

/** The words under the strip. They end at their needle where it stands in the right half, else they begin there. */
export function StripLabels({
  places,
  operating,
  threePublic,
  change,
}: {
  places: StripPlaces;
  operating: StripLabel | null;
  threePublic: StripLabel | null;
  change: StripLabel | null;
}) {
  const t = useWords("overview");
  const { year, overview } = useOpening();
  const last = { year: year - 1 };
  const at = places.threePublic ?? places.operating;
  const dx = places.labelsEnd ? "-0.875rem" : "0.875rem";
  const side = places.labelsEnd ? styles.labelEnd : styles.label;
  return (
    <>
      {operating !== null && at !== null && (
        <text x={percent(at.middle)} y="4.5rem" dx={dx} className={side}>
          {t("strip.operating")} <Shown label={operating} />
        </text>
      )}
      {threePublic !== null && at !== null && (
        <text x={percent(at.middle)} y="6.0625rem" dx={dx} className={side}>
          {t("strip.threePublic")} <Shown label={threePublic} />
          {overview.threePublicChange?.direction === "same" && (
            <tspan dx="0.5rem" className={styles.wideOnly}>
              {t("facts.same", last)}
            </tspan>
          )}
        </text>
      )}
      {change !== null && (
        <>
          <text x="100%" y="4.5rem" className={`${styles.tight} ${styles.wideOnly}`}>
            {t("strip.vsLast", last)} <Shown label={change} />
          </text>
          <text x="100%" y="4.5rem" className={`${styles.tight} ${styles.narrowOnly}`}>
            <Shown label={change} />
          </text>
          <text x="100%" y="6.0625rem" className={`${styles.tight} ${styles.narrowOnly}`}>
            {t("strip.vsLast", last)}
          </text>
        </>
      )}
    </>
  );
}
