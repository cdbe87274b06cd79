import { useMemo } from "react";
import { isEmptyStatement } from "../../core/document/statement.ts";
import { type PrintedTable, printedTable } from "../../core/views/printed-table.ts";
import { PhoneFold } from "../../reading/PhoneFold.tsx";
import { useBudget, useOpening, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { land } from "../../view-state/landing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { StatementItem, statementHead } from "./StatementItem.tsx";
import styles from "./Statements.module.css";
import { useOpenStatements } from "./use-open-statements.ts";

function arriveAt(id: string) {
  const head = document.getElementById(statementHead(id));
  head?.focus({ preventScroll: true });
  if (head !== null) land(head);
}

/** Every statement as printed, in the printed order; each opens under its title. An embed of one shows that one. */
export function Statements() {
  const t = useWords("statements");
  const { dataset } = useBudget();
  const opening = useOpening();
  const { embed, statement: asked } = usePageState();
  const tables = useMemo(() => dataset.statements.map((statement) => printedTable(dataset, statement)), [dataset]);
  const ids = useMemo(() => dataset.statements.map(({ id }) => id), [dataset]);
  const { isOpen, toggle, setAll } = useOpenStatements(ids, arriveAt);
  if (tables.length === 0)
    return (
      <SectionFrame view="statements" answer={t("none")}>
        {null}
      </SectionFrame>
    );
  const isAsked = embed && tables.some(({ statement }) => statement.id === asked);
  const shown = isAsked ? tables.filter(({ statement }) => statement.id === asked) : tables;
  const empty = tables.filter(({ statement }) => isEmptyStatement(statement)).length;
  const areAllOpen = ids.every(isOpen);
  const isMoreAsked = ids.slice(1).some((id) => id === asked || isOpen(id));
  const item = (table: PrintedTable) => (
    <StatementItem
      key={table.statement.id}
      table={table}
      isOpen={isOpen(table.statement.id)}
      toggle={() => toggle(table.statement.id)}
    />
  );
  return (
    <SectionFrame
      view="statements"
      answer={t(empty === 0 ? "answerFull" : empty === 1 ? "answerOneEmpty" : "answer", {
        count: tables.length,
        empty,
        filled: tables.length - empty,
      })}
    >
      {!isAsked && (
        <div className={styles.acts} data-needs-script="">
          <button type="button" className="link" onClick={() => setAll(!areAllOpen)}>
            <span key={areAllOpen ? "close" : "open"}>{t(areAllOpen ? "closeAll" : "openAll")}</span>
          </button>
        </div>
      )}
      <ol className={styles.list}>{shown.slice(0, 1).map(item)}</ol>
      {shown.length > 1 && (
        <PhoneFold id="statements-more" line={t("fold", { count: shown.length - 1 })} isAsked={isMoreAsked}>
          <ol className={styles.list} start={2}>
            {shown.slice(1).map(item)}
          </ol>
        </PhoneFold>
      )}
      <SourceLine press>
        {t("source", {
          from: Math.min(...tables.map((table) => table.from)),
          to: Math.max(...tables.map((table) => table.to)),
        })}{" "}
        <a className="link" href={`./data/${opening.datasetId.split("/")[0]}/${opening.source.file}`}>
          {t("document")}
        </a>
        {t("documentEnd")}
      </SourceLine>
    </SectionFrame>
  );
}
