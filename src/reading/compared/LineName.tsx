import type { ComparedLine } from "../../core/views/comparison/lines.ts";
import { NameText } from "../Name.tsx";
import { useName, useWords } from "../reading.tsx";
import { withoutItemMark } from "../without-item-mark.ts";
import styles from "./compared.module.css";

/** The name of a line: as printed, with its code; ours where every document has the line under another name. */
export function LineName({ line, table }: { line: ComparedLine; table: string }) {
  const words = useLineWords();
  const nameOf = useName();
  const own = words(line, table);
  if (own !== null) return own;
  const name = nameOf(line.label ?? "", line.code);
  const shown = table === "threePublic" ? { ...name, text: withoutItemMark(name.text) } : name;
  return (
    <>
      {line.code !== null && <span className={styles.code}>{line.code}</span>}
      <NameText name={shown} />
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
