import { type ReactNode, useContext, useId, useState } from "react";
import { adviceOn, sayIn } from "../../cli/report/say.ts";
import { words } from "../../cli/words.ts";
import type { Check } from "../../core/checks/check.ts";
import type { Finding } from "../../core/importer/finding.ts";
import { apart } from "../../reading/apart.ts";
import { checkSentence } from "../../reading/check-sentence.ts";
import { useLineWords } from "../../reading/place-words.ts";
import { EnglishContext, useBudget, useName, useWords } from "../../reading/reading.tsx";
import { usePrinting } from "../../reading/use-printing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Evidence } from "./Evidence.tsx";
import styles from "./OpenDocument.module.css";
import type { Review, ReviewedStatement } from "./review-model.ts";

/** So many are looked through at once; the rest on demand, and on paper. */
const FEW = 20;

export function Some<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const t = useWords("openDocument");
  const [isWhole, setWhole] = useState(false);
  const isWholeOnPaper = usePrinting();
  const shown = isWhole || isWholeOnPaper ? items : items.slice(0, FEW);
  return (
    <>
      {children(shown)}
      {shown.length < items.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t("review.showAll", { count: items.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** A part of the review under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Every statement with its place, and how it was read. */
export function Statements({ statements }: { statements: readonly ReviewedStatement[] }) {
  const t = useWords("openDocument");
  return (
    <Part title={t("review.statements.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("review.statements.name")}</th>
            <th scope="col">{t("review.statements.place")}</th>
            <th scope="col" className={styles.number}>
              {t("review.statements.rows")}
            </th>
            <th scope="col">{t("review.statements.state")}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <StatementRow key={`${statement.title} ${statement.line}`} statement={statement} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function StatementRow({ statement: { id, title, line, rows, state, isCut } }: { statement: ReviewedStatement }) {
  const t = useWords("openDocument");
  const nameOf = useName();
  const placeOf = useLineWords();
  const name = nameOf(title);
  return (
    <tr data-statement={id ?? ""} data-state={state}>
      <th scope="row" lang={name.lang}>
        {name.text}
      </th>
      <td>{line === null ? "—" : placeOf(line)}</td>
      <td className={styles.number}>{state === "missing" || (state === "unread" && !isCut) ? "—" : rows}</td>
      <td>{t(isCut ? "review.statements.cut" : `review.statements.${state}`)}</td>
    </tr>
  );
}

/** Figures that contradict each other, each with both printed places. */
export function Mismatches({ review: { mismatches, checked } }: { review: Review }) {
  const t = useWords("openDocument");
  const none = checked === 0 ? t("review.mismatches.nothing") : t("review.mismatches.none", { count: checked });
  return (
    <Part title={t("review.mismatches.title", { count: mismatches.length })}>
      {mismatches.length === 0 ? <p>{none}</p> : <CheckList checks={mismatches} />}
    </Part>
  );
}

/** Wordings that differ, and how many sums are off by rounding. */
export function Notes({ review: { notes, tails } }: { review: Review }) {
  const t = useWords("openDocument");
  if (notes.length === 0 && tails === 0) return null;
  return (
    <Part title={t("review.notes.title", { count: notes.length })}>
      {notes.length > 0 && <p className={styles.small}>{t("review.notes.about")}</p>}
      {tails > 0 && <p className={styles.small}>{t("review.notes.tails", { count: tails })}</p>}
      {notes.length > 0 && <CheckList checks={notes} />}
    </Part>
  );
}

function CheckList({ checks }: { checks: readonly Check[] }) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const { dataset } = useBudget();
  const english = useContext(EnglishContext);
  return (
    <Some items={checks}>
      {(shown) => (
        <ol className={styles.checks}>
          {shown.map((check) => (
            <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
              <p>{checkSentence(dataset, check, language, english)}</p>
              <div className={styles.sides}>
                <Evidence check={check} side="left" />
                <Evidence check={check} side="right" />
              </div>
              {check.verdict === "mismatch" && check.difference !== null && (
                <p className={styles.difference}>
                  {t("review.mismatches.difference", {
                    amount: sayIn(language)(`amount.${check.amountUnit}`, { amount: apart(check) }),
                  })}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Some>
  );
}

/** What was not understood or had no place, and what to do about it. */
export function Unplaced({ review: { unplaced, infos } }: { review: Review }) {
  const t = useWords("openDocument");
  return (
    <Part title={t("review.unplaced.title", { count: unplaced.length })}>
      {unplaced.length === 0 ? <p>{t("review.unplaced.none")}</p> : <Findings findings={unplaced} />}
      {infos.length > 0 && (
        <details className={styles.infos}>
          <summary>{t("review.unplaced.infos", { count: infos.length })}</summary>
          <Findings findings={infos} />
        </details>
      )}
    </Part>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useWords("openDocument");
  const { language } = usePageState();
  const placeOf = useLineWords();
  return (
    <Some items={findings}>
      {(shown) => (
        <ul className={styles.findings}>
          {shown.map(({ level, kind, line, values }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one line may say the same twice
            <li key={`${kind} ${line} ${at}`}>
              <span className={styles.level}>{t(`review.level.${level}`)}</span>
              <span className={styles.where}>{line === null ? t("review.wholeDocument") : placeOf(line)}</span>
              <p>{words(language, kind, values)}</p>
              {level !== "info" && <p className={styles.small}>{adviceOn(language, kind, level)}</p>}
            </li>
          ))}
        </ul>
      )}
    </Some>
  );
}
