import type { FoundCell } from "../../core/document/provenance.ts";
import styles from "./Extract.module.css";

/** The whole printed paragraph with the passage marked; always in Chinese, as printed. */
export function PrintedParagraph({ found: { paragraph, start, end } }: { found: FoundCell & { kind: "text" } }) {
  const { text, line } = paragraph;
  return (
    <div className={styles.paragraph}>
      <span className={styles.line}>{line}</span>
      <p lang="zh-CN">
        <span>{text.slice(0, start)}</span>
        <mark className={styles.hit}>{text.slice(start, end)}</mark>
        <span>{text.slice(end)}</span>
      </p>
    </div>
  );
}
