import type { ReactNode } from "react";
import { Figure } from "../../reading/Figure.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { TermText } from "../../reading/TermText.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Overview.module.css";

function Fact({
  name,
  children,
  unit,
  remark,
}: {
  name: ReactNode;
  children: ReactNode;
  unit?: string;
  remark?: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {unit !== undefined && unit !== "" && <small>{unit}</small>}
        {remark !== undefined && (
          <small className={styles.remark}>
            <TermText text={remark} />
          </small>
        )}
      </dd>
    </div>
  );
}

/** Five facts under the picture: the “three public” expenses, projects, indicators, statements, and that the accounts agree. */
export function Facts() {
  const t = useWords("overview");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const { year, overview } = useOpening();
  const { threePublic, projects, statements, checks, threePublicChange } = overview;
  return (
    <dl className={styles.facts}>
      <Fact
        name={<StateLink to={{ view: "three-public" }}>{t("facts.threePublic")}</StateLink>}
        unit={threePublic === null ? "" : shell(`unit.${money}`)}
        {...(threePublicChange?.direction !== "same" ? {} : { remark: t("facts.same", { year: year - 1 }) })}
      >
        <Figure amount={threePublic?.amount ?? { cell: "", text: null, unit: "wan" }} />
      </Fact>
      <Fact
        name={<StateLink to={{ view: "targets" }}>{t("facts.projects")}</StateLink>}
        unit={t("facts.projectUnit")}
        remark={
          projects.withTargets === projects.count
            ? t("facts.allWithTargets")
            : t("facts.withTargets", { count: projects.withTargets })
        }
      >
        {projects.count}
      </Fact>
      <Fact
        name={<StateLink to={{ view: "targets" }}>{t("facts.indicators")}</StateLink>}
        unit={t("facts.indicatorUnit")}
      >
        {projects.indicators}
      </Fact>
      <Fact
        name={t("facts.statements")}
        unit={t("facts.statementUnit")}
        remark={t("facts.empty", { empty: statements.empty })}
      >
        {statements.count}
      </Fact>
      <Fact
        name={t("facts.checks")}
        unit={t("facts.mismatches")}
        remark={t("facts.tally", { equal: checks.equal, rounding: checks.rounding })}
      >
        {checks.mismatch}
      </Fact>
    </dl>
  );
}
