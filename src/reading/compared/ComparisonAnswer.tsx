import type { ReactNode } from "react";
import { yuanIn } from "../../core/document/cell-figure.ts";
import type { ReasonFound } from "../../core/explanation/reason-for.ts";
import { type PrintedAmount, saidAmount } from "../../core/format-amount.ts";
import { compareAmounts } from "../../core/money.ts";
import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import type { ExplainedChange, StepAnswer } from "../../core/views/comparison/largest-change.ts";
import { joinNames, langOfPrinted, SENTENCE_GAP } from "../../i18n/language.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Name } from "../Name.tsx";
import { useName, useOpening, useWords } from "../reading.tsx";
import { OPEN, Sentence } from "../Sentence.tsx";
import { StateLink } from "../StateLink.tsx";
import { signed } from "./Change.tsx";
import styles from "./compared.module.css";
import { TracedIn } from "./TracedIn.tsx";
import { useColumnName } from "./use-column-name.ts";

/** What changed most and whether the document says why; of units side by side who spends most and least, where that can be said. */
export function ComparisonAnswer({ comparison }: { comparison: Comparison }) {
  const t = useWords("compare");
  const { answer, columns, of } = comparison;
  if (answer !== null) return <StepSentences comparison={comparison} answer={answer} />;
  if (of === "units" && !comparison.hasPhases && !comparison.hasOtherYears) {
    return <MostAndLeast comparison={comparison} />;
  }
  return t(of === "units" ? "answer.sideBySide" : "answer.noStep", { count: columns.length });
}

/** More new projects than this are counted and not named. */
const MOST_NAMED = 4;

function StepSentences({ comparison, answer }: { comparison: Comparison; answer: StepAnswer }) {
  const t = useWords("compare");
  const { language } = usePageState();
  const nameOf = useName();
  const { columns } = comparison;
  const { step, total, largest, projects } = answer;
  const [earlier, later] = [columns[step.from], columns[step.to]];
  if (earlier === undefined || later === undefined) return null;
  const gap = SENTENCE_GAP[language];
  const names = { year: later.year, before: earlier.year, phase: t(`phase.${later.phase}`) };
  const counted = (["new", "gone"] as const).filter((kind) => projects[kind].length > 0);
  return (
    <>
      {total === null ? (
        t("answer.noTotal", names)
      ) : (
        <>
          <ChangeOf explained={total} later={later} words="total" names={names} at={step.to} />
          {total.change.kind === "changed" && total.change.direction !== "same" && (
            <Reason reason={total.reason} later={later} />
          )}
        </>
      )}
      {gap}
      {largest === null ? (
        t("answer.nothing", names)
      ) : (
        <>
          <ChangeOf explained={largest} later={later} words="largest" names={names} at={step.to} />
          <Reason reason={largest.reason} later={later} />
        </>
      )}
      {counted.map((kind) => (
        <span key={kind}>
          {gap}
          {projects[kind].length > MOST_NAMED
            ? t(`answer.projects.${kind}`, { count: projects[kind].length, ...names })
            : t(`answer.projects.${kind}Named`, {
                names: joinNames(
                  projects[kind].map(({ label }) => nameOf(label ?? "").text),
                  language,
                ),
                ...names,
              })}
        </span>
      ))}
    </>
  );
}

/** "2026 年预算支出合计 1,447.56 万元，比 2025 年增加 49.60 万元（+3.55%）。" */
function ChangeOf({
  explained: { line, change },
  later,
  words,
  names,
  at,
}: {
  explained: ExplainedChange;
  later: ComparedColumn;
  words: "total" | "largest";
  names: { readonly year: number; readonly before: number; readonly phase: string };
  at: number;
}) {
  const t = useWords("compare");
  const { moneyUnit, language } = usePageState();
  const said = (text: string, unit: PrintedAmount["unit"]) =>
    saidAmount(text.replace(/^-/, ""), unit, moneyUnit, language);
  const figure = line.cells[at]?.amount ?? null;
  const parts: Record<string, ReactNode> = {
    name: line.label === null ? null : <Name printed={line.label} code={line.code} within />,
    code: line.code,
    now:
      figure === null ? null : (
        <b className="nowrap">
          <TracedIn column={later} cell={figure.cell} place="prose">
            {saidAmount(figure.text, figure.unit, moneyUnit, language)}
          </TracedIn>
        </b>
      ),
  };
  if (change.kind !== "changed") {
    parts.amount = <b className="nowrap">{said(change.amount.text, change.amount.unit)}</b>;
    return <Sentence text={t(`answer.${words}.${change.kind}`, OPEN)} parts={{ ...parts, ...names }} />;
  }
  parts.amount = (
    <b className="nowrap">
      {said(change.difference, change.unit)}
      {change.percent !== null && t("percent", { percent: signed(change.percent) })}
    </b>
  );
  return <Sentence text={t(`answer.${words}.${change.direction}`, OPEN)} parts={{ ...parts, ...names }} />;
}

/** The reason in the document's own words, leading to where they stand; that none was found where none was. */
function Reason({ reason, later }: { reason: ReasonFound; later: ComparedColumn }) {
  const t = useWords("compare");
  const { language } = usePageState();
  const { datasetId } = useOpening();
  if (!("words" in reason))
    return (
      <span>
        {SENTENCE_GAP[language]}
        {t(`reason.${reason.kind}`)}
      </span>
    );
  const { cell, text } = reason.words;
  // a link and no button: it is broken into lines as the sentence is
  const to = later.id === datasetId ? { cell } : { dataset: later.id, cell, view: null, with: null };
  const words = (
    <StateLink to={to} className={styles.quote} data-cell={cell}>
      <bdi lang={langOfPrinted(language)}>{t("reason.quoted", { words: text.replace(/[。；]$/, "") })}</bdi>
    </StateLink>
  );
  return (
    <>
      {SENTENCE_GAP[language]}
      <Sentence text={t(`reason.${reason.kind}`, OPEN)} parts={{ words }} />
    </>
  );
}

/** The largest and the least total of expenditure, where every unit prints one of the same money. */
function MostAndLeast({ comparison }: { comparison: Comparison }) {
  const t = useWords("compare");
  const { moneyUnit, language } = usePageState();
  const columnName = useColumnName(comparison);
  const { columns, tables } = comparison;
  const [line] = tables.find(({ id }) => id === "totals")?.lines ?? [];
  const totals = (line?.cells ?? []).flatMap(({ amount }, at) => {
    const column = columns[at];
    return amount === null || column === undefined ? [] : [{ amount, column, yuan: yuanIn(amount) }];
  });
  totals.sort((a, b) => compareAmounts(b.yuan, a.yuan));
  const [most, least] = [totals[0], totals[totals.length - 1]];
  const isSame = most !== undefined && least !== undefined && compareAmounts(most.yuan, least.yuan) === 0;
  if (most === undefined || least === undefined || isSame || totals.length < columns.length)
    return t("answer.sideBySide", { count: columns.length });
  const figure = ({ amount, column }: typeof most) => (
    <b className="nowrap">
      <TracedIn column={column} cell={amount.cell} place="prose">
        {saidAmount(amount.text, amount.unit, moneyUnit, language)}
      </TracedIn>
    </b>
  );
  return (
    <Sentence
      text={t("answer.units", OPEN)}
      parts={{
        count: columns.length,
        most: columnName(most.column),
        least: columnName(least.column),
        mostAmount: figure(most),
        leastAmount: figure(least),
      }}
    />
  );
}
