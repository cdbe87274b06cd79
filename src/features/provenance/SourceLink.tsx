import { useBudget, useWords } from "../../reading/reading.tsx";
import styles from "./Provenance.module.css";

/** The document as published, whose lines the panel counts. */
export function SourceLink() {
  const t = useWords("provenance");
  const { unit, source } = useBudget().dataset;
  return (
    <p className={styles.source}>
      <a href={`data/${unit.id}/${source.file}`} download>
        {t("extract.source")}
      </a>
      <span>{t("extract.sourceHint")}</span>
    </p>
  );
}
