import { useMemo } from "react";
import { TreeTable } from "../../components/TreeTable.tsx";
import { shareOf } from "../../core/document/budget.ts";
import { bySize, type FunctionalLine, type FunctionalTree, walk } from "../../core/document/functional-tree.ts";
import { rowsOf } from "../../core/document/statement.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import { hasProjects } from "../../core/views/chart-slices.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePrinting } from "../../reading/use-printing.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { ALL_CODES } from "../../view-state/view-state.ts";
import { Legend } from "./LevelPicture.tsx";
import type { Level } from "./level.ts";
import { SpendingSource } from "./SpendingSource.tsx";
import styles from "./SpendingTable.module.css";
import { useOpenRows } from "./use-open-rows.ts";
import { useTreeColumns } from "./use-tree-columns.tsx";
import { useLevelName, useLineText } from "./words.ts";

const TREE = {
  idOf: ({ code }: FunctionalLine) => code,
  childrenOf: ({ children }: FunctionalLine) => children,
  inOrder: (lines: readonly FunctionalLine[]) => bySize(lines),
};
/** From so many lines on, only those in sight are put into the document. */
const MANY = 200;

/** Every line of the statement as a tree whose rows open; then the lines that have no place in it. */
export function SpendingTable({
  tree,
  level,
  hasLegend,
}: {
  tree: FunctionalTree;
  level: Level;
  /** whether what solid and hatched mean stands here, rather than in the picture beside */
  hasLegend: boolean;
}) {
  const t = useWords("spending");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const lineText = useLineText();
  const levelName = useLevelName();
  const { classes, unplaced } = tree;
  const rows = useMemo(() => rowsOf(tree.statement).filter(({ code }) => code !== null), [tree]);
  const scale = useMemo(() => {
    const unit = tree.statement.amountUnit;
    const texts = rows.flatMap(({ amounts: { total, basic, project } }) => [total, basic, project]);
    return barScale(
      texts.map((text) => ({ text: text ?? null, unit })),
      97,
    );
  }, [tree, rows]);
  const [open, onOpen] = useOpenRows(tree, level);
  const isPrinting = usePrinting();
  const columns = useTreeColumns(tree, scale);
  const words = {
    below: (line: FunctionalLine) => t("below", { line: lineText(line) }),
    level: (depth: number) => t("depth", { level: levelName(depth === 0 ? 1 : depth === 1 ? 2 : 3) }),
    details: t("details"),
  };
  const current = level.line?.code ?? null;
  const isLong = rows.length > MANY && !isPrinting;
  const shared = { columns, tree: TREE, open, onOpen, current, isLong };
  const unit = shell(`unit.${money}`);
  return (
    <div className={styles.table}>
      {classes.length > 0 && (
        <TreeTable
          {...shared}
          id="spending-table"
          caption={t("caption", { unit })}
          nodes={classes}
          words={words}
          total={tree.total === null ? undefined : totalCells(tree.total, t("total"))}
        />
      )}
      {unplaced.length > 0 && (
        <>
          <h4 className={styles.unplaced}>{t("unplaced.title")}</h4>
          <TreeTable
            {...shared}
            id="spending-unplaced"
            caption={t("unplaced.text", { unit })}
            nodes={unplaced}
            words={{ ...words, level: () => t("unplaced.level") }}
          />
        </>
      )}
      {hasLegend && hasProjects(walk([...classes, ...unplaced])) && <Legend line={null} />}
      {/* a copy has what the document has; a long table is taken away as a file */}
      {!isLong && <CopyTable table={classes.length > 0 ? "spending-table" : "spending-unplaced"} />}
      <SpendingSource tree={tree} />
    </div>
  );
}

function totalCells(total: NonNullable<FunctionalTree["total"]>, word: string) {
  const figure = (key: string) =>
    total[key] === undefined ? null : total[key].text === null ? (
      <Figure amount={total[key]} place="table" />
    ) : (
      <span className="closed">
        <Figure amount={total[key]} place="table" />
      </span>
    );
  return {
    name: (
      <StateLink to={{ view: "spending", code: ALL_CODES }} id="spending-row-total" className={styles.total}>
        {word}
      </StateLink>
    ),
    total: figure("total"),
    basic: figure("basic"),
    project: figure("project"),
    share: <Share share={shareOf(total.total, total.total)} cell={total.total?.cell} className={styles.share} />,
  };
}
