import { formatShare, type PrintedAmount } from "../../core/format-amount.ts";
import { drawnValue } from "../../core/views/chart-slices.ts";
import type { Flow } from "../../core/views/flow.ts";
import { inSentence } from "../../i18n/language.ts";
import { Amount } from "../../reading/Amount.tsx";
import { NameText } from "../../reading/Name.tsx";
import { type ShownName, useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { shortName } from "../../reading/use-slices.ts";
import { useSourceName } from "./use-source-name.ts";

const stated = (amount: PrintedAmount | undefined) =>
  amount?.text == null ? null : <Amount amount={{ ...amount, text: amount.text }} />;

/** "2,994.78 万元全部来自一般公共预算；项目支出 516.30 万元都在社会保障和就业一类里。" */
export function FlowAnswer({ flow }: { flow: Flow }) {
  const { total, whole, sources, classes, natures, unspent, isComplete } = flow;
  const t = useWords("flow");
  const nameOf = useName();
  const sourceName = useSourceName();
  const [largest] = sources;
  const project = natures.find(({ key }) => key === "project");
  const spending = classes.filter((line) => drawnValue(line.natures.project) > 0);
  const [only] = spending;
  const words = (name: ShownName, text = name.text) => <NameText name={name}>{inSentence(text)}</NameText>;
  const start =
    largest === undefined
      ? t("answer.unknown", OPEN)
      : !isComplete
        ? t("answer.incomplete", OPEN)
        : unspent.length > 0
          ? t("answer.balance", OPEN)
          : sources.length === 1
            ? t("answer.single", OPEN)
            : t("answer.many", OPEN);
  const end =
    project === undefined
      ? t("answer.end")
      : only !== undefined && spending.length === 1
        ? t("answer.projectOne", OPEN)
        : t("answer.project", OPEN);
  const className = only === undefined ? null : nameOf(only.label, only.code);
  return (
    <Sentence
      text={start + end}
      parts={{
        total: stated(total),
        whole: stated(whole),
        spent: stated(total),
        left: unspent.map(({ key, amount }) => (
          <span key={key}>
            {inSentence(t(`unspent.${key}`))} {stated(amount)}
          </span>
        )),
        source: largest === undefined ? null : words(sourceName(largest)),
        share: (
          <b className="nowrap" data-leads={largest?.amount.cell}>
            {formatShare(largest?.share ?? null)}
          </b>
        ),
        count: <span>{sources.length}</span>,
        project: stated(project?.amount),
        projectShare: (
          <b className="nowrap" data-leads={project?.amount.cell}>
            {formatShare(project?.share ?? null)}
          </b>
        ),
        class: className === null ? null : words(className, shortName(className.text)),
      }}
    />
  );
}
