import type { ReactNode } from "react";
import type { StatedVehicles } from "../../core/explanation/stated-vehicles.ts";
import { formatNumber, isStated } from "../../core/format-amount.ts";
import type { ThreePublicRow, ThreePublicView } from "../../core/views/three-public.ts";
import { dayIn, inSentence } from "../../i18n/language.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Figure, Traced } from "../../reading/Figure.tsx";
import { NameText } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useItemName } from "./use-item-name.ts";

/** One sentence: how much, against last year as the text says, for what, and that the rest is zero where the text says so. */
export function ThreePublicAnswer({ view, year }: { view: ThreePublicView; year: number }) {
  const t = useWords("three-public");
  const nameOf = useItemName();
  const { total, spent, statedZero } = view;
  const amount = isStated(total?.amount) ? total.amount : total?.stated;
  if (!isStated(amount)) return t("answer.blank");
  const name = (row: ThreePublicRow) => {
    const found = nameOf(row);
    return <NameText name={found}>{inSentence(found.text)}</NameText>;
  };
  const isSpent = spent.length > 0;
  const zero = statedZero[0]?.stated;
  const hasRest = isSpent && isStated(zero);
  const against = againstText(view, year, t);
  const change = total?.change?.amount;
  // one text, so that the sign after a figure stays with it across the clauses
  const text = [
    t(isSpent ? "answer.total" : "answer.zero", OPEN),
    against,
    spent.length === 1 ? t("answer.only", OPEN).replace("{{name}}", "{{name0}}") : "",
    spent.length > 1 ? t("answer.parts", OPEN).replace("{{parts}}", partsText(spent.length, t)) : "",
    hasRest ? t("answer.rest", OPEN).replace("{{zero}}", "{{rest}}") : "",
    t("answer.end"),
  ].join("");
  const parts: Record<string, ReactNode> = {
    [isSpent ? "total" : "zero"]: <Amount amount={amount} />,
    amount: isStated(change) && <Amount amount={change} />,
    rest: hasRest && (
      <b>
        <Figure amount={zero} />
      </b>
    ),
  };
  spent.forEach((row, index) => {
    parts[`name${index}`] = name(row);
    parts[`amount${index}`] = isStated(row.amount) && <Amount amount={row.amount} />;
  });
  return (
    <>
      <Sentence terms text={text} parts={parts} />
      {view.vehicles !== null && <Vehicles vehicles={view.vehicles} />}
    </>
  );
}

type Say = ReturnType<typeof useWords<"three-public">>;

/** Every item that has an amount, in one list. */
const partsText = (count: number, t: Say): string =>
  Array.from({ length: count }, (_, index) =>
    t("answer.part", OPEN).replace("{{name}}", `{{name${index}}}`).replace("{{amount}}", `{{amount${index}}}`),
  ).join(t("answer.partComma"));

/** "，与 2025 年预算数相同", or how much more or less, as the explanation states it; nothing where it states nothing. */
function againstText({ total }: ThreePublicView, year: number, t: Say): string {
  const change = total?.change;
  if (change == null) return "";
  if (change.direction === "same") return t("answer.same", { year });
  if (!isStated(change.amount)) return "";
  return t(change.direction === "decrease" ? "answer.less" : "answer.more", OPEN).replace("{{year}}", String(year));
}

/** How many vehicles there are, as the explanation states it; what the money for vehicles is to be measured by. */
function Vehicles({ vehicles: { cell, count, isOfficial, asOf } }: { vehicles: StatedVehicles }) {
  const t = useWords("three-public");
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
