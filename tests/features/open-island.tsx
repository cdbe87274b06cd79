import { cleanup, render } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach } from "vitest";
import { islandTree } from "../../src/app/island-tree.tsx";
import { budgetOf } from "../../src/core/document/budget.ts";
import type { Dataset, Row, StatementId } from "../../src/core/document/dataset.ts";
import type { Language } from "../../src/core/format-amount.ts";
import { openingOf } from "../../src/core/views/opening.ts";
import { startNavigation } from "../../src/view-state/navigation.ts";
import { datong, englishOf } from "../published.ts";

export { datong };

afterEach(cleanup);

/** Draws one island of the page in a language, over the published data set or a variation of it. */
export function openIsland(
  Content: ComponentType,
  {
    dataset = datong,
    language = "zh" as Language,
    address = "",
  }: { dataset?: Dataset; language?: Language; address?: string } = {},
) {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const source = { opening: openingOf(dataset, "0".repeat(64)), dataset, english: englishOf(dataset) };
  const island = { id: "island", needs: "budget", load: async () => Content } as const;
  return render(
    <section data-island="island">
      {islandTree(island, Content, source, budgetOf(dataset), language, () => true)}
    </section>,
  );
}

type RowText = readonly [label: string, ...amounts: (string | null)[]];

/** The published data set with other rows in one statement; "208 社会保障和就业支出" is a row with a code. */
export function withRows(id: StatementId, rows: readonly RowText[], dataset: Dataset = datong): Dataset {
  const statements = dataset.statements.map((statement) => {
    if (statement.id !== id) return statement;
    const [side] = statement.sides;
    if (side === undefined) return statement;
    const keys = side.columns.map(({ key }) => key);
    const built = rows.map(([text, ...amounts], index): Row => {
      const [, code = null, label = text] = /^(\d{3,7}) (.*)$/.exec(text) ?? [];
      return {
        line: statement.line + 10 + index,
        code,
        label,
        amounts: Object.fromEntries(keys.map((key, at) => [key, amounts[at] ?? null])),
      };
    });
    return { ...statement, sides: [{ ...side, rows: built }] };
  });
  return { ...dataset, statements };
}

export const without = (...ids: readonly StatementId[]): Dataset => ({
  ...datong,
  statements: datong.statements.filter(({ id }) => !ids.includes(id)),
});

/** The figures of a text, without grouping: "2,683.59 万元" is 2683.59. */
export const figuresIn = (text: string): readonly string[] =>
  (text.match(/−?\d[\d,]*(\.\d+)?/g) ?? []).map((figure) => figure.replace(/,/g, "").replace("−", "-"));
