import { useHatch } from "../../../components/Hatch.tsx";
import type { PrintedAmount } from "../../../core/format-amount.ts";
import { barScale } from "../../../core/views/bar-scale.ts";
import { useWords } from "../../../reading/reading.tsx";
import { Say } from "./Say.tsx";
import styles from "./TwoPartBar.module.css";

/** Basic expenditure solid, project expenditure hatched behind it, on one scale; their names and amounts under it. */
export function TwoPartBar({
  basic,
  project,
  code = null,
}: {
  basic: PrintedAmount | undefined;
  project: PrintedAmount | undefined;
  code?: string | null;
}) {
  const t = useWords("breakdown");
  const hatch = useHatch();
  const only = barScale([basic, project]);
  const [first, second] = [only.spanOf(basic)?.length ?? 0, only.spanOf(project)?.length ?? 0];
  const solid = first + second === 0 ? 0 : (first / (first + second)) * 100;
  return (
    <div className={`${styles.two} ${code === null ? styles.slate : `class-${code}`}`}>
      <svg width="100%" aria-hidden="true" className={styles.drawing}>
        <rect className={styles.solid} width={`${solid}%`} height="100%" />
        {second > 0 && (
          <rect className={styles.hatched} x={`${solid}%`} width={`${100 - solid}%`} height="100%" fill={hatch(code)} />
        )}
      </svg>
      <dl className={styles.names}>
        <div>
          <dt>{t("basicLong")}</dt>
          <dd>
            <Say amount={basic} />
          </dd>
        </div>
        <div>
          <dt>{t("projectLong")}</dt>
          <dd>
            <Say amount={project} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
