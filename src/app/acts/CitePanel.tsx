import { Cite } from "../../features/share/Cite.tsx";
import { siteAddress } from "../../reading/permalink.ts";
import styles from "./DownloadPanel.module.css";
import type { ActBody } from "./LaterAct.tsx";
import { usePanel } from "./use-panel.ts";

/** The citation of a section, in both forms. */
export const CitePanel: ActBody = ({ view, onLeave }) => (
  <div ref={usePanel(onLeave)} className={`${styles.panel} ${styles.cite}`}>
    <Cite view={view} hasAddress={siteAddress() !== null} />
  </div>
);
