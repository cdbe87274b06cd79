import type { FoundCell } from "../../core/document/provenance.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Extract.module.css";
import { PrintedParagraph } from "./PrintedParagraph.tsx";
import { PrintedRows } from "./PrintedRows.tsx";
import { PrintedSheet } from "./PrintedSheet.tsx";

/** What is printed there and around it, line by line, with the place marked. */
export function Extract({ found }: { found: FoundCell }) {
  const t = useWords("provenance");
  const units = useWords("shell");
  const unit =
    found.kind === "statement" ? found.statement.amountUnit : found.kind === "sheet" ? found.sheet.amountUnit : null;
  return (
    <section className={styles.extract}>
      <h3 className={styles.heading}>
        <span>{t("extract.heading")}</span>
        {unit !== null && <small>{t("extract.unit", { unit: units(`unit.${unit}`) })}</small>}
      </h3>
      {found.kind === "text" ? (
        <PrintedParagraph found={found} />
      ) : found.kind === "sheet" ? (
        <PrintedSheet found={found} />
      ) : (
        <PrintedRows found={found} />
      )}
    </section>
  );
}
