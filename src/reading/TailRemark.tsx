import { formatAmount } from "../core/format-amount.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { Remark } from "./Remark.tsx";
import { useWords } from "./reading.tsx";
import { tailOf, useChecks, useTailWords } from "./tails.ts";

/** ≈ 尾差 0.01 beside a figure whose printed parts add up to a little more or less; nothing beside any other. */
export function TailRemark({ cell }: { cell: string }) {
  const t = useWords("breakdown");
  const words = useTailWords();
  const { moneyUnit: money, language } = usePageState();
  const tail = tailOf(useChecks(), cell);
  if (tail === null) return null;
  const unit = tail.check.amountUnit === "yuan" ? "yuan" : "wan";
  const difference = formatAmount(tail.difference, unit, money, language);
  return (
    <Remark sign="≈" cell={cell}>
      {words(tail.check, difference) ?? t("tail", { difference })}
    </Remark>
  );
}
