import type { FunctionalLine, FunctionalTree } from "../../core/document/functional-tree.ts";
import { Remark } from "../../reading/Remark.tsx";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { TailRemark } from "../../reading/TailRemark.tsx";
import { tailOf, useChecks } from "../../reading/tails.ts";
import { useSources } from "../../reading/use-sources.ts";
import { otherNameOf } from "./other-name.ts";
import styles from "./Remarks.module.css";

/** What the page adds beside a name: ≈ where printed parts and printed sum differ by rounding, ※ where another statement prints another name. */
export function Remarks({ tree, line }: { tree: FunctionalTree; line: FunctionalLine }) {
  const t = useWords("spending");
  const { dataset } = useBudget();
  const sources = useSources();
  const nameOf = useName();
  const checks = useChecks();
  const tail = ["total", "basic", "project"]
    .map((key) => line.amounts[key]?.cell)
    .find((cell) => cell !== undefined && tailOf(checks, cell) !== null);
  const other = otherNameOf(dataset, checks, tree.statement, line.line);
  if (tail === undefined && other === null) return null;
  return (
    <span className={styles.remarks}>
      {tail !== undefined && <TailRemark cell={tail} />}
      {other !== null && (
        <Remark sign="※" cell={other.cell}>
          {t("otherName", { statement: sources([other.statement]), name: nameOf(other.name).text })}
        </Remark>
      )}
    </span>
  );
}
