import type { ReactNode } from "react";
import { statementOf } from "../../core/document/statement.ts";
import type { FigureTally } from "../../core/views/explanation-view.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { useSources } from "../../reading/use-sources.ts";

/** How many figures there are and how many agree with what: "87 个数字：57 个与……一致……"; `isWhole` for all of the explanation. */
export function Tally({ tally, isWhole = false }: { tally: FigureTally; isWhole?: boolean }) {
  const t = useWords("explanation");
  const { count, tables, text, open, differing, statements } = tally;
  const hasSheets = useBudget().dataset.projects.length > 0;
  const place = (number: number) => (number === 1 ? "one" : "many");
  const clauses: ReactNode[] = [];
  if (tables > 0) {
    const kind = isWhole ? (hasSheets ? "all" : "allStatements") : statements.length > 0 ? "tables" : "sheets";
    clauses.push(
      <Sentence
        key="tables"
        text={t(`${kind}.${place(tables)}`, OPEN)}
        parts={{ count: <Count of={tables} isWhole={isWhole} />, statements: <StatementLinks tally={tally} /> }}
      />,
    );
  }
  for (const [key, number] of [
    ["text", text],
    ["open", open],
    ["differing", differing],
  ] as const)
    if (number > 0)
      clauses.push(
        <Sentence
          key={key}
          text={t(`${key}.${place(number)}`, OPEN)}
          parts={{ count: <Count of={number} isWhole={isWhole} /> }}
        />,
      );
  const list = clauses.map((clause, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place
    <span key={index}>
      {index > 0 && <span>{t("comma")}</span>}
      {clause}
    </span>
  ));
  return (
    <Sentence
      text={t(`${isWhole ? "answer" : "figures"}.${place(count)}`, OPEN)}
      parts={{ count: <Count of={count} isWhole={isWhole} />, clauses: list }}
    />
  );
}

const Count = ({ of, isWhole }: { of: number; isWhole: boolean }) => (isWhole ? <b>{of}</b> : <span>{of}</span>);

/** The statements that the figures restate, each a way to it. */
function StatementLinks({ tally: { statements } }: { tally: FigureTally }) {
  const t = useWords("explanation");
  const { dataset } = useBudget();
  const sources = useSources();
  return statements.map((id, index) => {
    const statement = statementOf(dataset, id);
    return statement === undefined ? null : (
      <span key={id}>
        {index > 0 && <span>{t("listComma")}</span>}
        <StateLink to={{ view: "statements", statement: id }} className="link">
          {sources([statement])}
        </StateLink>
      </span>
    );
  });
}
