import { useHatch } from "../components/Hatch.tsx";
import type { PrintedAmount } from "../core/format-amount.ts";
import type { BarScale } from "../core/views/bar-scale.ts";
import styles from "./BudgetBar.module.css";

const GAP = 2;
const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;

/**
 * The small bar of a table row: basic solid, project hatched, on one scale with the other rows (`barScale` over them, say 96
 * percent full). At least 2 px where there is an amount at all; blank and zero draw nothing. The numbers stand beside it, so
 * it is hidden from screen readers. `code` is that of the class; without it the bar is slate. Put the table inside `<Hatches>`.
 */
export function BudgetBar({
  basic,
  project,
  scale,
  code = null,
  height = 12,
}: {
  basic?: PrintedAmount | undefined;
  project?: PrintedAmount | undefined;
  scale: BarScale;
  code?: string | null;
  height?: number;
}) {
  const hatch = useHatch();
  const solid = scale.spanOf(basic);
  const hatched = scale.spanOf(project, basic);
  const gap = solid === null || solid.negative ? 0 : GAP;
  return (
    <svg
      className={`${styles.bar} ${code === null ? styles.slate : `class-${code}`}`}
      width="100%"
      height={`${height / 16}rem`}
      aria-hidden="true"
    >
      {scale.zero > 0 && <rect className={styles.zero} x={percent(scale.zero)} width="1" height="100%" />}
      {solid !== null && (
        <g className={styles.solid}>
          <rect x={percent(solid.start)} width="2" height="100%" />
          <rect x={percent(solid.start)} width={percent(solid.length)} height="100%" />
        </g>
      )}
      {hatched !== null && (
        <g transform={`translate(${gap} 0)`}>
          <rect className={styles.solid} x={percent(hatched.start)} width="2" height="100%" />
          <rect
            className={styles.hatched}
            x={percent(hatched.start)}
            width={percent(hatched.length)}
            height="100%"
            fill={hatch(code)}
          />
        </g>
      )}
    </svg>
  );
}
