import type { Budget } from "../document/budget.ts";
import { printedAmount } from "../document/cell-reference.ts";
import type { Statement } from "../document/dataset.ts";
import { columnsOf, rowsOf, statementOf } from "../document/statement.ts";
import { type ThreePublicPart, threePublicPartNamed, threePublicRows } from "../document/three-public-rows.ts";
import { type StatedChange, statedThreePublic } from "../explanation/stated-changes.ts";
import { explanationPart } from "../explanation/stated-shares.ts";
import { type StatedVehicles, statedVehicles } from "../explanation/stated-vehicles.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { drawnValue, largestFirst } from "./chart-slices.ts";

/** A row of the table of “三公”经费, with what the explanation says of the same item. */
export interface ThreePublicRow {
  /** null for a row of the table that is no part of “三公”: 会议费, 机关运行经费, a total of them all */
  readonly part: ThreePublicPart | "total" | null;
  /** as printed: ②公务用车运行维护费 */
  readonly label: string;
  readonly isTotal: boolean;
  /** 1 for the two halves of the vehicles, printed under their sum */
  readonly depth: 0 | 1;
  readonly amount: PrintedAmount;
  /** in final accounts, what had been budgeted; null where no such column is printed */
  readonly budget: PrintedAmount | null;
  readonly stated: PrintedAmount | null;
  readonly change: StatedChange | null;
}

/** The “三公”经费 with its parts and what the explanation says against last year. */
export interface ThreePublicView {
  readonly statement: Statement;
  /** whether the table prints a budget beside each outcome */
  readonly hasBudget: boolean;
  readonly rows: readonly ThreePublicRow[];
  readonly total: ThreePublicRow | null;
  /** the items that are no sums of others, with an amount above zero: what the picture opens out */
  readonly spent: readonly ThreePublicRow[];
  /** items that the explanation states as zero; each is named as zero because the text says so */
  readonly statedZero: readonly ThreePublicRow[];
  readonly hasStated: boolean;
  /** the part of the explanation that speaks of them, counted from 1 */
  readonly statedIn: number | null;
  /** how many vehicles the money runs, where the explanation says so */
  readonly vehicles: StatedVehicles | null;
  readonly budgetTotal: PrintedAmount | undefined;
  readonly basic: PrintedAmount | undefined;
}

const isHalf = (part: ThreePublicRow["part"]) => part === "vehiclePurchase" || part === "vehicleRunning";

/** What the section on the “三公”经费 shows; null where the statement is not printed. */
export function threePublicOf({ dataset, total }: Budget): ThreePublicView | null {
  const statement = statementOf(dataset, "three-public");
  if (statement === undefined) return null;
  const stated = statedThreePublic(dataset);
  const printed = rowsOf(statement);
  const known = threePublicRows(dataset);
  const hasVehicles = printed.some(({ label }) => threePublicPartNamed(label) === "vehicles");
  const hasBudget = columnsOf(statement).some(({ key }) => key === "budget");
  const rows = printed.map((row): ThreePublicRow => {
    const isTotal = row === known?.total;
    const part = isTotal ? "total" : threePublicPartNamed(row.label);
    const said = isTotal ? stated : stated?.parts.find((candidate) => candidate.part === part);
    return {
      part,
      label: row.label,
      isTotal,
      depth: isHalf(part) && hasVehicles ? 1 : 0,
      amount: printedAmount(statement, row, "total"),
      budget: hasBudget ? printedAmount(statement, row, "budget") : null,
      stated: said == null ? null : "total" in said ? said.total : said.current,
      change: said?.change ?? null,
    };
  });
  const hasHalves = rows.some(({ part, amount }) => isHalf(part) && drawnValue(amount) !== 0);
  const leaves = rows.filter(({ part }) => part !== null && part !== "total" && !(part === "vehicles" && hasHalves));
  return {
    statement,
    hasBudget,
    rows,
    total: rows.find(({ isTotal }) => isTotal) ?? null,
    spent: leaves.filter(({ amount }) => drawnValue(amount) > 0).sort(largestFirst),
    statedZero: leaves.filter((row) => row.stated !== null && isZero(row.stated) && drawnValue(row.amount) === 0),
    hasStated: stated !== null,
    statedIn: explanationPart(dataset, (stated?.total ?? stated?.parts[0]?.current)?.cell ?? ""),
    vehicles: statedVehicles(dataset),
    budgetTotal: total?.total,
    basic: total?.basic,
  };
}

const isZero = (amount: PrintedAmount): boolean => amount.text !== null && drawnValue(amount) === 0;
