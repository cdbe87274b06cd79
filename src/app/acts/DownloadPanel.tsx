import { useContext } from "react";
import type { TablesOf } from "../../core/exports/view-table.ts";
import { DownloadMenu } from "../../features/downloads/DownloadMenu.tsx";
import { DatasetContext } from "../../reading/reading.tsx";
import styles from "./DownloadPanel.module.css";
import type { ActBody } from "./LaterAct.tsx";
import { usePanel } from "./use-panel.ts";

/** The menu of what a view can be taken away as, beside its button. */
export const downloadPanelOf = (tablesOf: TablesOf): ActBody =>
  function DownloadPanel({ view, onLeave }) {
    const readDataset = useContext(DatasetContext);
    return (
      <div ref={usePanel(onLeave)} className={styles.panel}>
        <DownloadMenu view={view} dataset={readDataset()} tablesOf={tablesOf} />
      </div>
    );
  };
