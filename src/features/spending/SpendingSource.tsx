import type { FunctionalTree } from "../../core/document/functional-tree.ts";
import { rowsOf } from "../../core/document/statement.ts";
import { useWords } from "../../reading/reading.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { useChecks } from "../../reading/tails.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/** From which statement and lines the tree comes, and what its signs mean; only the signs that stand in it. */
export function SpendingSource({ tree: { statement } }: { tree: FunctionalTree }) {
  const t = useWords("spending");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const checks = useChecks();
  const sources = useSources();
  const rows = rowsOf(statement);
  const lines = rows.flatMap(({ line, endLine }) => [line, endLine ?? line]);
  const hasBlank = rows.some(({ amounts }) => Object.values(amounts).includes(null));
  const prefix = `${statement.id}:`;
  const hasTail = checks.some(
    ({ verdict, evidence }) => verdict === "rounding" && evidence.left.some((cell) => cell.startsWith(prefix)),
  );
  const sentences = [
    t("source", {
      statement: sources([statement]),
      from: lines.reduce((a, b) => Math.min(a, b)),
      to: lines.reduce((a, b) => Math.max(a, b)),
      unit: shell(`unit.${statement.amountUnit}`),
    }),
    hasTail && t("sourceTail"),
    hasBlank && t("sourceBlank"),
    statement.amountUnit === "wan" && money === "yuan" && t("sourceExact"),
  ];
  return <SourceLine press>{sentences.filter(Boolean).join(t("sourceSpace"))}</SourceLine>;
}
