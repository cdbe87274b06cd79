import type { Budget } from "../../document/budget.ts";
import { glossaryOf } from "../../document/terms.ts";
import { glossaryKey } from "../row-keys.ts";
import { lineColumn, nameColumn, shownRows, type TableOptions, tableOf, type ViewTable } from "../view-table.ts";

/** What the document says of its terms, and what that means in plain words. */
export const glossaryTables = (
  { dataset }: Budget,
  { plainOf, shownAt }: Pick<TableOptions, "plainOf" | "shownAt">,
): readonly ViewTable[] =>
  tableOf("glossary", shownRows(glossaryOf(dataset), glossaryKey, shownAt("glossary")), [
    { key: "term", kind: "text", of: ({ key }) => (key === null ? null : plainOf(key, "name")) },
    nameColumn("heading", ({ printed }) => printed?.heading),
    nameColumn("official", ({ printed }) => printed?.text),
    { key: "plain", kind: "text", of: ({ key }) => (key === null ? null : plainOf(key, "plain")) },
    lineColumn(({ printed }) => printed?.line),
  ]);
