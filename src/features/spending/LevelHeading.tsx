import type { RefObject } from "react";
import { shareOf } from "../../core/document/budget.ts";
import type { FunctionalTree } from "../../core/document/functional-tree.ts";
import { formatShare } from "../../core/format-amount.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./LevelHeading.module.css";
import { LineName } from "./LineLink.tsx";
import { type Level, levelBelow } from "./level.ts";
import { useCount, useLevelName } from "./words.ts";

/** Names the level; focus comes here after a drill. Below it: how many lines it has, and its share of the whole. */
export function LevelHeading({
  tree,
  level: { line, children, amounts },
  heading,
}: {
  tree: FunctionalTree;
  level: Level;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const t = useWords("spending");
  const count = useCount();
  const levelName = useLevelName();
  const share = line === null ? null : shareOf(amounts.total, tree.total?.total);
  const below =
    children.length === 0
      ? t("fact.last", { level: levelName(line?.level ?? 3) })
      : t("fact.below", { count: count(children.length, levelBelow(line)) });
  return (
    <header className={styles.level}>
      <h3 ref={heading} id="spending-level" tabIndex={-1}>
        {line === null ? t("total") : <LineName line={line} />}
      </h3>
      <p>
        {below}
        {share !== null && (
          <>
            {t("fact.comma")}
            <span data-leads={amounts.total?.cell}>{t("fact.share", { share: formatShare(share) })}</span>
          </>
        )}
      </p>
    </header>
  );
}
