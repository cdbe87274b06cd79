import { plain } from "../lexicon/numbering.ts";
import { AGENCY_OPERATING_ROW, SPENT_IN_ALL, THREE_PUBLIC_PARTS, THREE_PUBLIC_TOTAL } from "../lexicon/three-public.ts";
import type { Dataset, Row } from "./dataset.ts";
import { isTotalRow } from "./functional-tree.ts";
import { type Table, tableOf } from "./tables.ts";

/** The rows of 表十 by what their names mean; their numbering varies from place to place. */
export interface ThreePublicRows {
  readonly table: Table;
  /** of “三公” alone, also where the table totals more */
  readonly total: Row | undefined;
  /** where the total is that of all rows of the table (合计, 支出合计) */
  readonly isOfAll: boolean;
  /** 机关运行经费, which some places print in the same table */
  readonly agency: Row | undefined;
  readonly abroad: Row | undefined;
  readonly reception: Row | undefined;
  readonly vehicles: Row | undefined;
  readonly vehiclePurchase: Row | undefined;
  readonly vehicleRunning: Row | undefined;
  /** rows that mean something else, as 会议费 in some places */
  readonly others: readonly Row[];
}

/** A part of the “三公”经费; vehicles hold their purchase and their running. */
export type ThreePublicPart = (typeof THREE_PUBLIC_PARTS)[number][0];

/** The part of the “三公”经费 that a label or a phrase names; null for any other. */
export const threePublicPartNamed = (label: string): ThreePublicPart | null =>
  THREE_PUBLIC_PARTS.find(([, name]) => name.test(plain(label)))?.[0] ?? null;

const hasFigure = ({ amounts }: Row): boolean => Object.values(amounts).some((text) => text !== null);

/** The rows of the “三公” statement (表十) by meaning; null where it is not printed. */
export function threePublicRows(dataset: Dataset): ThreePublicRows | null {
  const table = tableOf(dataset, "three-public");
  if (table === undefined) return null;
  const { rows } = table.side;
  const ofAll = rows.find(isTotalRow);
  // “三公”经费支出 may be no more than a heading, over 支出合计
  const called = rows.filter((row) => THREE_PUBLIC_TOTAL.test(plain(row.label)));
  const below = rows.find((row) => SPENT_IN_ALL.test(plain(row.label)));
  const total = called.find(hasFigure) ?? below ?? called[0] ?? ofAll;
  const agency = rows.find((row) => AGENCY_OPERATING_ROW.test(row.label));
  const named = (part: ThreePublicPart) => rows.find((row) => threePublicPartNamed(row.label) === part);
  return {
    table,
    total,
    isOfAll: total !== undefined && (total === below || isTotalRow(total)),
    agency,
    abroad: named("abroad"),
    reception: named("reception"),
    vehicles: named("vehicles"),
    vehiclePurchase: named("vehiclePurchase"),
    vehicleRunning: named("vehicleRunning"),
    others: rows.filter(
      (row) => row !== total && row !== ofAll && row !== agency && threePublicPartNamed(row.label) === null,
    ),
  };
}
