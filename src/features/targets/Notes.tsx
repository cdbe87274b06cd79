import { sheetCell } from "../../core/budget/cell-reference.ts";
import type { TargetCard } from "../../core/budget/target-cards.ts";
import { Name } from "../../reading/Name.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import styles from "./Card.module.css";

/** Where the document contradicts itself about a project, shown as printed and not resolved. */
export function Notes({ card: { row, sheet, name } }: { card: TargetCard }) {
  const t = useWords("targets");
  if (sheet === null) return <p className={styles.note}>{t("card.noSheet")}</p>;
  if (row === null || sheet.name === name) return null;
  return (
    <p className={styles.note}>
      <Remark sign="※" cell={sheetCell(sheet.line, "name")}>
        {t("card.nameDiffers")}
      </Remark>{" "}
      <Sentence text={t("card.printedAs", OPEN)} parts={{ name: <Name printed={sheet.name} /> }} />
    </p>
  );
}
