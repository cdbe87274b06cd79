import type { ReactNode } from "react";
import type { StatedVehicles } from "../../core/budget/stated-vehicles.ts";
import type { ThreePublicRow, ThreePublicView } from "../../core/budget/three-public.ts";
import { formatNumber, type Language, type PrintedAmount } from "../../core/format-amount.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Figure, Traced } from "../../reading/Figure.tsx";
import { inSentence } from "../../reading/in-sentence.ts";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { unbroken } from "../../reading/unbroken.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useItemName } from "./use-item-name.ts";

type Stated = PrintedAmount & { readonly text: string };
const isStated = (amount: PrintedAmount | null | undefined): amount is Stated => amount?.text != null;

/** One sentence: how much, against last year as the text says, for what, and that the rest is zero where the text says so. */
export function ThreePublicAnswer({ view, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("threePublic");
  const nameOf = useItemName();
  const { total, spent, statedZero } = view;
  const amount = isStated(total?.amount) ? total.amount : total?.stated;
  if (!isStated(amount)) return t("answer.blank");
  const name = (row: ThreePublicRow) => {
    const { text, lang } = nameOf(row);
    return (
      <bdi key={text} lang={lang} className={unbroken(text)}>
        {inSentence(text)}
      </bdi>
    );
  };
  const clauses: ReactNode[] =
    spent.length === 0
      ? [<Sentence key="zero" terms text={t("answer.zero", OPEN)} parts={{ zero: <Amount amount={amount} /> }} />]
      : [<Sentence key="total" terms text={t("answer.total", OPEN)} parts={{ total: <Amount amount={amount} /> }} />];
  clauses.push(<Against key="against" view={view} year={year} />);
  const [only] = spent;
  if (only !== undefined && spent.length === 1)
    clauses.push(<Sentence key="only" text={t("answer.only", OPEN)} parts={{ name: name(only) }} />);
  if (spent.length > 1) {
    const parts = spent.map((row, index) => (
      <span key={row.amount.cell}>
        {index > 0 && <span>{t("answer.partComma")}</span>}
        <Sentence
          text={t("answer.part", OPEN)}
          parts={{ name: name(row), amount: isStated(row.amount) && <Amount amount={row.amount} /> }}
        />
      </span>
    ));
    clauses.push(<Sentence key="parts" text={t("answer.parts", OPEN)} parts={{ parts }} />);
  }
  const zero = statedZero[0]?.stated;
  if (spent.length > 0 && isStated(zero)) {
    const figure = (
      <b>
        <Figure amount={zero} />
      </b>
    );
    clauses.push(<Sentence key="rest" text={t("answer.rest", OPEN)} parts={{ zero: figure }} />);
  }
  clauses.push(<span key="end">{t("answer.end")}</span>);
  if (view.vehicles !== null) clauses.push(<Vehicles key="vehicles" vehicles={view.vehicles} />);
  return clauses;
}

/** How many vehicles there are, as the explanation states it; what the money for vehicles is to be measured by. */
function Vehicles({ vehicles: { cell, count, isOfficial, asOf } }: { vehicles: StatedVehicles }) {
  const t = useWords("threePublic");
  const { language } = usePageState();
  const kind = t(`vehicles.${isOfficial ? "official" : "any"}${count === "1" ? "One" : "Many"}`);
  const day = asOf === null ? "" : t("vehicles.asOf", { day: dayIn(language, asOf) });
  const words = (text: string) => text !== "" && <span key={text}>{text}</span>;
  const figure = (
    <b>
      <Traced cell={cell}>
        <span key={count}>{formatNumber(count)}</span>
      </Traced>
    </b>
  );
  return <Sentence text={t("vehicles.has", OPEN)} parts={{ count: figure, kind: words(kind), day: words(day) }} />;
}

const dayIn = (language: Language, [year, month, day]: NonNullable<StatedVehicles["asOf"]>): string =>
  language === "zh"
    ? `${year}年${month}月${day}日`
    : new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, day));

/** "，与 2025 年预算数相同", or how much more or less, as the explanation states it; nothing where it states nothing. */
function Against({ view: { total }, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("threePublic");
  const change = total?.change;
  if (change == null) return null;
  if (change.direction === "same") return <span>{t("answer.same", { year })}</span>;
  if (!isStated(change.amount)) return null;
  const text = t(change.direction === "decrease" ? "answer.less" : "answer.more", { ...OPEN, year });
  return (
    <Sentence text={text.replace("{{year}}", String(year))} parts={{ amount: <Amount amount={change.amount} /> }} />
  );
}
