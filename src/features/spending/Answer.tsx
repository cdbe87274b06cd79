import { Fragment, type ReactNode } from "react";
import type { PrintedAmount } from "../../core/format-amount.ts";
import type { ChartPart } from "../../core/views/chart-slices.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { type Level, levelBelow } from "./level.ts";
import { useCount } from "./words.ts";

const MOST_NAMED = 4;
const LARGEST = 3;

/** How much the level is and what it is made of, in one sentence. */
export function Answer({ level: { line, amounts, children, chart } }: { level: Level }) {
  const t = useWords("spending");
  const countOf = useCount();
  const name = line === null ? t("allSpending") : <Name printed={line.label} code={line.code} />;
  const amount = <Stated amount={amounts.total} />;
  if (children.length === 0) return <LeafAnswer name={name} amount={amount} amounts={amounts} isTop={line === null} />;
  const count = countOf(children.length, levelBelow(line));
  const [only] = chart.parts;
  if (children.length === 1 && only !== undefined)
    return (
      <Sentence text={t("answer.single", { ...OPEN })} parts={{ name, amount, count, part: <Part part={only} /> }} />
    );
  const isLong = children.length > MOST_NAMED;
  const named = isLong ? chart.parts.slice(0, LARGEST) : chart.parts;
  return (
    <Sentence
      terms
      text={t(isLong ? "answer.largest" : "answer.parts", { ...OPEN })}
      parts={{ name, amount, count, parts: <Parts parts={named} /> }}
    />
  );
}

/** The last level: nothing is below it but the two kinds of expenditure. */
function LeafAnswer({
  name,
  amount,
  amounts,
  isTop,
}: {
  name: ReactNode;
  amount: ReactNode;
  amounts: Level["amounts"];
  isTop: boolean;
}) {
  const t = useWords("spending");
  const { total, basic, project } = amounts;
  const isAll = (part: PrintedAmount | undefined, other: PrintedAmount | undefined) =>
    part?.text != null && part.text === total?.text && other?.text == null;
  const kind = isTop
    ? "whole"
    : isAll(basic, project)
      ? "allBasic"
      : isAll(project, basic)
        ? "allProject"
        : basic?.text != null && project?.text != null
          ? "split"
          : "plain";
  return (
    <Sentence
      terms
      text={t(`leaf.${kind}`, { ...OPEN })}
      parts={{ name, amount, basic: <Stated amount={basic} />, project: <Stated amount={project} /> }}
    />
  );
}

function Stated({ amount }: { amount: PrintedAmount | undefined }) {
  const t = useWords("spending");
  return amount?.text == null ? t("noAmount") : <Amount amount={{ ...amount, text: amount.text }} />;
}

function Part({ part: { label, code, amount } }: { part: ChartPart }) {
  const t = useWords("spending");
  return (
    <Sentence
      terms
      text={t("answer.part", { ...OPEN })}
      parts={{ name: <Name within printed={label} code={code} />, amount: <Stated amount={amount} /> }}
    />
  );
}

function Parts({ parts }: { parts: readonly ChartPart[] }) {
  const t = useWords("spending");
  return parts.map((part, index) => (
    <Fragment key={part.id}>
      {index > 0 && <span>{t(index === parts.length - 1 ? "answer.last" : "answer.comma")}</span>}
      <Part part={part} />
    </Fragment>
  ));
}
