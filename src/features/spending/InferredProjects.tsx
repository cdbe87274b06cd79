import { useMemo } from "react";
import { inferLinks } from "../../core/checks/inferred-links.ts";
import { printedAmount } from "../../core/document/cell-reference.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import type { FunctionalLine } from "../../core/document/functional-tree.ts";
import { rowsOf } from "../../core/document/statement.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Name } from "../../reading/Name.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { Inferred } from "./Inferred.tsx";

interface InferredProject {
  readonly name: string;
  readonly amount: PrintedAmount;
}

/** The projects of the project statement that the sums, and nothing printed, suggest for an item. */
function inferredProjects(dataset: Dataset, code: string): readonly InferredProject[] {
  const cells = new Set(
    inferLinks(dataset)
      .filter((link) => link.code === code && link.reason === "onlyTheseProjectsAddUp")
      .flatMap(({ to }) => to),
  );
  if (cells.size === 0) return [];
  return dataset.statements
    .filter(({ id }) => id === "projects")
    .flatMap((statement) => rowsOf(statement).map((row) => ({ row, statement })))
    .map(({ row, statement }) => ({ name: row.label, amount: printedAmount(statement, row, "total") }))
    .filter(({ amount }) => cells.has(amount.cell));
}

/** What the project expenditure of an item probably pays for. Nobody printed it; it says so. */
export function InferredProjects({ line }: { line: FunctionalLine }) {
  const t = useWords("spending");
  const { dataset } = useBudget();
  const projects = useMemo(() => inferredProjects(dataset, line.code), [dataset, line.code]);
  if (projects.length === 0) return null;
  return (
    <Inferred
      id="spending-inferred"
      title={t("inferred.title")}
      text={t("inferred.text")}
      lines={projects.map(({ name, amount }) => ({
        amount,
        name: (
          <StateLink to={{ view: "targets", q: name }} id={`spending-project-${amount.cell.split(":")[1]}`}>
            <Name printed={name} />
          </StateLink>
        ),
      }))}
    />
  );
}
