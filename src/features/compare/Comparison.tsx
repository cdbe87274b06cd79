import { useEffect, useMemo } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import type { EnglishNames } from "../../core/document/english-names.ts";
import { comparisonOf } from "../../core/views/comparison/comparison.ts";
import { showComparison } from "../../core/views/comparison/on-page.ts";
import { ComparisonAnswer } from "../../reading/compared/ComparisonAnswer.tsx";
import { EnglishContext, useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { Chosen } from "./Chosen.tsx";
import styles from "./Comparison.module.css";
import { Multiples } from "./Multiples.tsx";
import { Remarks } from "./Remarks.tsx";
import { Tables } from "./Tables.tsx";

/** A data set that has come and was verified, with its English. */
export interface ComparedSource {
  readonly id: string;
  readonly dataset: Dataset;
  readonly english: EnglishNames;
}
/** A data set that is not shown, and why, in words. */
export interface FailedSource {
  readonly id: string;
  readonly reason: string;
}

/** What changed most and why, then small pictures on one scale each, then every line. The first source is the page's own. */
export function Comparison({
  sources,
  failed,
  isLoading,
  onRetry,
}: {
  sources: readonly ComparedSource[];
  failed: readonly FailedSource[];
  isLoading: boolean;
  onRetry: () => void;
}) {
  const t = useWords("compare");
  const { dataset } = useBudget();
  const key = sources.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a data set of an id is one and the same
  const [comparison, english] = useMemo(() => [comparisonOf(sources), joinEnglish(sources)] as const, [key]);
  const isAlone = comparison.columns.length < 2;
  useEffect(() => {
    if (!isAlone) showComparison(dataset, comparison);
  }, [isAlone, dataset, comparison]);
  const answer = isAlone ? isLoading ? t("loading") : t("alone") : <ComparisonAnswer comparison={comparison} />;
  return (
    <EnglishContext value={english}>
      <SectionFrame view="compare" answer={answer} {...(isAlone ? {} : { table: "compare-totals" })}>
        <Chosen columns={comparison.columns} failed={failed} isLoading={isLoading} onRetry={onRetry} />
        {!isAlone && (
          <>
            <Remarks comparison={comparison} />
            <Multiples comparison={comparison} />
            <Tables comparison={comparison} />
            <div className={styles.source}>
              <SourceLine press={t("press")}>{t("source")}</SourceLine>
            </div>
          </>
        )}
      </SectionFrame>
    </EnglishContext>
  );
}

/** Names of all of the documents: what one unit has put into English stands for the same words of another. */
const joinEnglish = (sources: readonly ComparedSource[]): EnglishNames => ({
  byCode: Object.assign({}, ...[...sources].reverse().map(({ english }) => english.byCode)),
  byText: Object.assign({}, ...[...sources].reverse().map(({ english }) => english.byText)),
});
