import { useMemo } from "react";
import type { TreeColumn } from "../../components/tree-columns.ts";
import { shareOf } from "../../core/document/budget.ts";
import type { FunctionalLine, FunctionalTree } from "../../core/document/functional-tree.ts";
import type { BarScale } from "../../core/views/bar-scale.ts";
import { wordsOf } from "../../i18n/index.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Share } from "../../reading/Share.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Hanging, LineLink } from "./LineLink.tsx";
import { amountsAbove, barAmounts } from "./level.ts";
import { Remarks } from "./Remarks.tsx";
import styles from "./SpendingTable.module.css";

const EXPLAINED = { basic: "basicExpenditure", project: "projectExpenditure" } as const;

/** The columns of the tree. Basic and project stand only where the statement prints them. */
export function useTreeColumns(tree: FunctionalTree, scale: BarScale): readonly TreeColumn<FunctionalLine>[] {
  const { language } = usePageState();
  return useMemo(() => {
    const t = wordsOf(language, "spending");
    const printed = new Set(tree.statement.sides.flatMap(({ columns }) => columns.map(({ key }) => key)));
    const figures = (["total", "basic", "project"] as const).filter((key) => key === "total" || printed.has(key));
    return [
      {
        id: "name",
        head: t("column.name"),
        short: t("column.name"),
        place: "lead",
        cell: (line) => (
          <Hanging line={line}>
            <LineLink line={line} place="row" /> <Remarks tree={tree} line={line} />
          </Hanging>
        ),
      },
      ...figures.map(
        (key): TreeColumn<FunctionalLine> => ({
          id: key,
          head: key === "total" ? t(`column.${key}`) : <Term name={EXPLAINED[key]}>{t(`column.${key}`)}</Term>,
          short: t(`column.${key}`),
          place: key === "total" ? "main" : "detail",
          cell: ({ amounts }) =>
            amounts[key] === undefined ? <Blank /> : <Figure amount={amounts[key]} place="table" />,
        }),
      ),
      {
        id: "bar",
        head: t("column.bar"),
        short: t("column.bar"),
        place: "bar",
        cell: (line) => <BudgetBar {...barAmounts(line)} scale={scale} code={line.code.slice(0, 3)} />,
      },
      {
        id: "share",
        head: t("column.share"),
        short: t("column.share"),
        place: "detail",
        cell: (line) => (
          <Share
            share={shareOf(line.amounts.total, amountsAbove(tree, line)?.total)}
            cell={line.amounts.total?.cell}
            className={styles.share}
          />
        ),
      },
    ];
  }, [tree, scale, language]);
}
