import type { ReactNode } from "react";
import styles from "./SectionFrame.module.css";
import { TermText } from "./TermText.tsx";

/** The last line under a picture or table: from which statements and lines it comes. */
export const SourceLine = ({ children }: { children: ReactNode }) => (
  <p className={styles.source}>{typeof children === "string" ? <TermText text={children} /> : children}</p>
);
