import { useContext, useMemo } from "react";
import type { SortableColumn } from "../../components/SortableTable.tsx";
import { yuanIn } from "../../core/document/cell-figure.ts";
import { amountOf, canonicalText, compareAmounts } from "../../core/money.ts";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import type { ComparedCell, ComparedLine, LineChange } from "../../core/views/comparison/lines.ts";
import { wordsOf } from "../../i18n/index.ts";
import { compareIn } from "../../i18n/language.ts";
import { Change } from "../../reading/compared/Change.tsx";
import { ComparedFigure, type Measure } from "../../reading/compared/ComparedFigure.tsx";
import { LineName, useLineWords } from "../../reading/compared/LineName.tsx";
import { useColumnName } from "../../reading/compared/use-column-name.ts";
import { EnglishContext, nameIn } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Comparison.module.css";

const byNumber = (a: string, b: string) => compareAmounts(amountOf(a, "yuan"), amountOf(b, "yuan"));

/** What a cell sorts by: its amount in yuan, its share, or what it is for each person; nothing where none is printed. */
function sortKey({ amount, share, perHead }: ComparedCell, measure: Measure): string | undefined {
  if (amount === null) return undefined;
  if (measure === "amount") return canonicalText(yuanIn(amount), "yuan");
  return (measure === "share" ? share : perHead?.yuan) ?? undefined;
}

const changeKey = (change: LineChange | undefined): string | undefined =>
  change?.kind === "changed" ? canonicalText(amountOf(change.difference, change.unit), "yuan") : undefined;

/** The columns of a table of the comparison: the name, each data set, and each change. */
export function useColumns(
  comparison: Comparison,
  table: string,
  measure: Measure,
): readonly SortableColumn<ComparedLine>[] {
  const { language } = usePageState();
  const english = useContext(EnglishContext);
  const columnName = useColumnName(comparison);
  const lineWords = useLineWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the language and the English of the comparison
  return useMemo(() => {
    const t = wordsOf(language, "compare");
    const { columns, steps } = comparison;
    const name: SortableColumn<ComparedLine> = {
      id: "name",
      head: t("name"),
      cell: (line) => (
        <span className={styles[`depth${line.depth}`]}>
          <LineName line={line} table={table} />
          {line.isRenamed && <span className={styles.quiet}> {t("renamed")}</span>}
        </span>
      ),
      keyOf: (line) => line.code ?? lineWords(line, table) ?? nameIn(language, english, line.label ?? "").text,
      compare: compareIn(language),
    };
    const figures = columns.map(
      (column, at): SortableColumn<ComparedLine> => ({
        id: column.id,
        head: columnName(column),
        cell: (line) => <ComparedFigure column={column} cell={line.cells[at]} measure={measure} />,
        keyOf: (line) => (line.cells[at] === undefined ? undefined : sortKey(line.cells[at], measure)),
        compare: byNumber,
        isNumber: true,
      }),
    );
    const changes = steps.map(({ from, to }, at): SortableColumn<ComparedLine> => {
      const [before, after] = [columns[from], columns[to]];
      return {
        id: `change ${at}`,
        head: t("step", { before: before && columnName(before), after: after && columnName(after) }),
        cell: (line) => <Change change={line.changes[at] ?? null} />,
        keyOf: (line) => changeKey(line.changes[at]),
        compare: byNumber,
        isNumber: true,
      };
    });
    return [name, ...figures, ...(measure === "amount" ? changes : [])];
  }, [comparison, table, measure, language, english]);
}
