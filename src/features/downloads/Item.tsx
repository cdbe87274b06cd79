import type { ReactNode } from "react";
import styles from "./DownloadMenu.module.css";

/** One file that can be had, and what it is good for. */
export const Item = ({ about, onClick, children }: { about: string; onClick: () => void; children: ReactNode }) => (
  <button type="button" className={styles.item} onClick={onClick}>
    <b>{children}</b> <span className={styles.about}>{about}</span>
  </button>
);
