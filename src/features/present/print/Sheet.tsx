import type { ReactNode } from "react";
import type { Slide } from "../../../core/views/slides.ts";
import styles from "./Print.module.css";
import type { TalkPrint } from "./use-talk-print.ts";

/** A slide as it is, or above its notes on a printed page. */
export function Sheet({ slide, Notes, children }: { slide: Slide; Notes: TalkPrint["Notes"]; children: ReactNode }) {
  if (Notes === null) return children;
  return (
    <div className={styles.page} data-sheet="">
      {children}
      <Notes slide={slide} />
    </div>
  );
}
