import { projectsOf } from "../../document/projects.ts";
import { labelCell, tableOf } from "../../document/tables.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";
import { nameCell } from "../projects/sheets.ts";

/** A project has one name in the table and on its sheet. */
const projectName: Rule = ({ dataset }) => {
  const table = tableOf(dataset, "projects");
  if (table === undefined) return [];
  return projectsOf(dataset).flatMap(({ row, sheet }): readonly Claim[] =>
    row === null || sheet === null
      ? []
      : [
          {
            ...claimHead("names", "projectName", "projects", row.label, "label"),
            values: { row: row.label, sheet: sheet.name },
            relation: "sameWords",
            left: [{ cell: labelCell(table, row), text: row.label.trim() }],
            right: [{ cell: nameCell(sheet), text: sheet.name.trim() }],
          },
        ],
  );
};

/** Names of a project in the table and on its sheet; differences are notes. */
export const rules: RuleSet = {
  kinds: ["projectName"],
  rules: [projectName],
};
