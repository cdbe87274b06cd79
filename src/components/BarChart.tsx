import styles from "./BarChart.module.css";
import { BarMarks } from "./BarMarks.tsx";
import { type BarRow, type BarSpan, percent, ROW, rem, topOf } from "./bar-rows.ts";

export interface BarProps {
  readonly rows: readonly BarRow[];
  /** where zero lies, in percent: 0 unless amounts below zero run to its left */
  readonly zero: number;
  /** what the picture shows, for screen readers; without it the picture is hidden from them */
  readonly label?: string;
  readonly onOpen?: (row: BarRow) => void;
}

/** Bars as our own SVG, as wide as their column without measuring it: widths in percent, heights and type in rem. */
export function BarChart({ rows, zero, label, onOpen }: BarProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      className={styles.bars}
      width="100%"
      height={rem(rows.length * ROW.pitch)}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the mouse; the names beside are the same as links
        <g
          key={row.id}
          className={`${row.className} ${onOpen === undefined ? "" : styles.link}`}
          data-opens={onOpen === undefined ? undefined : ""}
          onClick={onOpen === undefined ? undefined : () => onOpen(row)}
        >
          {row.span !== null && <Bar span={row.span} y={topOf(index)} />}
        </g>
      ))}
      {zero > 0 && <rect className={styles.zero} x={percent(zero)} width="1" height="100%" />}
      <BarMarks rows={rows} zero={zero} />
    </svg>
  );
}

/** At least two pixels long, however small its amount. */
function Bar({ span, y }: { span: BarSpan; y: number }) {
  const place = { className: styles.solid, x: percent(span.start), y: rem(y), height: rem(ROW.height) };
  return (
    <>
      <rect {...place} width="2" />
      <rect {...place} width={percent(span.length)} />
    </>
  );
}
