import { formatAmount } from "../../core/format-amount.ts";
import type { Breakdown } from "../../core/views/breakdown.ts";
import { joinSentences } from "../../i18n/language.ts";
import { useWords } from "../../reading/reading.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { type Tail, tailOf, useChecks } from "../../reading/tails.ts";
import { useSources } from "../../reading/use-sources.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

const LISTED = 4;

/** Where the figures come from, and how each rounding difference among them comes about. */
export function BreakdownSource({ breakdown: { statement, economic, classes, total } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const sources = useSources();
  const { moneyUnit: money, language } = usePageState();
  const checks = useChecks();
  const columns = economic?.columns ?? [];
  const shown = columns.flatMap(({ groups, total: own }) => [
    ...groups.flatMap(({ parent, items }) => [parent?.amount, ...items.map(({ amount }) => amount)]),
    own,
  ]);
  const amounts = new Map(shown.flatMap((amount) => (amount === undefined ? [] : [[amount.cell, amount] as const])));
  const show = (text: string | null, unit: "wan" | "yuan") => formatAmount(text, unit, money, language);
  const sumOf = ({ check }: Tail): string => {
    const unit = check.amountUnit === "yuan" ? "yuan" : "wan";
    const terms = check.evidence.right.map((cell) => amounts.get(cell));
    const values = { sum: show(check.right, unit), printed: show(check.left, unit) };
    return terms.length > LISTED || terms.includes(undefined)
      ? t("tailTotal", values)
      : t("tailSum", {
          ...values,
          terms: terms.map((term) => show(term?.text ?? null, term?.unit ?? unit)).join(" + "),
        });
  };
  const tails = [...amounts.keys()].flatMap((cell) => tailOf(checks, cell) ?? []);
  const isBlank = [total, ...classes.map((line) => line.amounts)].some(
    (row) => row !== null && row.project?.text === null,
  );
  const statements = economic === null ? [statement] : [statement, economic.statement];
  return (
    <SourceLine>
      {joinSentences(
        [
          t("source", { statements: sources(statements), unit: shell(`unit.${money}`) }),
          ...(tails.length > 0 ? [t("tails", { sums: tails.map(sumOf).join(t("semicolon")) })] : []),
          ...(isBlank ? [t("blank")] : []),
        ],
        language,
      )}
    </SourceLine>
  );
}
