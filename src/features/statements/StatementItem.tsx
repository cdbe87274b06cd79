import { isEmptyStatement } from "../../core/document/statement.ts";
import type { PrintedTable } from "../../core/views/printed-table.ts";
import { Disclosed } from "../../reading/Disclosed.tsx";
import { Name } from "../../reading/Name.tsx";
import { OpeningRow } from "../../reading/OpeningRow.tsx";
import { useWords } from "../../reading/reading.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { TermList } from "../../reading/TermList.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { EmptyNote } from "./EmptyNote.tsx";
import { StatementBody } from "./StatementBody.tsx";
import styles from "./Statements.module.css";

export const statementHead = (id: string): string => `statement-${id}`;

/** A statement in the list: its number and title open it; an empty one says why it is empty. */
export function StatementItem({ table, isOpen, toggle }: { table: PrintedTable; isOpen: boolean; toggle: () => void }) {
  const t = useWords("statements");
  const { language } = usePageState();
  const { statement, lineCount } = table;
  const isEmpty = isEmptyStatement(statement);
  const body = `${statementHead(statement.id)}-table`;
  const number = statement.number === null ? "" : t("number", { number: statementNumber(statement.number, language) });
  const meta = isEmpty ? t("noData") : t(lineCount === 1 ? "row" : "rows", { count: lineCount });
  return (
    <li className={styles.item}>
      <h3>
        <OpeningRow
          id={statementHead(statement.id)}
          className={styles.head}
          controls={body}
          isOpen={isOpen}
          onClick={toggle}
        >
          <span className={styles.number}>
            <span key={number}>{number}</span>
          </span>{" "}
          <span className={styles.title}>
            <Name printed={statement.title} />
          </span>{" "}
          <span className={styles.meta}>
            <span key={meta}>{meta}</span>
            {statement.complete === false && <span>{t("incomplete")}</span>}
          </span>
        </OpeningRow>
      </h3>
      {isEmpty && <EmptyNote statement={statement} />}
      <Disclosed id={body} isOpen={isOpen} onFound={toggle}>
        <div className={styles.body}>
          <TermList
            printed={[statement.title, ...statement.sides.flatMap(({ columns }) => columns.map(({ label }) => label))]}
          />
          <StatementBody table={table} />
        </div>
      </Disclosed>
    </li>
  );
}
