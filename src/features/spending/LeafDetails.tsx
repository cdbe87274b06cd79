import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { linesOfCode, type PrintedLine } from "../../core/document/printed-lines.ts";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { EconomicCounterpart } from "./EconomicCounterpart.tsx";
import { InferredProjects } from "./InferredProjects.tsx";
import styles from "./LeafDetails.module.css";

/** The last level: every statement in which the line stands, with each figure printed there, and the projects it may pay for. */
export function LeafDetails({ line }: { line: FunctionalLine }) {
  const t = useWords("spending");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const { dataset } = useBudget();
  return (
    <div className={styles.leaf}>
      <h4>{t("leaf.statements", { unit: shell(`unit.${money}`) })}</h4>
      <ul>
        {linesOfCode(dataset, line.code).map((printed) => (
          <Statement key={`${printed.statement.id}:${printed.row.line}`} printed={printed} line={line} />
        ))}
      </ul>
      <EconomicCounterpart line={line} />
      <InferredProjects line={line} />
    </div>
  );
}

function Statement({ printed: { statement, row, figures }, line }: { printed: PrintedLine; line: FunctionalLine }) {
  const t = useWords("spending");
  const sources = useSources();
  return (
    <li className={styles.statement}>
      <p className={styles.title}>
        {statement.number !== null && <b>{sources([statement])}</b>} <Name printed={statement.title} />
        <span className={styles.line}>{t("leaf.line", { line: String(row.line) })}</span>
      </p>
      {row.label !== line.label && (
        <p className={styles.otherName}>
          <Sentence
            text={t("leaf.printedAs", { ...OPEN })}
            parts={{ name: <Name printed={row.label} code={row.code} /> }}
          />
        </p>
      )}
      <dl>
        {figures.map(({ column, amount }) => (
          <div key={column.key} className={styles.row}>
            <dt>
              <Name printed={column.label} />
            </dt>
            <dd className={styles.figure}>
              <Figure amount={amount} place="table" />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
