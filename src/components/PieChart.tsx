import styles from "./PieChart.module.css";
import { PieMarks } from "./PieMarks.tsx";
import type { ChartSlice } from "./pie-angles.ts";
import { pieGeometry } from "./pie-geometry.ts";
import type { PieLayoutName } from "./pie-layouts.ts";

export interface PieProps {
  /** two to four, largest first; see `toChartSlices` for when a pie is right */
  readonly slices: readonly ChartSlice[];
  readonly layout: PieLayoutName;
  /** what the picture shows, for screen readers; without it the picture is hidden from them, as the table beside says all */
  readonly label?: string;
  readonly className?: string;
  /** a click on a slice; the table beside has the same as links */
  readonly onOpen?: (slice: ChartSlice) => void;
  /** turn and grow out of the parent: after a drill, not on the first page */
  readonly opening?: boolean;
}

/** A pie as our own SVG: right without measuring, without scripts, and on paper. As large as its layout says, in rem, or as its column allows. */
export function PieChart({ slices, layout, label, className = "", opening = false, onOpen }: PieProps) {
  const geometry = pieGeometry(slices, layout);
  const { width, height } = geometry.layout;
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      className={`${styles.pie} ${className}`}
    >
      <g className={opening ? `${styles.slices} ${styles.opening}` : styles.slices}>
        {geometry.sectors.map(({ slice, path }) => (
          <g key={slice.id} className={slice.className}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the table beside has the same as links */}
            <path
              className={`${styles.slice} ${onOpen === undefined ? "" : styles.link}`}
              d={path}
              data-opens={onOpen === undefined ? undefined : ""}
              onClick={onOpen === undefined ? undefined : () => onOpen(slice)}
            />
          </g>
        ))}
      </g>
      <PieMarks geometry={geometry} />
    </svg>
  );
}
