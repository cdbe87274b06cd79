import type { ReactNode } from "react";
import styles from "./OpeningRow.module.css";

/** A line across the page that opens what stands below it, with an arrow that says which way it is. */
export const OpeningRow = ({
  id,
  className = "",
  controls,
  isOpen,
  onClick,
  children,
}: {
  id?: string;
  className?: string | undefined;
  controls: string;
  isOpen: boolean;
  onClick: () => void;
  children: ReactNode;
}) => (
  <button
    id={id}
    type="button"
    className={`${styles.row} ${className}`.trim()}
    aria-expanded={isOpen}
    aria-controls={controls}
    onClick={onClick}
  >
    <span aria-hidden="true" className={styles.arrow}>
      ▸
    </span>
    {children}
  </button>
);
