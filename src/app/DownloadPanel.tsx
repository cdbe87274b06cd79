import { useContext, useEffect, useRef } from "react";
import { DownloadMenu } from "../features/downloads/DownloadMenu.tsx";
import { DatasetContext } from "../reading/reading.tsx";
import styles from "./DownloadPanel.module.css";
import type { ActBody } from "./LaterAct.tsx";

/** The menu of what a view can be taken away as, below its button; a press outside closes it. */
export const DownloadPanel: ActBody = ({ view, onLeave }) => {
  const readDataset = useContext(DatasetContext);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a section that is laid out by itself would cut the menu off at its end
    const section = panel.current?.closest("section");
    section?.setAttribute("data-menu", "");
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && panel.current?.parentElement?.contains(target) === false) onLeave();
    };
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      section?.removeAttribute("data-menu");
    };
  }, [onLeave]);
  return (
    <div ref={panel} className={styles.panel}>
      <DownloadMenu view={view} dataset={readDataset()} />
    </div>
  );
};
