import type { ReactNode } from "react";
import type { Slide } from "../../../core/views/slides.ts";
import styles from "./Paper.module.css";
import type { Paper } from "./use-paper.ts";

/** A slide as it is, or above its notes on a page of paper. */
export function Sheet({ slide, Notes, children }: { slide: Slide; Notes: Paper["Notes"]; children: ReactNode }) {
  if (Notes === null) return children;
  return (
    <div className={styles.page} data-sheet="">
      {children}
      <Notes slide={slide} />
    </div>
  );
}
