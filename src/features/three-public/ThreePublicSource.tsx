import type { ThreePublicView } from "../../core/views/three-public.ts";
import { useWords } from "../../reading/reading.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/** Where the figures come from, what — means here, and what the two bars show. */
export function ThreePublicSource({
  view: { statement, rows, statedIn, hasStated, spent },
}: {
  view: ThreePublicView;
}) {
  const t = useWords("three-public");
  const shell = useWords("shell");
  const sources = useSources();
  const { language, moneyUnit: money } = usePageState();
  const stated = statedIn === null ? "" : t("statedIn", { part: statementNumber(statedIn, language) });
  const blanks = rows.filter(({ amount }) => amount.text === null);
  const allStatedZero = blanks.every((row) => row.stated?.text === "0");
  return (
    <SourceLine>
      {t("source", { statements: sources([statement]), stated })}
      {blanks.length > 0 && t(allStatedZero ? "blankZero" : "blank")}
      {!hasStated && t("noStated")}
      {spent.length > 0 && t("sourceScale", { unit: shell(`unit.${money}`) })}
    </SourceLine>
  );
}
