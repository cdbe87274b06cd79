import { checkDataset } from "../../checks/check-dataset.ts";
import type { Budget } from "../../document/budget.ts";
import { shownRows, type TableOptions, tableOf, type ViewTable } from "../view-table.ts";

/** Every check with both sides in the printed unit, the difference and the places it rests on. */
export const checksTables = (
  { dataset }: Budget,
  { sentenceOf, shownAt }: Pick<TableOptions, "sentenceOf" | "shownAt">,
): readonly ViewTable[] =>
  tableOf(
    "checks",
    shownRows(checkDataset(dataset), ({ id }) => id, shownAt("checks")),
    [
      { key: "checkId", kind: "text", of: ({ id }) => id },
      { key: "family", kind: "word", of: ({ family }) => `family.${family}` },
      { key: "verdict", kind: "word", of: ({ verdict }) => `verdict.${verdict}` },
      { key: "sentence", kind: "text", of: sentenceOf },
      { key: "left", kind: "number", of: ({ left }) => left },
      { key: "right", kind: "number", of: ({ right }) => right },
      { key: "difference", kind: "number", of: ({ difference }) => difference },
      { key: "bound", kind: "number", of: ({ bound }) => bound },
      {
        key: "checkUnit",
        kind: "word",
        of: ({ left, amountUnit }) => (left === null ? null : `unitName.${amountUnit}`),
      },
      { key: "leftCells", kind: "place", of: ({ evidence }) => evidence.left },
      { key: "rightCells", kind: "place", of: ({ evidence }) => evidence.right },
    ],
  );
