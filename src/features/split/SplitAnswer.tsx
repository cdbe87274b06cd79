import type { ReactNode } from "react";
import { formatNumber } from "../../core/format-amount.ts";
import type { Split, SplitPart } from "../../core/views/split.ts";
import { inSentence } from "../../i18n/language.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Traced } from "../../reading/Figure.tsx";
import { NameText } from "../../reading/Name.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { shortName } from "../../reading/use-slices.ts";

const NAMED = 4;

/** "每 100 元里，89.61 元用于社会保障和就业……": the shares of the largest classes in one sentence. */
export function SplitAnswer({ split: { total, chart, covers } }: { split: Split }) {
  const t = useWords("split");
  const nameOf = useName();
  const shown = (part: SplitPart) => {
    const name = nameOf(part.label, part.code);
    return <NameText name={name}>{inSentence(shortName(name.text))}</NameText>;
  };
  const stated = total?.amount.text == null ? null : { ...total.amount, text: total.amount.text };
  if (stated === null) return t("noTotal", { count: chart.parts.length });
  const amount = <Amount amount={stated} />;
  const [first] = chart.parts;
  if (first !== undefined && chart.parts.length === 1)
    return <Sentence text={t("single", OPEN)} parts={{ total: amount, name: shown(first) }} />;
  const shared = chart.parts.filter((part) => part.share !== null);
  if (shared.length === 0) return <Sentence text={t("zero", OPEN)} parts={{ total: amount }} />;
  if (chart.signed) return <Sentence text={t("withNegative", OPEN)} parts={{ total: amount }} />;
  const named = shared.length > NAMED ? shared.slice(0, NAMED - 1) : shared;
  const rest = chart.parts.length - named.length;
  const clauses: ReactNode[] = named.map((part, index) => {
    const place = index === 0 ? "first" : index === chart.parts.length - 1 ? "last" : "next";
    return (
      <Sentence key={part.id} text={t(place, OPEN)} parts={{ share: <OfHundred part={part} />, name: shown(part) }} />
    );
  });
  if (rest > 0) clauses.push(t("more", { count: rest }));
  const parts = clauses.map((clause, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place
    <span key={index}>
      {index > 0 && <span>{t(index === named.length ? "moreComma" : "comma")}</span>}
      {clause}
    </span>
  ));
  return <Sentence text={t(covers === "whole" ? "answer" : `answerOf.${covers}`, OPEN)} parts={{ parts }} />;
}

/** "89.61 元": the share as money out of a hundred; it leads to where the explanation states it, else to the amount. */
function OfHundred({ part }: { part: SplitPart }) {
  const t = useWords("split");
  const text = formatNumber(part.share ?? "0");
  return (
    <b className="nowrap">
      <span>{t("shareBefore")}</span>
      <Traced cell={part.statedShare ?? part.amount.cell}>
        <span key={text}>{text}</span>
      </Traced>
      <span>{t("shareAfter")}</span>
    </b>
  );
}
