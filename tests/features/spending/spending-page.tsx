import { act, render } from "@testing-library/react";
import { islandTree } from "../../../src/app/island-tree.tsx";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset, Row } from "../../../src/core/document/dataset.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { Spending } from "../../../src/features/spending/Spending.island.tsx";
import { startNavigation } from "../../../src/view-state/navigation.ts";
import { datong, englishOf } from "../../published.ts";

/** Opens the section at an address, as the page does: first at rest, then as the address says. */
export function openSpending(address = "", { dataset = datong, language = "zh" as Language } = {}) {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const source = { opening: openingOf(dataset, "0".repeat(64)), dataset, english: englishOf(dataset) };
  const island = { id: "spending", needs: "budget", load: async () => Spending } as const;
  return render(
    <section id="spending" data-island="spending">
      {islandTree(island, Spending, source, budgetOf(dataset), language, () => true)}
    </section>,
  );
}

/** Goes one step back, as the reader's Back button does, and lets the page settle. */
export async function goBack(): Promise<void> {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.back();
    await gone;
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
}

export type Line = readonly [code: string, label: string, total: string | null, basic?: string, project?: string];

/** A data set whose expenditure statement prints these lines and nothing else. */
export function datasetOf(total: string | null, lines: readonly Line[]): Dataset {
  const expenditure = datong.statements.find(({ id }) => id === "expenditure");
  const [side] = expenditure?.sides ?? [];
  if (expenditure === undefined || side === undefined) throw new Error("the published data set has this statement");
  const row = (line: number, code: string | null, label: string, amounts: Row["amounts"]): Row => ({
    line,
    code,
    label,
    amounts,
  });
  const rows = [
    row(171, null, "合计", { total, basic: total, project: null }),
    ...lines.map(([code, label, amount, basic, project], index) =>
      row(172 + index, code, label, { total: amount, basic: basic ?? amount, project: project ?? null }),
    ),
  ];
  return { ...datong, projects: [], statements: [{ ...expenditure, sides: [{ ...side, rows }] }] };
}
