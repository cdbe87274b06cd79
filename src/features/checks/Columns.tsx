import type { ReactNode } from "react";
import type { Check } from "../../core/checks/check.ts";
import { exampleOf } from "../../core/checks/examples.ts";
import { findCell } from "../../core/document/provenance.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { apart } from "../../reading/apart.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { useSources } from "../../reading/use-sources.ts";
import { land } from "../../view-state/landing.ts";
import { refine } from "../../view-state/navigation.ts";
import styles from "./Columns.module.css";
import { Side } from "./Side.tsx";
import { SumColumn } from "./SumColumn.tsx";
import { CheckSentence } from "./use-check-sentence.tsx";
import { countOf } from "./use-check-view.ts";

type Shown = "equal" | "rounding" | "mismatch" | "note";

/** The four outcomes, each with how many there are and one of them drawn from this document. */
export function Columns({ checks }: { checks: readonly Check[] }) {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const equal = exampleOf(dataset, checks, "equal");
  const rounding = exampleOf(dataset, checks, "rounding");
  const mismatch = exampleOf(dataset, checks, "mismatch");
  const rounded = checks.find(({ verdict }) => verdict === "rounding");
  const mismatched = checks.find(({ verdict }) => verdict === "mismatch");
  return (
    <div className={styles.columns} data-stops="one">
      <Column verdict="equal" checks={checks}>
        {equal === null ? (
          <p>{t(countOf(checks, "equal") === 0 ? "example.noEqual" : "example.equalWords")}</p>
        ) : (
          <>
            <SumColumn example={equal} />
            <p>{t("example.equal", { count: equal.terms.length + 1 })}</p>
          </>
        )}
      </Column>
      <Column verdict="rounding" checks={checks}>
        {rounded === undefined ? (
          <p>{t("example.noRounding")}</p>
        ) : rounding === null ? (
          <>
            <OneCheck check={rounded} />
            <p>{t("example.rounding", apartOf(rounded))}</p>
          </>
        ) : (
          <>
            <SumColumn example={rounding} />
            <p>{t("example.rounding", apartOf(rounding.check))}</p>
          </>
        )}
      </Column>
      <Column verdict="mismatch" checks={checks}>
        {mismatched === undefined ? (
          <p>{t("example.noMismatch")}</p>
        ) : mismatch === null ? (
          <>
            <OneCheck check={mismatched} />
            <p>
              {t(mismatched.difference === null ? "example.mismatchWords" : "example.mismatch", apartOf(mismatched))}
            </p>
          </>
        ) : (
          <>
            <SumColumn example={mismatch} />
            <p>{t("example.mismatch", apartOf(mismatch.check))}</p>
          </>
        )}
      </Column>
      <Column verdict="note" checks={checks}>
        <NoteExample checks={checks.filter(({ verdict }) => verdict === "note")} />
      </Column>
    </div>
  );
}

export const apartOf = (check: Check) => ({ difference: apart(check), bound: formatNumber(check.bound ?? "") });

function Column({ verdict, checks, children }: { verdict: Shown; checks: readonly Check[]; children: ReactNode }) {
  const t = useWords("checks");
  const count = countOf(checks, verdict);
  const name = t(`column.${verdict}`);
  const list = () => {
    refine({ view: "checks", verdict });
    const found = document.getElementById("checks-list");
    if (found !== null) land(found, true);
  };
  return (
    <div className={styles.column} data-empty={count === 0 ? "" : undefined} data-column={verdict}>
      <h3>
        <span>{name}</span>
        {count === 0 ? (
          <b>{count}</b>
        ) : (
          <button type="button" aria-label={t("columnSpoken", { verdict: name, count })} onClick={list}>
            <b key={count}>{count}</b>
          </button>
        )}
      </h3>
      <div className={styles.example}>{children}</div>
    </div>
  );
}

/** Any check by its own words and places. */
const OneCheck = ({ check }: { check: Check }) => (
  <div className={styles.words}>
    <div>
      <CheckSentence check={check} />
    </div>
    <Side check={check} side="left" />
    <Side check={check} side="right" />
  </div>
);

/** One code under two names, where the document has that; else the first note there is. */
function NoteExample({ checks }: { checks: readonly Check[] }) {
  const t = useWords("checks");
  const { dataset } = useBudget();
  const sources = useSources();
  const twoNames = checks.find(({ kind }) => kind === "oneCodeOneName");
  const [first] = checks;
  if (first === undefined) return <p>{t("example.noNote")}</p>;
  if (twoNames === undefined)
    return (
      <>
        <OneCheck check={first} />
        <p>{t("example.note")}</p>
      </>
    );
  const places = [...twoNames.evidence.left, ...twoNames.evidence.right].flatMap((cell) => {
    const found = findCell(dataset, cell);
    return found?.kind === "statement" && found.content.text !== null
      ? [{ cell, name: found.content.text, statement: found.statement }]
      : [];
  });
  const names = [...new Set(places.map(({ name }) => name))].map((name) => ({
    name,
    places: places.filter((place) => place.name === name),
  }));
  return (
    <>
      <dl className={styles.names}>
        <dt>{twoNames.values.code}</dt>
        {names.map(({ name, places: own }) => (
          <dd key={name}>
            <Traced cell={own[0]?.cell ?? ""}>
              <Name printed={name} code={twoNames.values.code ?? null} />
            </Traced>{" "}
            <small>{sources(own.map(({ statement }) => statement))}</small>
          </dd>
        ))}
      </dl>
      <p>{t("example.names", { count: names.length })}</p>
    </>
  );
}
