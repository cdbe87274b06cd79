import { splitOf } from "../../core/views/split.ts";
import { joinSentences } from "../../i18n/language.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Split.module.css";
import { SplitAnswer } from "./SplitAnswer.tsx";
import { SplitPicture } from "./SplitPicture.tsx";
import { SplitTable } from "./SplitTable.tsx";

/** On what the money goes: of every 100 yuan how much to each class, as a disc and as a table. */
export function Split() {
  const t = useWords("split");
  const { language } = usePageState();
  const sources = useSources();
  const split = splitOf(useBudget());
  if (split === null || split.chart.form === "none")
    return (
      <SectionFrame view="split" answer={t("none")}>
        {null}
      </SectionFrame>
    );
  const { statements, statedIn, chart } = split;
  const stated = statedIn === null ? "" : t("statedIn", { part: statementNumber(statedIn, language) });
  const blank = chart.parts.some(({ amount }) => amount.text === null) ? t("blank") : "";
  return (
    <SectionFrame view="split" answer={<SplitAnswer split={split} />} table="split-table">
      <div className={styles.frame}>
        <div className={chart.form === "pie" ? styles.split : styles.stacked}>
          <SplitPicture split={split} />
          <div className={styles.facts}>
            <SplitTable split={split} />
            <SourceLine press>
              {joinSentences([t("source", { statements: sources(statements), stated }), blank], language)}
            </SourceLine>
          </div>
        </div>
      </div>
    </SectionFrame>
  );
}
