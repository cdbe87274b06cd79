import { useWords } from "../../reading/reading.tsx";
import type { ViewId } from "../../views.ts";
import { printPage } from "../print-page.ts";
import styles from "./LaterAct.module.css";
import { LaterAct } from "./LaterAct.tsx";

const load = () => import("./PrintPanel.tsx").then(({ PrintPanel }) => PrintPanel);

/** 打印: one section as a sheet of its own; at the first screen, where the whole page begins, the brief or everything. */
export function PrintAct({ view }: { view: ViewId }) {
  const t = useWords("shell");
  if (view === "overview") return <LaterAct view={view} word="print" wideOnly load={load} />;
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
