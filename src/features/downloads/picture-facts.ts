import { budgetOf, shareOf } from "../../core/document/budget.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { bySize, findLine } from "../../core/document/functional-tree.ts";
import { formatAmount, formatShare, type PrintedAmount, withUnit } from "../../core/format-amount.ts";
import { partsOf, toChartSlices } from "../../core/views/chart-slices.ts";
import { splitOf } from "../../core/views/split.ts";
import { projectTotalOf } from "../../core/views/target-cards.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { PictureFacts } from "./picture/fact-table.ts";

/** What a picture says beside its drawing: the total, and the amounts of its parts where the drawing has their shares alone. */
export function usePictureFacts(dataset: Dataset): (figure: HTMLElement) => PictureFacts {
  const t = useWords("downloads");
  const nameOf = useName();
  const { language, moneyUnit: money } = usePageState();
  const amountText = ({ text, unit }: PrintedAmount) => formatAmount(text, unit, money, language);
  const facts = (
    name: string,
    total: PrintedAmount | undefined | null,
    rows: PictureFacts["rows"] = [],
  ): PictureFacts => ({
    total:
      total?.text == null
        ? null
        : {
            name,
            amount: amountText(total),
            said: withUnit(amountText(total), money, language),
          },
    rows,
  });
  return ({ dataset: { figure: id = "", code = "" } }) => {
    const budget = budgetOf(dataset);
    const tree = budget.expenditure;
    if (id.startsWith("overview")) return facts(t("word.item.total"), tree?.total?.total);
    if (id === "targets") return facts(t("word.item.project"), projectTotalOf(dataset));
    if (id === "split") {
      const split = splitOf(budget);
      const parts = split?.chart.form === "pie" ? split.chart.parts : [];
      return facts(
        t("word.item.total"),
        split?.total?.amount,
        parts.map((part) => ({
          name: `${part.code ?? ""} ${nameOf(part.label, part.code).text}`.trim(),
          amount: amountText(part.amount),
          share: formatShare(part.share),
        })),
      );
    }
    if (id === "spending" && tree !== null) {
      const line = findLine(tree, code);
      const children = bySize(line?.children ?? tree.classes);
      const whole = line === undefined ? tree.total?.total : line.amounts.total;
      const isPie = toChartSlices(partsOf(children), whole).form === "pie";
      return facts(
        line === undefined ? t("word.item.total") : `${line.code} ${nameOf(line.label, line.code).text}`,
        whole,
        isPie
          ? children.flatMap(({ code: own, label, amounts: { total } }) =>
              total === undefined
                ? []
                : [
                    {
                      name: `${own} ${nameOf(label, own).text}`,
                      amount: amountText(total),
                      share: formatShare(shareOf(total, whole)),
                    },
                  ],
            )
          : [],
      );
    }
    return { total: null, rows: [] };
  };
}
