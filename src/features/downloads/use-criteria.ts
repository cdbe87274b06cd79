import { budgetOf } from "../../core/document/budget.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { findLine } from "../../core/document/functional-tree.ts";
import { statementPlace } from "../../core/exports/row-keys.ts";
import { useName } from "../../reading/reading.tsx";
import { useShown } from "../../reading/shown.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";

/** Which part of a view stands on the page, in words: the branch, the statement, what its rows were chosen and sorted by. Empty while all of it does. */
export function useCriteria(view: ViewId, dataset: Dataset): readonly string[] {
  const { code, statement } = usePageState();
  const nameOf = useName();
  const shown = useShown();
  if (view === "spending") {
    const tree = budgetOf(dataset).expenditure;
    const line = code === null || tree === null ? undefined : findLine(tree, code);
    return line === undefined ? [] : [`${line.code} ${nameOf(line.label, line.code).text}`];
  }
  if (view !== "statements") return shown.get(view)?.criteria ?? [];
  const asked = dataset.statements.filter(({ id }) => statement === null || id === statement);
  return asked.flatMap(({ id, title }) => {
    const criteria = shown.get(statementPlace(id))?.criteria ?? [];
    return statement === null && criteria.length === 0 ? [] : [nameOf(title).text, ...criteria];
  });
}
