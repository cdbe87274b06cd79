import type { Verdict } from "../../core/checks/check.ts";
import { FAMILIES } from "../../core/checks/claim.ts";
import { Choice, ChoiceGroup } from "../../reading/Choices.tsx";
import { useFilterText } from "../../reading/Filter.tsx";
import { FindField } from "../../reading/FindField.tsx";
import { useWords } from "../../reading/reading.tsx";
import { refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewState } from "../../view-state/view-state.ts";
import styles from "./Controls.module.css";
import { type CheckView, countOf } from "./use-check-view.ts";

const VERDICTS = ["equal", "rounding", "mismatch", "note"] as const satisfies readonly Verdict[];
/** A filter leaves no step behind, and what was typed stays typed. */
const choose = (change: Partial<ViewState>, q: string) => refine({ view: "checks", q, ...change });

/** Narrows the list: by outcome, by kind, by what is typed. */
export function Controls({ view }: { view: CheckView }) {
  const t = useWords("checks");
  const { family, verdict } = usePageState();
  const typed = useFilterText("checks");
  const families = FAMILIES.filter((name) => name === family || view.all.some((check) => check.family === name));
  const verdicts = VERDICTS.filter((name) => name === verdict || countOf(view.all, name) > 0);
  return (
    <div className={styles.controls} data-needs-script="">
      <ChoiceGroup className={styles.group} label={t("filter.verdict")}>
        <Choice isChosen={verdict === null} onClick={() => choose({ verdict: null }, typed)} count={view.all.length}>
          {t("filter.all")}
        </Choice>
        {verdicts.map((name) => (
          <Choice
            key={name}
            isChosen={verdict === name}
            onClick={() => choose({ verdict: name }, typed)}
            count={countOf(view.all, name)}
          >
            {t(`column.${name}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup className={styles.group} label={t("filter.family")}>
        <Choice isChosen={family === null} onClick={() => choose({ family: null }, typed)}>
          {t("filter.all")}
        </Choice>
        {families.map((name) => (
          <Choice key={name} isChosen={family === name} onClick={() => choose({ family: name }, typed)}>
            {t(`family.${name}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      <div className={styles.find}>
        <FindField
          label={t("filter.findSpoken")}
          example={t("filter.example")}
          text={typed}
          onFind={(q) => refine({ view: "checks", q })}
        />
      </div>
    </div>
  );
}

/** How many are listed, said politely, and the way back to all. */
export function Status({ view }: { view: CheckView }) {
  const t = useWords("checks");
  const text = !view.isFiltered
    ? ""
    : view.count === 0
      ? t("filter.nothing")
      : t("filter.status", { count: view.count, total: view.all.length });
  const clear = () => {
    refine({ q: "", family: null, verdict: null });
    document.getElementById("checks-list")?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.status} data-filtered={view.isFiltered ? "" : undefined}>
      <p role="status" aria-atomic="true">
        <span key={text}>{text}</span>
      </p>
      {view.isFiltered && (
        <button type="button" className="link" onClick={clear}>
          {t("filter.clear")}
        </button>
      )}
    </div>
  );
}
