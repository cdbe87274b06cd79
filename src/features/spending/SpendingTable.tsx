import { useMemo } from "react";
import { type OpenRows, TreeTable } from "../../components/TreeTable.tsx";
import { shareOf } from "../../core/document/budget.ts";
import { bySize, type FunctionalLine, type FunctionalTree, walk } from "../../core/document/functional-tree.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import { hasProjects } from "../../core/views/chart-slices.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { ALL_CODES } from "../../view-state/view-state.ts";
import { Legend } from "./LevelPicture.tsx";
import { SpendingSource } from "./SpendingSource.tsx";
import styles from "./SpendingTable.module.css";
import { useTreeColumns } from "./use-tree-columns.tsx";
import { useLevelName, useLineText } from "./words.ts";

const idOf = ({ code }: FunctionalLine) => code;
const childrenOf = ({ children }: FunctionalLine) => bySize(children);

/** Every line of the statement as a tree whose rows open; then the lines that have no place in it. */
export function SpendingTable({
  tree,
  current,
  open,
  onOpen,
  hasLegend,
}: {
  tree: FunctionalTree;
  current: string | null;
  /** whether what solid and hatched mean stands here, rather than in the picture beside */
  hasLegend: boolean;
  open: OpenRows;
  onOpen: (open: OpenRows) => void;
}) {
  const t = useWords("spending");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const lineText = useLineText();
  const levelName = useLevelName();
  const classes = useMemo(() => bySize(tree.classes), [tree]);
  const unplaced = useMemo(() => bySize(tree.unplaced), [tree]);
  const scale = useMemo(
    () =>
      barScale(
        walk([...tree.classes, ...tree.unplaced]).flatMap(({ amounts }) =>
          ["total", "basic", "project"].map((key) => amounts[key]),
        ),
        97,
      ),
    [tree],
  );
  const columns = useTreeColumns(tree, scale);
  const words = {
    below: (line: FunctionalLine) => t("below", { line: lineText(line) }),
    level: (depth: number) => t("depth", { level: levelName(depth === 0 ? 1 : depth === 1 ? 2 : 3) }),
    details: t("details"),
  };
  const shared = { columns, idOf, childrenOf, open, onOpen, current };
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
      <CopyTable table={classes.length > 0 ? "spending-table" : "spending-unplaced"} />
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
