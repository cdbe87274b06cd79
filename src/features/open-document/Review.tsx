import { type ReactNode, useMemo } from "react";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./OpenDocument.module.css";
import { givenNames, type OpenedDocument } from "./opened-document.ts";
import { Mismatches, Notes, Statements, Unplaced } from "./ReviewParts.tsx";
import { reviewOf } from "./review-model.ts";
import { Whose } from "./Whose.tsx";

/** What was read of a document and what a person should look at, before anything else is made of it. Inside the contexts of that document. */
export function Review({
  opened,
  acts,
  more,
  onChange,
  headingOf,
}: {
  opened: OpenedDocument;
  /** what can be done with it next */
  acts: ReactNode;
  /** what else can be asked of it, after the lists */
  more: ReactNode;
  onChange: (unit: string, year: number) => void;
  headingOf: (text: string) => ReactNode;
}) {
  const t = useWords("openDocument");
  const nameOf = useName();
  const { language } = usePageState();
  const review = useMemo(() => reviewOf(opened), [opened]);
  const { dataset, openedOn } = opened;
  const { unit, year, phase } = dataset;
  const isAsked = unit.name === "" || !opened.isYearPrinted;
  const whose = <Whose key={`${unit.name} ${year}`} opened={opened} onChange={onChange} />;
  const count = review.mismatches.length;
  const result = review.isComplete
    ? count === 0
      ? t("review.result.clean")
      : t("review.result.mismatch", { count })
    : count === 0
      ? t("review.result.partial")
      : t("review.result.partialMismatch", { count });
  const read = review.statements.filter(({ state }) => state === "read" || state === "empty").length;
  return (
    <div data-review="">
      {headingOf(t("review.title", { unit: nameOf(unit.name).text, year, phase: t(`review.phase.${phase}`) }))}
      <p className={styles.lead}>{result}</p>
      <p className={styles.lead}>
        {t(review.sheets === 0 ? "review.counts" : "review.countsWithSheets", {
          statements: read,
          rows: review.rows,
          sheets: review.sheets,
        })}
      </p>
      <p className={styles.small}>{t("review.from", { files: givenNames(opened, language), date: openedOn })}</p>
      <div className={styles.acts}>{acts}</div>
      {isAsked && whose}
      <Statements statements={review.statements} />
      <Mismatches review={review} />
      <Unplaced review={review} />
      <Notes review={review} />
      {more}
      {!isAsked && whose}
    </div>
  );
}
