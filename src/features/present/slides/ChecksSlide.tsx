import { exampleOf } from "../../../core/checks/examples.ts";
import { formatNumber } from "../../../core/format-amount.ts";
import { Traced } from "../../../reading/Figure.tsx";
import { useBudget, useOpening, useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import { useChecks } from "../../../reading/tails.ts";
import styles from "./ChecksSlide.module.css";

const VERDICTS = ["equal", "rounding", "note"] as const;

/** Whether the figures agree: how many checks came to which verdict, and how a rounding difference comes about, on a sum of this document. */
export function ChecksSlide() {
  const t = useWords("present");
  const { checks } = useOpening().overview;
  return (
    <>
      <div className={styles.top}>
        <p className={styles.count}>
          <b key={checks.mismatch}>{checks.mismatch}</b> <span>{t("mismatches")}</span>
        </p>
        <dl className={styles.tally}>
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                {t(`verdict.${verdict}`)} <small>{t(`meaning.${verdict}`)}</small>
              </dt>
              <dd key={checks[verdict]}>{checks[verdict]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Example />
    </>
  );
}

/** A printed sum whose printed parts come to a little more or less, in the unit of the document. */
function Example() {
  const t = useWords("present");
  const shell = useWords("shell");
  const { dataset } = useBudget();
  const checks = useChecks();
  const example = exampleOf(dataset, checks, "rounding");
  if (example === null) return null;
  const { terms, stated, comesTo, unit } = example;
  const figure = ({ cell, text }: { cell: string; text: string }) => (
    <Traced cell={cell}>
      <span key={text}>{formatNumber(text)}</span>
    </Traced>
  );
  const sum = terms.slice(0, 4).map((term, index) => (
    <span key={term.cell}>
      {index > 0 && " + "}
      {figure(term)}
    </span>
  ));
  return (
    <div className={styles.example}>
      <p className={styles.heading}>{t("example.title")}</p>
      <p className={styles.sum}>
        <span className="nowrap">
          {sum}
          {terms.length > 4 && " + …"} = <b key={comesTo}>{formatNumber(comesTo)}</b>
        </span>
        <Sentence text={t("example.stated", OPEN)} parts={{ stated: figure(stated) }} />
        <small>{t("example.unit", { unit: shell(`unit.${unit}`) })}</small>
      </p>
      <p className={styles.why}>{t("example.why")}</p>
    </div>
  );
}
