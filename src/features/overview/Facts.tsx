import type { ReactNode } from "react";
import { unitWords } from "../../core/format-amount.ts";
import { Figure } from "../../reading/Figure.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { TermText } from "../../reading/TermText.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import styles from "./Overview.module.css";

function Fact({
  name,
  children,
  before = "",
  unit,
  remark,
}: {
  name: ReactNode;
  children: ReactNode;
  before?: string;
  unit?: string;
  remark?: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before !== "" && <small className={styles.currency}>{before}</small>}
        {children}
        {unit !== undefined && unit !== "" && <small>{unit}</small>}
        {remark !== undefined && (
          <small className={styles.remark}>{typeof remark === "string" ? <TermText text={remark} /> : remark}</small>
        )}
      </dd>
    </div>
  );
}

/** A count that leads to what it counts. */
const Count = ({ to, children }: { to: Partial<ViewState>; children: ReactNode }) => (
  <StateLink to={{ q: "", ...to }} className={styles.count}>
    {children}
  </StateLink>
);

const CHECKS = { view: "checks", family: null } as const;

/** Five facts under the picture: the “three public” expenses, projects, indicators, statements, and that the accounts agree. Each leads to where it can be looked into. */
export function Facts() {
  const t = useWords("overview");
  const { moneyUnit: money, language } = usePageState();
  const { before, after } = unitWords(money, language);
  const { year, overview } = useOpening();
  const { threePublic, projects, statements, checks, threePublicChange } = overview;
  const { indicatorNotes } = projects;
  return (
    <dl className={styles.facts} data-stops="one">
      {threePublic !== null && (
        <Fact
          name={<StateLink to={{ view: "three-public" }}>{t("facts.threePublic")}</StateLink>}
          before={before.trim()}
          unit={after.trim()}
          {...(threePublicChange?.direction !== "same" ? {} : { remark: t("facts.same", { year: year - 1 }) })}
        >
          <Figure amount={threePublic.amount} />
        </Fact>
      )}
      {projects.count + projects.indicators > 0 && (
        <>
          <Fact
            name={<StateLink to={{ view: "targets" }}>{t("facts.projects")}</StateLink>}
            unit={t("facts.projectUnit")}
            remark={
              projects.withTargets === projects.count
                ? t("facts.allWithTargets")
                : t("facts.withTargets", { count: projects.withTargets })
            }
          >
            <Count to={{ view: "targets" }}>{projects.count}</Count>
          </Fact>
          <Fact
            name={<StateLink to={{ view: "targets" }}>{t("facts.indicators")}</StateLink>}
            unit={t("facts.indicatorUnit")}
            {...(indicatorNotes === 0
              ? {}
              : {
                  remark: (
                    <Count to={{ view: "checks", family: "indicators", verdict: "note" }}>
                      {t(indicatorNotes === 1 ? "facts.oneNote" : "facts.notes", { count: indicatorNotes })}
                    </Count>
                  ),
                })}
          >
            <Count to={{ view: "targets" }}>{projects.indicators}</Count>
          </Fact>
        </>
      )}
      <Fact
        name={<StateLink to={{ view: "statements", statement: null }}>{t("facts.statements")}</StateLink>}
        unit={t("facts.statementUnit")}
        remark={statements.empty === 0 ? t("facts.noneEmpty") : t("facts.empty", { empty: statements.empty })}
      >
        <Count to={{ view: "statements", statement: null }}>{statements.count}</Count>
      </Fact>
      <Fact
        name={<StateLink to={{ ...CHECKS, verdict: null }}>{t("facts.checks")}</StateLink>}
        unit={t("facts.mismatches")}
        remark={
          <>
            <Count to={{ ...CHECKS, verdict: "equal" }}>{t("facts.equal", { count: checks.equal })}</Count>
            <span> · </span>
            <Count to={{ ...CHECKS, verdict: "rounding" }}>{t("facts.rounding", { count: checks.rounding })}</Count>
          </>
        }
      >
        <Count to={{ ...CHECKS, verdict: checks.mismatch > 0 ? "mismatch" : null }}>{checks.mismatch}</Count>
      </Fact>
    </dl>
  );
}
