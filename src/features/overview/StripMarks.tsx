import styles from "./Strip.module.css";
import type { Span } from "./strip-places.ts";

/** A place or length on the ruler; the ruler is as wide as its column, so both are percentages. */
export const percent = (fraction: number) => `${Math.round(fraction * 1e5) / 1e3}%`;

/** The bracket over a span, as on a ruler. */
export const Bracket = ({ over }: { over: Span }) => (
  <svg aria-hidden="true" x={percent(over.from)} width={percent(over.width)} height="0.5rem" className={styles.bracket}>
    <line x1="0" x2="100%" y1="0.0625rem" y2="0.0625rem" />
    <line x1="0.5" x2="0.5" y1="0.0625rem" y2="0.4375rem" />
    <line x1="100%" x2="100%" y1="0.0625rem" y2="0.4375rem" />
  </svg>
);

/** A leader from the strip down to its label; `path` is in sixteenths of a rem from the foot of the strip. */
export const Leader = ({ at, path }: { at: number; path: string }) => (
  <svg
    aria-hidden="true"
    x={percent(at)}
    y="2.875rem"
    width="1rem"
    height="1rem"
    viewBox="0 0 16 16"
    className={styles.leader}
  >
    <path d={path} />
  </svg>
);

/** An upright line across the strip. */
export const Upright = ({ at, className }: { at: number; className: string | undefined }) => (
  <line x1={percent(at)} x2={percent(at)} y1="0.625rem" y2="2.75rem" className={className} />
);
