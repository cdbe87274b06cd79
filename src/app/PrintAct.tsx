import { useWords } from "../reading/reading.tsx";
import type { ViewId } from "../view-state/view-state.ts";
import styles from "./LaterAct.module.css";
import { printPage } from "./print-page.ts";

/** 打印: one section as a brief of its own. */
export function PrintAct({ view }: { view: ViewId }) {
  const t = useWords("shell");
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.print}`}
      data-needs-script=""
      onClick={() => void printPage(view)}
    >
      {t("act.print")}
    </button>
  );
}
