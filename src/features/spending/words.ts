import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { useName, useWords } from "../../reading/reading.tsx";
import { useAmountText } from "../../reading/use-slices.ts";

import { type Level, levelBelow } from "./level.ts";

const LEVELS = ["class", "section", "item"] as const;

/** What a level is called: 类, 款, 项. */
export function useLevelName(): (level: FunctionalLine["level"]) => string {
  const t = useWords("spending");
  return (level) => t(`level.${LEVELS[level - 1] ?? "item"}`);
}

/** So many of a level: 3 类, 3 classes, 1 class. */
export function useCount(): (count: number, level: FunctionalLine["level"]) => string {
  const t = useWords("spending");
  return (count, level) =>
    t(`${count === 1 ? "one" : "many"}.${LEVELS[level - 1] ?? "item"}`, { count: String(count) });
}

/** A line as text, for screen readers and labels: "20801 人力资源和社会保障管理事务". */
export function useLineText(): (line: FunctionalLine) => string {
  const nameOf = useName();
  return ({ code, label }) => `${code} ${nameOf(label, code).text}`;
}

/** A level in one breath, for the announcement after a drill: what it is, how much, what is below. */
export function useLevelText(): (level: Level) => string {
  const t = useWords("spending");
  const lineText = useLineText();
  const levelName = useLevelName();
  const count = useCount();
  const amountText = useAmountText();
  return ({ line, amounts, children, unknown }) => {
    if (unknown !== null) return t("unknown", { code: unknown });
    const name = line === null ? t("total") : lineText(line);
    const amount = amounts.total?.text == null ? t("noAmount") : amountText(amounts.total);
    const below =
      children.length === 0
        ? t("fact.last", { level: levelName(line?.level ?? 3) })
        : t("fact.below", { count: count(children.length, levelBelow(line)) });
    return t("announce", { name, amount, below });
  };
}
