import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/core/checks/check.ts";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { uniqueSubset } from "../../../src/core/checks/unique-subset.ts";
import type { Statement } from "../../../src/core/document/dataset.ts";
import { roundHalfUp, shiftPoint } from "../../../src/core/format-amount.ts";
import { groupBy } from "../../../src/core/group-by.ts";
import { absolute, amountOf, compareAmounts } from "../../../src/core/money.ts";
import { datasetOf, statement } from "./builders.ts";

/** An item with its basic and project expenditure in yuan; classes hold sections, sections items. */
type Item = readonly [basic: number, project: number];
type Tree = readonly (readonly (readonly Item[])[])[];

const listOf = <Of>(one: fc.Arbitrary<Of>) => fc.array(one, { minLength: 1, maxLength: 3 });
const treeOf = (yuan: fc.Arbitrary<number>): fc.Arbitrary<Tree> => listOf(listOf(listOf(fc.tuple(yuan, yuan))));
/** Amounts to the cent of 万元, which a table prints without rounding. */
const exactTree = treeOf(fc.nat(10 ** 7).map((hundreds) => hundreds * 100));
const roundedTree = treeOf(fc.nat(10 ** 9));

const COLUMNS = ["total", "basic", "project"] as const;
const add = (items: readonly Item[]): Item =>
  items.reduce<Item>(([basic, project], item) => [basic + item[0], project + item[1]], [0, 0]);
const two = (at: number) => String(at + 1).padStart(2, "0");

/** The budget of a tree as a table prints it: every line with its sum, each figure by itself in 万元 to two decimals, or in 元. */
function tableOf(tree: Tree, unit: "wan" | "yuan" = "wan"): Statement {
  const print = (yuan: number) => (unit === "yuan" ? String(yuan) : roundHalfUp(shiftPoint(String(yuan), -4), 2));
  const rowOf = (name: string, [basic, project]: Item) =>
    [name, print(basic + project), print(basic), print(project)] as const;
  const classes = tree.flatMap((sections, at) => {
    const code = String(201 + at);
    return [
      rowOf(`${code} 类${code}`, add(sections.flat())),
      ...sections.flatMap((items, section) => {
        const own = `${code}${two(section)}`;
        return [
          rowOf(`${own} 款${own}`, add(items)),
          ...items.map((item, place) => rowOf(`${own}${two(place)} 项${own}${two(place)}`, item)),
        ];
      }),
    ];
  });
  const rows = [rowOf("合计", add(tree.flat(2))), ...classes];
  return statement("expenditure", { expenditure: { columns: COLUMNS, rows } }, { amountUnit: unit });
}

const sumsOf = (table: Statement): readonly Check[] =>
  checkDataset(datasetOf([table])).filter(({ family }) => family === "hierarchy" || family === "row");
const verdictsOf = (table: Statement) => Object.fromEntries(sumsOf(table).map(({ id, verdict }) => [id, verdict]));
/** The table with one amount made larger by so many 万元. */
const tampered = (table: Statement, line: number, key: string, by: number): Statement => ({
  ...table,
  sides: table.sides.map((side) => ({
    ...side,
    rows: side.rows.map((row) =>
      row.line === line
        ? { ...row, amounts: { ...row.amounts, [key]: (Number(row.amounts[key]) + by).toFixed(2) } }
        : row,
    ),
  })),
});

describe("a budget whose every line is the sum of the lines below it", () => {
  it("is found to be so: each parent in each column, and each line as basic and project expenditure", () => {
    fc.assert(
      fc.property(exactTree, (tree) => {
        const sums = sumsOf(tableOf(tree));
        expect(sums.every(({ verdict }) => verdict === "equal")).toBe(true);
        const parents = 1 + tree.length + tree.flat().length;
        const lines = parents + tree.flat(2).length;
        expect(sums.filter(({ family }) => family === "hierarchy")).toHaveLength(parents * COLUMNS.length);
        expect(sums.filter(({ family }) => family === "row")).toHaveLength(lines);
      }),
      { numRuns: 50 },
    );
  });

  it("is judged the same in 元 as in 万元, and whatever the order of its classes", () => {
    fc.assert(
      fc.property(exactTree, (tree) => {
        expect(verdictsOf(tableOf(tree, "yuan"))).toEqual(verdictsOf(tableOf(tree)));
        const backwards = tableOf(tree);
        const [total, ...rest] = backwards.sides[0]?.rows ?? [];
        const byClass = groupBy(rest, ({ code }) => code?.slice(0, 3));
        const rows = [...(total === undefined ? [] : [total]), ...[...byClass.values()].reverse().flat()];
        const sides = backwards.sides.map((side) => ({ ...side, rows }));
        expect(verdictsOf({ ...backwards, sides })).toEqual(verdictsOf(tableOf(tree)));
      }),
      { numRuns: 30 },
    );
  });

  it("is accused of nothing where each figure was rounded by itself: what is apart is within its bound", () => {
    fc.assert(
      fc.property(roundedTree, (tree) => {
        for (const { id, verdict, difference, bound } of sumsOf(tableOf(tree))) {
          expect(["equal", "rounding"], id).toContain(verdict);
          const apart = absolute(amountOf(difference ?? "", "wan"));
          expect(compareAmounts(apart, amountOf(bound ?? "", "wan"))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("contradicts itself in the sums of a figure that was changed, and in no other", () => {
    fc.assert(
      fc.property(
        exactTree,
        fc.nat(),
        fc.constantFrom(...COLUMNS),
        fc.integer({ min: 1, max: 999 }),
        (tree, at, key, by) => {
          const table = tableOf(tree);
          const lines = table.sides.flatMap(({ rows }) => rows.map(({ line }) => line));
          const line = lines[at % lines.length] ?? 0;
          const cell = `expenditure:${line}:${key}`;
          for (const { id, verdict, evidence } of sumsOf(tampered(table, line, key, by))) {
            const isOfIt = [...evidence.left, ...evidence.right].includes(cell);
            expect(verdict, id).toBe(isOfIt ? "mismatch" : "equal");
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("the only projects that add up to an amount", () => {
  const yuan = (amounts: readonly number[]) => amounts.map((each) => amountOf(String(each), "yuan"));
  /** Every subset but the empty one, by brute force. */
  const subsetsOf = (amounts: readonly number[]): readonly (readonly number[])[] =>
    Array.from({ length: 2 ** amounts.length - 1 }, (_, bits) =>
      [...amounts.keys()].filter((at) => ((bits + 1) >> at) & 1),
    );
  const sumOf = (amounts: readonly number[], members: readonly number[]) =>
    members.reduce((sum, at) => sum + (amounts[at] ?? 0), 0);

  it("are found where there is one such set, and nothing is said where there are none or several", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        (amounts, target) => {
          const fitting = subsetsOf(amounts).filter((members) => sumOf(amounts, members) === target);
          const found = uniqueSubset(yuan(amounts), amountOf(String(target), "yuan"));
          expect(found).toEqual(fitting.length === 1 ? fitting[0] : null);
        },
      ),
    );
  });

  it("are not looked for beyond what can be told", () => {
    const powers = Array.from({ length: 20 }, (_, at) => 2 ** at);
    expect(uniqueSubset(yuan(powers), amountOf(String(2 ** 20 - 1), "yuan"))).toBeNull();
  });
});
