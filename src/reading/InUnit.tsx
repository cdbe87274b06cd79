import type { ReactNode } from "react";
import { type MoneyUnit, unitWords } from "../core/format-amount.ts";
import { usePageState } from "../view-state/use-page-state.ts";

/** A figure with the name of its unit on the side where its language has it; the name has a class of its own. */
export function InUnit({
  money,
  before: beforeClass,
  after: afterClass,
  children,
}: {
  money: MoneyUnit;
  before?: string | undefined;
  after?: string | undefined;
  children: ReactNode;
}) {
  const { language } = usePageState();
  const { before, after } = unitWords(money, language);
  return (
    <>
      {before !== "" && <span className={beforeClass}>{before}</span>}
      {children}
      {after !== "" && <span className={afterClass}>{afterClass === undefined ? after : after.trim()}</span>}
    </>
  );
}
