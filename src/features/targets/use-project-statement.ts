import { statementOf } from "../../core/document/statement.ts";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { statementNumber } from "../../reading/statement-number.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/** What the table of projects is called: 表十二, or its subject where no number is printed. */
export function useProjectStatement(): string {
  const t = useWords("targets");
  const { dataset } = useBudget();
  const { language } = usePageState();
  const number = statementOf(dataset, "projects")?.number ?? null;
  return number === null ? t("sourceUnnumbered") : t("sourceStatement", { number: statementNumber(number, language) });
}
