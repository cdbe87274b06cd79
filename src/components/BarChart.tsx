import styles from "./BarChart.module.css";
import { BarMarks } from "./BarMarks.tsx";
import { type BarPiece, type BarRow, GAP, percent, ROW, rem, topOf } from "./bar-rows.ts";

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
          onClick={onOpen === undefined ? undefined : () => onOpen(row)}
        >
          <Piece piece={row.solid} y={topOf(index)} />
          <Piece piece={row.hatched} y={topOf(index)} fill={row.hatch} moved={row.solid === null ? 0 : GAP} />
        </g>
      ))}
      {zero > 0 && <rect className={styles.zero} x={percent(zero)} width="1" height="100%" />}
      <BarMarks rows={rows} zero={zero} />
    </svg>
  );
}

function Piece({ piece, y, fill, moved = 0 }: { piece: BarPiece | null; y: number; fill?: string; moved?: number }) {
  if (piece === null) return null;
  const place = { x: percent(piece.start), y: rem(y), height: rem(ROW.height) };
  return (
    <g transform={moved === 0 ? undefined : `translate(${moved} 0)`}>
      <rect className={styles.solid} {...place} width="2" />
      <rect
        className={fill === undefined ? styles.solid : styles.hatched}
        {...place}
        width={percent(piece.length)}
        {...(fill === undefined ? {} : { fill })}
      />
    </g>
  );
}
