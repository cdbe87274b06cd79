import { plain } from "../lexicon/numbering.ts";
import { THREE_PUBLIC_PARTS } from "../lexicon/three-public.ts";
import { type Table, tableOf } from "./cells.ts";
import type { Dataset, Row } from "./dataset.ts";
import { isTotalRow } from "./functional-tree.ts";

/** The rows of 表十 by what their names mean; their numbering varies from place to place. */
export interface ThreePublicRows {
  readonly table: Table;
  readonly total: Row | undefined;
  readonly abroad: Row | undefined;
  readonly reception: Row | undefined;
  readonly vehicles: Row | undefined;
  readonly vehiclePurchase: Row | undefined;
  readonly vehicleRunning: Row | undefined;
  /** rows that mean something else, as 会议费 in some places */
  readonly others: readonly Row[];
}

export type ThreePublicPart = (typeof THREE_PUBLIC_PARTS)[number][0];

/** The part of the “三公”经费 that a label or a phrase names; null for any other. */
export const threePublicPartNamed = (label: string): ThreePublicPart | null =>
  THREE_PUBLIC_PARTS.find(([, name]) => name.test(plain(label)))?.[0] ?? null;

export function threePublicRows(dataset: Dataset): ThreePublicRows | null {
  const table = tableOf(dataset, "three-public");
  if (table === undefined) return null;
  const { rows } = table.side;
  const total = rows.find(isTotalRow);
  const named = (part: ThreePublicPart) => rows.find((row) => threePublicPartNamed(row.label) === part);
  return {
    table,
    total,
    abroad: named("abroad"),
    reception: named("reception"),
    vehicles: named("vehicles"),
    vehiclePurchase: named("vehiclePurchase"),
    vehicleRunning: named("vehicleRunning"),
    others: rows.filter((row) => row !== total && threePublicPartNamed(row.label) === null),
  };
}
