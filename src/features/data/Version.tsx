import { useBudget, useOpening, useWords } from "../../reading/reading.tsx";
import styles from "./Data.module.css";

/** Which version of the data this is, and the checksums that prove it. */
export function Version() {
  const t = useWords("data");
  const { dataset } = useBudget();
  const { version, sha256, source, opened } = useOpening();
  const facts = [
    ["version", version],
    ["dataset", sha256],
    ["document", dataset.source.sha256],
    ["published", source.published],
    ["url", source.url],
    // of a document that is no plain text, only the text that was taken out of it has an encoding
    ...(dataset.source.text === undefined ? ([["encoding", dataset.source.encoding.toUpperCase()]] as const) : []),
  ] as const;
  return (
    <div className={styles.block} data-place="data-version">
      <h3>{t("version.title")}</h3>
      <dl className={styles.facts}>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`version.${key}`)}</dt>
            <dd>{value === null || value === "" ? t("version.notStated") : <code key={value}>{value}</code>}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{t("version.about")}</p>
      {opened === undefined && <p className={styles.text}>{t("version.links")}</p>}
    </div>
  );
}
