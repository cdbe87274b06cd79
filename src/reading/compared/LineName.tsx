import type { ComparedLine } from "../../core/views/comparison/lines.ts";
import { Name } from "../Name.tsx";
import { useWords } from "../reading.tsx";
import styles from "./compared.module.css";

/** The name of a line: as printed, with its code; ours where every document has the line under another name. */
export function LineName({ line, table }: { line: ComparedLine; table: string }) {
  const words = useLineWords();
  const own = words(line, table);
  if (own !== null) return own;
  return (
    <>
      {line.code !== null && <span className={styles.code}>{line.code}</span>}
      <Name printed={line.label ?? ""} code={line.code} />
    </>
  );
}

/** Our words for a line that is known by its key; null for one that goes by its printed name. */
export function useLineWords(): (line: ComparedLine, table: string) => string | null {
  const t = useWords("compare");
  return ({ key, label, isTotal }, table) => {
    if (table === "threePublic" && isTotal) return t("word.line.threePublic");
    return label === null ? t(`word.line.${key as "expenditure"}`) : null;
  };
}
