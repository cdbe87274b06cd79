import { isStated } from "../../core/format-amount.ts";
import type { Breakdown } from "../../core/views/breakdown.ts";
import { inSentence } from "../../i18n/language.ts";
import { Amount } from "../../reading/Amount.tsx";
import { NameText } from "../../reading/Name.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";

/** "基本支出 2,478.48 万元，其中人员经费……、公用经费……；项目支出……": with as much of it as is printed. */
export function BreakdownAnswer({ breakdown: { total, economic, others } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const nameOf = useName();
  const columnTotal = (key: string) => economic?.columns.find((column) => column.key === key)?.total;
  const [basic, project, personnel, operating] = [
    total?.basic,
    total?.project,
    columnTotal("personnel"),
    columnTotal("public"),
  ];
  const first = !isStated(basic) ? (
    t("answer.noBasic")
  ) : isStated(personnel) && isStated(operating) ? (
    <Sentence
      text={t("answer.basicParts", OPEN)}
      terms
      parts={{
        basic: <Amount amount={basic} />,
        personnel: <Amount amount={personnel} />,
        operating: <Amount amount={operating} />,
      }}
    />
  ) : (
    <Sentence terms text={t("answer.basic", OPEN)} parts={{ basic: <Amount amount={basic} /> }} />
  );
  return (
    <>
      <span>{first}</span>
      <Sentence
        terms
        text={[
          t(isStated(project) ? "answer.project" : "answer.noProject", OPEN),
          ...others.map((_, at) =>
            t("answer.other", OPEN).replace("{{name}}", `{{name${at}}}`).replace("{{amount}}", `{{amount${at}}}`),
          ),
          t("answer.end"),
        ].join("")}
        parts={{
          project: isStated(project) && <Amount amount={project} />,
          ...Object.fromEntries(
            others.flatMap(({ label, amount }, at) => {
              const name = nameOf(label);
              return [
                [
                  `name${at}`,
                  <NameText key={label} name={name}>
                    {inSentence(name.text)}
                  </NameText>,
                ],
                [`amount${at}`, isStated(amount) && <Amount key={amount.cell} amount={amount} />],
              ];
            }),
          ),
        }}
      />
    </>
  );
}
