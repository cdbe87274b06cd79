import type { Dataset } from "../../document/dataset.ts";
import { figureIn, hasColumn } from "../../document/tables.ts";
import { type ThreePublicPart, threePublicRows } from "../../document/three-public-rows.ts";
import { THREE_PUBLIC_PARTS } from "../../lexicon/three-public.ts";
import type { Step } from "./columns.ts";
import { type ComparedLine, comparedCell } from "./lines.ts";
import { type ComparedTable, isPrinted, lineOf, sourceOf, titlesOf } from "./table.ts";

/** The “three public” expenses by meaning, as their labels and numbering vary from place to place. */
export function threePublicTable(data: readonly Dataset[], steps: readonly Step[]): ComparedTable {
  const sources = data.map((dataset) => ({ ...sourceOf(dataset, "three-public"), known: threePublicRows(dataset) }));
  const parts: readonly ("total" | ThreePublicPart)[] = ["total", ...THREE_PUBLIC_PARTS.map(([part]) => part)];
  const lines = parts.map((part): ComparedLine => {
    const rows = sources.map(({ table, known }) => (table === undefined ? undefined : known?.[part]));
    const cells = sources.map(({ table, missing, known }, at) => {
      const [row, whole] = [rows[at], known?.total];
      const isColumn = table !== undefined && row !== undefined && hasColumn(table, "total");
      return comparedCell(figureIn(table, row, "total"), figureIn(table, whole, "total"), isColumn ? "blank" : missing);
    });
    const depth = part === "vehiclePurchase" || part === "vehicleRunning" ? 1 : 0;
    return lineOf({ key: part, code: null, depth, isTotal: part === "total", rows, cells, steps });
  });
  return {
    id: "threePublic",
    lines: lines.filter(isPrinted),
    titles: titlesOf(data, "three-public"),
    withoutCarriedOver: [],
    recoded: [],
  };
}
