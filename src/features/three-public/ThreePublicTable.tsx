import { formatAmount, formatNumber } from "../../core/format-amount.ts";
import type { ThreePublicRow, ThreePublicView } from "../../core/views/three-public.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Blank, Figure, Traced } from "../../reading/Figure.tsx";
import { NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./ThreePublic.module.css";
import { useItemName } from "./use-item-name.ts";

/** Each item as the table prints it, beside what the explanation says of it: blank in one may be zero in the other. */
export function ThreePublicTable({ view, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("three-public");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const unit = shell(`unit.${money}`);
  const { hasStated, hasBudget, rows } = view;
  const others = rows.filter(({ part }) => part === null);
  const drawn = (row: ThreePublicRow) => (
    <Row key={row.amount.cell} row={row} hasStated={hasStated} hasBudget={hasBudget} />
  );
  const total = rows.filter(({ isTotal }) => isTotal).map(drawn);
  const isSame = hasStated && rows.every(({ change }) => change?.direction === "same");
  return (
    <>
      <table
        id="three-public-table"
        className={`ledger ${styles.table} ${isSame ? styles.same : ""} ${isSame || !hasStated ? styles.fewColumns : ""}`}
      >
        <caption className="spoken">{t(hasStated ? "caption" : "captionTable", { unit })}</caption>
        <Head view={view} year={year} />
        <tbody>{rows.filter(({ part }) => part !== null && part !== "total").map(drawn)}</tbody>
        {others.length === 0 ? (
          <tfoot>{total}</tfoot>
        ) : (
          <>
            <tbody className={styles.total}>{total}</tbody>
            {/* what the table prints beside “三公”: 会议费, 培训费, a total of them all */}
            <tbody>{others.map(drawn)}</tbody>
          </>
        )}
      </table>
      <CopyTable table="three-public-table" />
      {isSame && <AllSame view={view} year={year} />}
    </>
  );
}

function Head({ view: { hasStated, hasBudget, statement }, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("three-public");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const name = useSources()([statement]);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const unit = <span className="nowrap">{shell(`unit.${money}`)}</span>;
  return (
    <thead>
      <tr>
        <th scope="col">{t("item")}</th>
        {hasBudget && (
          <th scope="col">
            <Sentence text={t("budget", OPEN)} parts={{ unit }} />
          </th>
        )}
        <th scope="col">
          <Sentence text={t(hasBudget ? "outcome" : "inTable", OPEN)} parts={{ statement: capital, unit }} />
        </th>
        {hasStated && (
          <th scope="col">
            <Sentence text={t("inText", OPEN)} parts={{ unit }} />
          </th>
        )}
        {hasStated && (
          <th scope="col" className={styles.change}>
            {t("against", { year })}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** On a phone in place of the column that says the same in every row. */
function AllSame({ view: { total, rows }, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("three-public");
  const words = total?.change?.words ?? rows.find(({ change }) => change?.words != null)?.change?.words;
  const same = t("allSame", { year });
  return (
    <p className={styles.once}>
      {words == null ? (
        same
      ) : (
        <Traced cell={words.cell}>
          <span key={same}>{same}</span>
        </Traced>
      )}
    </p>
  );
}

function Row({ row, hasStated, hasBudget }: { row: ThreePublicRow; hasStated: boolean; hasBudget: boolean }) {
  const name = useItemName()(row);
  const figure = <Figure amount={row.amount} place="table" />;
  return (
    <tr>
      <th scope="row" className={row.depth === 1 ? styles.half : undefined}>
        <NameText name={name} />
      </th>
      {hasBudget && (
        <td>
          <Figure amount={row.budget ?? undefined} place="table" />
        </td>
      )}
      <td>{row.isTotal && row.amount.text !== null ? <span className="closed">{figure}</span> : figure}</td>
      {hasStated && <td>{row.stated === null ? <Blank /> : <Figure amount={row.stated} place="table" />}</td>}
      {hasStated && (
        <td className={styles.change}>
          <Change row={row} />
        </td>
      )}
    </tr>
  );
}

/** A word and a sign, in ink; it leads to the words of the explanation. */
function Change({ row: { change } }: { row: ThreePublicRow }) {
  const t = useWords("three-public");
  const { moneyUnit: money, language } = usePageState();
  if (change === null) return <Blank />;
  if (change.direction === "same") {
    const text = t("same");
    return change.words === null ? (
      text
    ) : (
      <Traced cell={change.words.cell} place="table">
        <span key={text}>{text}</span>
      </Traced>
    );
  }
  if (change.amount === null) return <Blank />;
  const amount = formatAmount(change.amount.text, change.amount.unit, money, language);
  const isLess = change.direction === "decrease";
  const percent = change.percent === null ? "" : ` · ${isLess ? "−" : "+"}${formatNumber(change.percent.text)}%`;
  const text = t(isLess ? "less" : "more", { amount }) + percent;
  return (
    <Traced cell={change.amount.cell} place="table">
      <span key={text}>{text}</span>
    </Traced>
  );
}
