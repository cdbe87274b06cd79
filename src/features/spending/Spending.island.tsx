import { Hatches } from "../../components/Hatch.tsx";
import type { FunctionalTree } from "../../core/document/functional-tree.ts";
import type { ComparedLine } from "../../core/views/comparison/lines.ts";
import { BesideYearBefore, linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { Later } from "../../reading/Later.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Answer } from "./Answer.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { LeafDetails } from "./LeafDetails.tsx";
import { LevelHeading } from "./LevelHeading.tsx";
import { isExplained, LevelPicture } from "./LevelPicture.tsx";
import { levelOf } from "./level.ts";
import { NothingPrinted } from "./NothingPrinted.tsx";
import styles from "./Spending.module.css";
import { SpendingTable } from "./SpendingTable.tsx";
import { useLevelChange } from "./use-level-change.ts";
import { useLevelText } from "./words.ts";

/** From the total to class, section and item: the lines below the chosen one as a picture, and the whole tree as a table beside it. */
export function Spending() {
  const { expenditure } = useBudget();
  const isPrinted = expenditure !== null && expenditure.classes.length + expenditure.unplaced.length > 0;
  return isPrinted ? <Levels tree={expenditure} /> : <NothingPrinted tree={expenditure} />;
}

/** The line of the level and those directly below it. */
const ofLevel =
  ({ line, children }: ReturnType<typeof levelOf>) =>
  ({ code, isTotal }: ComparedLine): boolean =>
    code === null ? isTotal && line === null : code === line?.code || children.some((child) => child.code === code);

function Levels({ tree }: { tree: FunctionalTree }) {
  const t = useWords("spending");
  const { code } = usePageState();
  const level = levelOf(tree, code);
  const levelText = useLevelText();
  const { heading, announcement, hasMoved } = useLevelChange(code, () => levelText(level));
  const classes = [...tree.classes, ...tree.unplaced].map(({ code }) => code.slice(0, 3));
  return (
    <Hatches view="spending" codes={[null, ...classes]}>
      <SectionFrame view="spending" table="spending-table" answer={<Answer level={level} />}>
        {level.unknown !== null && <p className={styles.unknown}>{t("unknown", { code: level.unknown })}</p>}
        <Breadcrumb tree={tree} level={level} />
        <p className="spoken" aria-live="polite" aria-atomic="true">
          {announcement}
        </p>
        <BesideYearBefore lines={(comparison) => linesIn(comparison, "functions", ofLevel(level))} />
        <div className={styles.drill}>
          <div className={styles.level} data-whole="">
            <LevelHeading tree={tree} level={level} heading={heading} />
            <Later>
              {level.line !== null && level.children.length === 0 ? (
                <LeafDetails line={level.line} />
              ) : (
                <LevelPicture level={level} isOpening={hasMoved} />
              )}
            </Later>
          </div>
          <Later>
            <SpendingTable tree={tree} level={level} hasLegend={!isExplained(level)} />
          </Later>
        </div>
      </SectionFrame>
    </Hatches>
  );
}
