import type { Budget } from "../../document/budget.ts";
import { otherTextsOf, printedPassagesOf } from "../../document/printed-items.ts";
import { itemKey } from "../row-keys.ts";
import { lineColumn, nameColumn, shownRows, type TableOptions, tableOf, type ViewTable } from "../view-table.ts";

/** Duties and offices with their lines, then the texts that stand in no known part of the document. */
export function unitTables({ dataset }: Budget, { shownAt }: Pick<TableOptions, "shownAt">): readonly ViewTable[] {
  const known = (["duties", "organisation"] as const).flatMap((topic) =>
    printedPassagesOf(dataset, topic).map((item) => ({ topic, item })),
  );
  const others = otherTextsOf(dataset).flatMap(({ passages }) =>
    passages.map((item) => ({ topic: "other" as const, item })),
  );
  const rows = [...shownRows(known, ({ item }) => itemKey(item), shownAt("unit")), ...others];
  return tableOf("unit", rows, [
    { key: "topic", kind: "word", of: ({ topic }) => `topic.${topic}` },
    { key: "printedNumber", kind: "text", of: ({ item }) => item.number },
    nameColumn("heading", ({ item }) => item.heading),
    nameColumn("text", ({ item }) => item.text),
    lineColumn(({ item }) => item.line),
  ]);
}
