import type { CardRemarks } from "../../core/views/card-remarks.ts";
import type { TargetCard } from "../../core/views/target-cards.ts";
import { Name } from "../../reading/Name.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import styles from "./Card.module.css";

/** Where the document contradicts itself about a project, shown as printed and not resolved. */
export function Notes({ card: { sheet }, notes }: { card: TargetCard; notes: CardRemarks["notes"] }) {
  const t = useWords("targets");
  return (
    <>
      {sheet === null && <p className={styles.note}>{t("card.noSheet")}</p>}
      {notes.map(({ kind, cell, check }) => (
        <p key={check.id} className={styles.note}>
          <Remark sign="※" cell={cell}>
            {t(`note.${kind}.mark`)}
          </Remark>{" "}
          <Sentence
            text={t(`note.${kind}.text`, OPEN)}
            parts={{
              name: sheet === null ? null : <Name printed={sheet.name} />,
              counts: <span className="nowrap">{check.values.counts}</span>,
            }}
          />
        </p>
      ))}
    </>
  );
}
