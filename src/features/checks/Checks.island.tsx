import type { Check } from "../../core/checks/check.ts";
import { roundingNoteOf } from "../../core/views/rounding-note.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Later } from "../../reading/Later.tsx";
import { PhoneFold } from "../../reading/PhoneFold.tsx";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { CheckFamily } from "./CheckList.tsx";
import styles from "./Checks.module.css";
import { Columns } from "./Columns.tsx";
import { Controls, Status } from "./Controls.tsx";
import { Inferred } from "./Inferred.tsx";
import { countOf, useCheckView } from "./use-check-view.ts";
import { usePublishChecks } from "./use-publish-checks.ts";
import { WhyRounding } from "./WhyRounding.tsx";
import { YearBeforeChecks } from "./YearBeforeChecks.tsx";

/** That the accounts agree, and where they do not: every check with both sides, its outcome and the places it rests on. */
export function Checks() {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const view = useCheckView();
  const { all, groups } = view;
  usePublishChecks(view);
  if (all.length === 0)
    return (
      <SectionFrame view="checks" answer={t("nothing")}>
        {null}
      </SectionFrame>
    );
  const notApplicable = countOf(all, "not-applicable");
  // a brief lists nothing but what contradicts itself
  const contradicts = countOf(all, "mismatch") > 0;
  return (
    <SectionFrame view="checks" answer={<Answer checks={all} />} table="checks-list">
      <Later>
        <Columns checks={all} />
        {notApplicable > 0 && <p className={styles.notApplicable}>{t("notApplicable", { count: notApplicable })}</p>}
        <div data-whole="">
          <RoundingRule />
        </div>
        <WhyRounding checks={all} />
      </Later>
      {/* the title of the list is not shown where its line says it: what leads here leads to the whole */}
      <section
        id="checks-list"
        className={styles.list}
        aria-labelledby="checks-list-title"
        tabIndex={-1}
        data-place="checks-list"
        data-whole={contradicts ? undefined : ""}
      >
        <PhoneFold id="checks-each" line={t("fold", { count: all.length })} isAsked={view.isFiltered || contradicts}>
          <h3 id="checks-list-title" data-fold-title>
            {t("list.title")}
          </h3>
          <Controls view={view} />
          <Status view={view} />
          <Later>
            {groups.map((group) => (
              <CheckFamily key={group.family} group={group} isWhole={view.isFiltered} />
            ))}
          </Later>
        </PhoneFold>
      </section>
      <YearBeforeChecks />
      <Later>
        <Inferred />
        <SourceLine press={t("press")}>
          {t(dataset.projects.length > 0 ? "source" : "sourceStatements", {
            statements: dataset.statements.length,
            sheets: dataset.projects.length,
          })}
        </SourceLine>
      </Later>
    </SectionFrame>
  );
}

function Answer({ checks }: { checks: readonly Check[] }) {
  const t = useWords("checks");
  const [mismatch, rounding, note] = (["mismatch", "rounding", "note"] as const).map((verdict) =>
    countOf(checks, verdict),
  );
  const counts = { count: checks.length - countOf(checks, "not-applicable"), mismatch, rounding, note };
  const sentence = [
    t("answer.start", OPEN),
    t(mismatch === 0 ? "answer.none" : "answer.some", OPEN),
    rounding === 0 ? "" : t("answer.rounding", OPEN),
    note === 0 ? "" : t("answer.note", OPEN),
    t("answer.end"),
  ].join("");
  const parts = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, <b key={count}>{count}</b>]));
  return <Sentence text={sentence} parts={parts} />;
}

/** How much rounding allows, and what the document itself says of it. */
function RoundingRule() {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const nameOf = useName();
  const noted = roundingNoteOf(dataset);
  const note = nameOf(noted?.text ?? "");
  return (
    <SourceLine>
      {t("bound")}{" "}
      {noted !== null && (
        <Sentence
          text={t("ownNote", OPEN)}
          parts={{
            note: (
              <span className={styles.own}>
                <Traced cell={noted.cell}>
                  <bdi key={note.text} lang={note.lang}>
                    {note.text.replace(/^(注|Note)[:：]\s*/, "")}
                  </bdi>
                </Traced>
              </span>
            ),
          }}
        />
      )}
    </SourceLine>
  );
}
