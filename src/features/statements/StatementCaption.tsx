import type { PrintedTable } from "../../core/views/printed-table.ts";
import { Traced } from "../../reading/Figure.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Statements.module.css";

/** Title for screen readers, the unit of what is shown, and the lines where the table is printed. */
export function Caption({ table: { statement, from, to }, side }: { table: PrintedTable; side?: string }) {
  const t = useWords("statements");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const nameOf = useName();
  const unit = shell(`unit.${money}`);
  const isOther = money !== statement.amountUnit;
  const title = side === undefined ? nameOf(statement.title).text : `${nameOf(statement.title).text} ${side}`;
  return (
    <span className={styles.caption}>
      <span className="spoken">{title} </span>
      <span key={unit}>{t("unit", { unit })}</span>
      {isOther && <span>{t("printedIn", { unit: shell(`unit.${statement.amountUnit}`) })}</span>}
      {t("captionComma")}
      <Traced cell={`${statement.id}:${statement.line}:title`}>{t("lines", { from, to })}</Traced>
    </span>
  );
}

/** The printed note, as a way to its line. */
export function Note({ table: { statement } }: { table: PrintedTable }) {
  const nameOf = useName();
  const { note } = statement;
  if (note === null) return null;
  const { text, lang } = nameOf(note.text);
  return (
    <p className={styles.note}>
      <Traced cell={`${statement.id}:${note.line}:note`}>
        <bdi key={text} lang={lang}>
          {text}
        </bdi>
      </Traced>
    </p>
  );
}
