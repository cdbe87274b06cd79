import type { ReactNode } from "react";
import { openCell } from "../view-state/opener.ts";
import styles from "./Remark.module.css";

/** A quiet remark in the accent colour, as all that the page adds: ≈ a rounding difference, ※ as printed. A button to the place it is about; never "error". */
export function Remark({
  sign,
  cell,
  isAlone = false,
  children,
}: {
  sign: "≈" | "※";
  cell: string;
  /** only the sign is seen */
  isAlone?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={isAlone ? `${styles.remark} ${styles.alone}` : styles.remark}
      data-uncopied=""
      data-cell={cell}
      aria-haspopup="dialog"
      onClick={(event) => openCell(cell, event.currentTarget)}
    >
      <span className={styles.sign}>{sign}</span>
      <span key={typeof children === "string" ? children : "words"}>{children}</span>
    </button>
  );
}
