import type { ExampleTerm, SumExample } from "../../core/checks/examples.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { useSources } from "../../reading/use-sources.ts";
import styles from "./Columns.module.css";

/** Printed figures one under the other, what they add up to, and the printed total under its double line. */
export function SumColumn({ example: { terms, stated, comesTo, statement, check } }: { example: SumExample }) {
  const t = useWords("checks");
  const sources = useSources();
  const isSame = check.verdict === "equal";
  return (
    <dl className={styles.account}>
      {terms.map((term) => (
        <Line key={term.cell} name={<TermName term={term} />}>
          <Printed term={term} />
        </Line>
      ))}
      {!isSame && (
        <Line name={t("example.comesTo")} className={styles.sum}>
          <b key={comesTo}>{formatNumber(comesTo)}</b>
        </Line>
      )}
      <Line
        className={isSame ? styles.sum : undefined}
        name={
          <Sentence
            text={t(isSame ? "example.total" : "example.stated", OPEN)}
            parts={{ name: <TermName term={stated} />, statement: sources([statement]) }}
          />
        }
      >
        <span className="closed">
          <b>
            <Printed term={stated} />
          </b>
        </span>
      </Line>
    </dl>
  );
}

const Line = ({
  name,
  className,
  children,
}: {
  name: React.ReactNode;
  className?: string | undefined;
  children: React.ReactNode;
}) => (
  <div>
    <dt>{name}</dt>
    <dd className={className}>{children}</dd>
  </div>
);

const TermName = ({ term: { name, isCode } }: { term: ExampleTerm }) =>
  isCode ? <span>{name}</span> : <Name printed={name} />;

const Printed = ({ term: { cell, text } }: { term: ExampleTerm }) => (
  <Traced cell={cell} place="headline">
    <span key={text}>{formatNumber(text)}</span>
  </Traced>
);
