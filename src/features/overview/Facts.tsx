import type { ReactNode } from "react";
import { unitWords } from "../../core/format-amount.ts";
import { Figure } from "../../reading/Figure.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { TermText } from "../../reading/TermText.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import styles from "./Overview.module.css";

/** A fact and its figure; the name leads to the view that says more. */
function Fact({
  to,
  name,
  children,
  before = "",
  unit,
  remark = null,
}: {
  to: Partial<ViewState>;
  name: string;
  children: ReactNode;
  before?: string;
  unit: string;
  remark?: ReactNode;
}) {
  return (
    <div>
      <dt>
        <StateLink to={to}>{name}</StateLink>
      </dt>
      <dd>
        {before !== "" && <small className={styles.currency}>{before}</small>}
        {children}
        {unit !== "" && <small>{unit}</small>}
        {remark !== null && remark !== false && (
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

/** Five facts under the picture: the “three public” expenses, projects, indicators, statements, and that the accounts agree. Each leads to where it can be looked into. */
export const Facts = () => (
  <dl className={styles.facts} data-stops="one">
    <ThreePublic />
    <Projects />
    <Statements />
    <Checks />
  </dl>
);

function ThreePublic() {
  const t = useWords("overview");
  const { moneyUnit: money, language } = usePageState();
  const { year, overview } = useOpening();
  const { threePublic, threePublicChange } = overview;
  const { before, after } = unitWords(money, language);
  if (threePublic === null) return null;
  return (
    <Fact
      to={{ view: "three-public" }}
      name={t("facts.threePublic")}
      before={before.trim()}
      unit={after.trim()}
      remark={threePublicChange?.direction === "same" ? t("facts.same", { year: year - 1 }) : null}
    >
      <Figure amount={threePublic.amount} />
    </Fact>
  );
}

function Projects() {
  const t = useWords("overview");
  const { count, indicators, withTargets, indicatorNotes: notes } = useOpening().overview.projects;
  if (count + indicators === 0) return null;
  const to = { view: "targets" } as const;
  return (
    <>
      <Fact
        to={to}
        name={t("facts.projects")}
        unit={t("facts.projectUnit")}
        remark={withTargets === count ? t("facts.allWithTargets") : t("facts.withTargets", { count: withTargets })}
      >
        <Count to={to}>{count}</Count>
      </Fact>
      <Fact
        to={to}
        name={t("facts.indicators")}
        unit={t("facts.indicatorUnit")}
        remark={
          notes > 0 && (
            <Count to={{ view: "checks", family: "indicators", verdict: "note" }}>
              {t(notes === 1 ? "facts.oneNote" : "facts.notes", { count: notes })}
            </Count>
          )
        }
      >
        <Count to={to}>{indicators}</Count>
      </Fact>
    </>
  );
}

function Statements() {
  const t = useWords("overview");
  const { count, empty } = useOpening().overview.statements;
  const to = { view: "statements", statement: null } as const;
  return (
    <Fact
      to={to}
      name={t("facts.statements")}
      unit={t("facts.statementUnit")}
      remark={empty === 0 ? t("facts.noneEmpty") : t("facts.empty", { empty })}
    >
      <Count to={to}>{count}</Count>
    </Fact>
  );
}

function Checks() {
  const t = useWords("overview");
  const { equal, rounding, mismatch } = useOpening().overview.checks;
  const to = (verdict: ViewState["verdict"]) => ({ view: "checks", family: null, verdict }) as const;
  return (
    <Fact
      to={to(null)}
      name={t("facts.checks")}
      unit={t("facts.mismatches")}
      remark={
        <>
          <Count to={to("equal")}>{t("facts.equal", { count: equal })}</Count>
          <span> · </span>
          <Count to={to("rounding")}>{t("facts.rounding", { count: rounding })}</Count>
        </>
      }
    >
      <Count to={to(mismatch > 0 ? "mismatch" : null)}>{mismatch}</Count>
    </Fact>
  );
}
