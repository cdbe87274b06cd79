import type { Dataset, Row } from "../../document/dataset.ts";
import { groupBy } from "../../group-by.ts";
import { plain } from "../../lexicon/numbering.ts";
import type { Step } from "./columns.ts";
import type { ComparedLine } from "./lines.ts";
import { rowsTable } from "./rows-tables.ts";
import { type ComparedTable, carriedOverApart, commonStatement, type Recoded, titlesOf } from "./table.ts";

/** In the order of the codes: the total first, and last what is printed without a code that could be read. */
const byCode = (one: ComparedLine, two: ComparedLine): number => {
  const [a, b] = [placeOf(one), placeOf(two)];
  return a === b ? 0 : a < b ? -1 : 1;
};
const placeOf = ({ code, isTotal }: ComparedLine): string => code ?? (isTotal ? "" : "~");

const depthOfCode = ({ code }: Row): ComparedLine["depth"] =>
  code === null || code.length === 3 ? 0 : code.length === 5 ? 1 : 2;

/** Classes, sections and items by code, in the order of the codes; by total, basic or project expenditure. */
export function functionTable(
  which: "functions" | "basic" | "project",
  data: readonly Dataset[],
  steps: readonly Step[],
): ComparedTable {
  const id = commonStatement(data, ({ side }) => side.rows.some(({ code }) => code !== null));
  const column = which === "functions" ? "total" : which;
  const lines = [...rowsTable(id, data, steps, column, depthOfCode)].sort(byCode);
  return {
    id: which,
    lines,
    titles: titlesOf(data, id),
    withoutCarriedOver: carriedOverApart(data, id),
    recoded: recodedIn(lines, steps),
  };
}

function recodedIn(lines: readonly ComparedLine[], steps: readonly Step[]): readonly Recoded[] {
  const items = lines.filter(({ code, depth }) => code !== null && depth === 2);
  const named = groupBy(items, ({ label }) => plain(label ?? ""));
  return [...named.values()].flatMap((same) =>
    steps.flatMap((_, at): readonly Recoded[] => {
      const [gone, begun] = (["gone", "new"] as const).map((kind) =>
        same.filter(({ changes }) => changes[at]?.kind === kind),
      );
      const [from, to] = [gone?.[0], begun?.[0]];
      if (same.length !== 2 || from?.code == null || to?.code == null) return [];
      return [{ label: to.label ?? "", from: from.code, to: to.code }];
    }),
  );
}
