import { Hatches, useHatch } from "../../../components/Hatch.tsx";
import { formatShare } from "../../../core/format-amount.ts";
import type { OverviewPart } from "../../../core/views/overview.ts";
import { useName, useOpening, useWords } from "../../../reading/reading.tsx";
import styles from "./BasicProjectSlide.module.css";
import { BigAmount } from "./BigAmount.tsx";

const percent = (fraction: number) => `${Math.round(fraction * 100_000) / 1000}%`;

/** Basic against project expenditure on one bar of the whole, and what basic expenditure is made of on a second one under it. */
export function BasicProjectSlide() {
  const t = useWords("breakdown");
  const { basic, project, personnel, operating, others } = useOpening().overview;
  const nameOf = useName();
  const [basicEnd, personnelEnd] = [basic?.fraction ?? 0, personnel?.fraction ?? 0];
  const hasParts = personnel !== null && operating !== null && basic !== null;
  return (
    <Hatches view="present" codes={[null]}>
      <div className={styles.figures}>
        <Part name={t("basicLong")} part={basic} />
        <Part name={t("projectLong")} part={project} />
      </div>
      <Drawing
        ends={[basicEnd, basicEnd + (project?.fraction ?? 0)]}
        whole={others.reduce((end, { fraction }) => end + fraction, basicEnd + (project?.fraction ?? 0))}
        personnelEnd={hasParts ? personnelEnd : null}
      />
      {(hasParts || others.length > 0) && (
        <div className={styles.parts}>
          {hasParts && (
            <>
              <Part name={t("personnel")} part={personnel} isSmall />
              <Part name={t("operating")} part={operating} isSmall />
            </>
          )}
          {others.map((part) => (
            <Part key={part.key} name={nameOf(part.label).text} part={part} isSmall />
          ))}
        </div>
      )}
    </Hatches>
  );
}

function Part({ name, part, isSmall = false }: { name: string; part: OverviewPart | null; isSmall?: boolean }) {
  const t = useWords("present");
  return (
    <div>
      <p className={styles.name}>
        <span>{name}</span>{" "}
        {part !== null && <span className={styles.share}>{t("ofWhole", { share: formatShare(part.share) })}</span>}
      </p>
      <BigAmount amount={part?.amount} size={isSmall ? "medium" : "large"} />
    </div>
  );
}

/** The upper bar is the whole; the lower one opens out its basic end, on the same scale. */
function Drawing({
  ends: [basic, spent],
  whole,
  personnelEnd,
}: {
  ends: readonly [number, number];
  /** the end of all kinds, which is that of project expenditure where there is no other */
  whole: number;
  personnelEnd: number | null;
}) {
  const hatch = useHatch();
  return (
    <svg viewBox="0 0 1136 150" preserveAspectRatio="none" aria-hidden="true" className={styles.drawing}>
      <rect className={styles.solid} width={percent(basic)} height="62" />
      {spent > basic && (
        <rect
          className={styles.hatched}
          x={percent(basic)}
          y="1"
          width={percent(spent - basic)}
          height="60"
          fill={hatch(null)}
        />
      )}
      {whole > spent && (
        <rect className={styles.other} x={percent(spent)} y="1" width={percent(whole - spent)} height="60" />
      )}
      {personnelEnd !== null && (
        <>
          <path className={styles.lead} d={`M1 62V96M${1136 * basic - 1} 62V96`} />
          <rect className={styles.personnel} y="96" width={percent(personnelEnd)} height="54" />
          <rect
            className={styles.operating}
            x={percent(personnelEnd)}
            y="96"
            width={percent(Math.max(0, basic - personnelEnd))}
            height="54"
          />
        </>
      )}
    </svg>
  );
}
