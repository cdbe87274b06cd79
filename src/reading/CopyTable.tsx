import { useState } from "react";
import styles from "./CopyTable.module.css";
import { copyText } from "./copy-text.ts";
import { useDocumentWords, useName, useOpening, useWords } from "./reading.tsx";
import { tableText } from "./table-text.ts";

/** 复制表格: the table with this id as it stands on the page, for a spreadsheet; where copying is refused it is selected. */
export function CopyTable({ table }: { table: string }) {
  const t = useWords("tables");
  const names = useDocumentWords();
  const nameOf = useName();
  const { unit, year, version } = useOpening();
  const [said, setSaid] = useState<"copied" | "selected" | null>(null);
  const copy = async () => {
    const element = document.getElementById(table);
    if (!(element instanceof HTMLTableElement)) return;
    const source = t("source", { unit: nameOf(unit).text, year, version, ...names });
    const isCopied = await copyText(tableText(element, source));
    if (!isCopied) getSelection()?.selectAllChildren(element);
    setSaid(isCopied ? "copied" : "selected");
  };
  const status = said === null ? "" : t(said);
  return (
    <p className={styles.copy} data-needs-script="" data-uncopied="">
      <button type="button" className="link" onClick={() => void copy()}>
        {t("copy")}
      </button>{" "}
      <span role="status" aria-atomic="true">
        <span key={status}>{status}</span>
      </span>
    </p>
  );
}
