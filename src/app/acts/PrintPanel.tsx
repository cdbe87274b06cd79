import { Item } from "../../features/downloads/Item.tsx";
import { useWords } from "../../reading/reading.tsx";
import type { Printed } from "../../reading/use-printing.ts";
import { useViewName } from "../../reading/view-name.ts";
import { printPage } from "../print-page.ts";
import styles from "./DownloadPanel.module.css";
import type { ActBody } from "./LaterAct.tsx";
import { usePanel } from "./use-panel.ts";

/** What can be printed: the brief, everything, or the section at hand. */
export const PrintPanel: ActBody = ({ view, onClose, onLeave }) => {
  const t = useWords("print");
  const nameOf = useViewName();
  const print = (what: Printed) => {
    onClose();
    void printPage(what);
  };
  return (
    <div ref={usePanel(onLeave)} className={styles.panel}>
      <Item about={t("briefHint")} onClick={() => print("brief")}>
        {t("brief")}
      </Item>
      <Item about={t("allHint")} onClick={() => print("all")}>
        {t("all")}
      </Item>
      <Item about={t("oneHint")} onClick={() => print(view)}>
        {t("one", { view: nameOf(view) })}
      </Item>
    </div>
  );
};
