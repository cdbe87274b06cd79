import type { ReactNode } from "react";
import type { Statement } from "../../core/document/dataset.ts";
import { statementOf } from "../../core/document/statement.ts";
import { emptyReason, isUnexplained } from "../../core/views/empty-statement.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Traced } from "../../reading/Figure.tsx";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Statements.module.css";

/** Why a statement is empty, in the document's own words and figures, each leading to its place. */
export function EmptyNote({ statement }: { statement: Statement }) {
  const t = useWords("statements");
  const { language } = usePageState();
  const { dataset } = useBudget();
  const nameOf = useName();
  const sources = useSources();
  const reason = emptyReason(dataset, statement);
  const { none, zero, definition, instead } = reason;
  const words = (text: string) => {
    const { text: shown, lang } = nameOf(text);
    return (
      <bdi key={shown} lang={lang}>
        {shown}
      </bdi>
    );
  };
  const economic = statementOf(dataset, "basic-by-economic-item");
  const sentences: readonly (readonly [string, Readonly<Record<string, ReactNode>>] | null)[] = [
    none && [
      t("reason.none", OPEN),
      { place: <Traced cell={none.cell}>{t("explanation")}</Traced>, quote: <q lang="zh-CN">{none.text}</q> },
    ],
    zero && [
      t(zero.part === null ? `reason.${zero.about}` : `reason.${zero.about}In`, OPEN),
      {
        part: zero.part === null ? null : <span>{statementNumber(zero.part, language)}</span>,
        zero: <Traced cell={zero.cell}>{zero.text}</Traced>,
      },
    ],
    definition && [
      t("reason.definition", OPEN),
      {
        place: <Traced cell={definition.cell}>{t("glossary")}</Traced>,
        term: words(definition.term),
        text: words(definition.text),
      },
    ],
    definition && instead?.text != null && economic !== undefined
      ? [
          t("reason.instead", OPEN),
          { amount: <Amount amount={{ ...instead, text: instead.text }} />, table: <span>{sources([economic])}</span> },
        ]
      : null,
    isUnexplained(reason) ? [t("reason.unexplained"), {}] : null,
  ];
  return (
    <p className={styles.reason} data-stops="one">
      {sentences.flatMap((sentence) =>
        sentence === null
          ? []
          : [
              <span key={sentence[0]}>
                <Sentence terms text={sentence[0]} parts={sentence[1]} />
                {t("space")}
              </span>,
            ],
      )}
    </p>
  );
}
