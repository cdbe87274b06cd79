import type { YearBeforeCheck } from "../../core/checks/year-before.ts";
import { formatAmount, type PrintedAmount, saidAmount } from "../../core/format-amount.ts";
import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import { TracedIn } from "../../reading/compared/TracedIn.tsx";
import { useYearBefore, type YearBefore } from "../../reading/compared/year-before.ts";
import { Name } from "../../reading/Name.tsx";
import { EnglishContext, useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./CheckItem.module.css";
import list from "./Checks.module.css";

/** Each change that the explanation states, against this year's document and last year's; nothing where that one is not published. */
export function YearBeforeChecks() {
  const drawn = useYearBefore();
  if (drawn === null || drawn.found.checks.length === 0) return null;
  return (
    <EnglishContext value={drawn.found.english}>
      <List found={drawn.found} />
    </EnglishContext>
  );
}

function List({ found: { checks, comparison } }: { found: YearBefore }) {
  const t = useWords("checks");
  const [before, now] = comparison.columns;
  if (before === undefined || now === undefined) return null;
  const count = (verdict: YearBeforeCheck["verdict"]) => checks.filter((check) => check.verdict === verdict).length;
  const counts = { count: checks.length, equal: count("equal"), rounding: count("rounding"), note: count("note") };
  return (
    <section className={list.list} aria-labelledby="checks-year-before-title" data-year-before="" data-whole="">
      <h3 id="checks-year-before-title">{t("yearBefore.title", { year: before.year })}</h3>
      <p className={list.notApplicable}>
        {t("yearBefore.answer", { ...counts, year: before.year })}
        {counts.note > 0 && t("yearBefore.why")}
      </p>
      <ul>
        {checks.map((check) => (
          <Item key={check.id} check={check} before={before} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Item({ check, before, now }: { check: YearBeforeCheck; before: ComparedColumn; now: ComparedColumn }) {
  const t = useWords("checks");
  const nameOf = useName();
  const { moneyUnit, language } = usePageState();
  const said = ({ text, unit }: Pick<PrintedAmount, "text" | "unit">) =>
    saidAmount(text ?? "", unit, moneyUnit, language);
  const figure = (column: ComparedColumn, amount: PrintedAmount, text: string) => (
    <TracedIn column={column} cell={amount.cell} place="prose">
      <span key={text}>{text}</span>
    </TracedIn>
  );
  const { stated, label, code, column, verdict } = check;
  const words = stated.amount ?? stated.words;
  const apart = formatAmount(check.difference?.replace(/^-/, "") ?? null, check.unit, moneyUnit, language);
  return (
    <li className={styles.item} data-check={check.id} data-verdict={verdict}>
      <p className={styles.sentence}>
        <Sentence
          text={t(`yearBefore.stated.${stated.direction}`, OPEN)}
          parts={{
            name: <Name printed={label} code={code} within />,
            title: [check.title, ...(column === null ? [] : [column])].map((text) => nameOf(text).text).join(" · "),
            amount:
              words === null ? null : (
                <TracedIn column={now} cell={words.cell} place="prose">
                  {stated.amount === null ? (stated.words?.text ?? "") : said(stated.amount)}
                </TracedIn>
              ),
            now: figure(now, check.now, said(check.now)),
            before: figure(before, check.before, said(check.before)),
            year: now.year,
            last: before.year,
          }}
        />
      </p>
      <p className={styles.outcome}>
        <span className={styles.verdict}>{t(`yearBefore.verdict.${verdict}`, { difference: apart })}</span>
      </p>
    </li>
  );
}
