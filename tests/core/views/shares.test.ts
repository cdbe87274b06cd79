import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { PrintedAmount } from "../../../src/core/format-amount.ts";
import { amountOf, canonicalText, sum } from "../../../src/core/money.ts";
import { barScale } from "../../../src/core/views/bar-scale.ts";
import { breakdownOf } from "../../../src/core/views/breakdown.ts";
import { drawnFraction, drawnValue, makeUp, toChartSlices } from "../../../src/core/views/chart-slices.ts";
import { flowOf } from "../../../src/core/views/flow.ts";
import { flowPicture } from "../../../src/core/views/flow-picture.ts";
import { splitOf } from "../../../src/core/views/split.ts";
import { threePublicOf } from "../../../src/core/views/three-public.ts";
import { datasetOf, explanation, functional, statement } from "../checks/builders.ts";

const printed = (text: string | null, at = 1): PrintedAmount => ({
  cell: `expenditure:${at}:total`,
  text,
  unit: "wan",
});
const inPrint = (hundredths: number): string => (hundredths / 100).toFixed(2);
const total = (texts: readonly string[]): string => {
  const yuan = canonicalText(sum(texts.map((text) => amountOf(text, "wan"))), "wan");
  return Number(yuan).toFixed(2);
};
const part = fc.integer({ min: 1, max: 9_999_999 }).map(inPrint);
const parts = fc.array(part, { minLength: 1, maxLength: 12 });
/** A budget of classes, each with its basic and project expenditure. */
const classes = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 });
const budgetWith = (rows: readonly (readonly [string, string])[]) => {
  const lines = rows.map(
    ([basic, project], at) => [`${201 + at} 类${at}`, total([basic, project]), basic, project] as const,
  );
  const sums = [1, 2, 3].map((column) => total(lines.map((line) => line[column] ?? "0")));
  const table = { columns: ["total", "basic", "project"], rows: [["合计", ...sums] as const, ...lines] };
  const revenue = {
    columns: ["total", "generalBudget"],
    rows: [
      ["合计", sums[0] ?? null, sums[0] ?? null] as const,
      ...lines.map(([name, all]) => [name, all, all] as const),
    ],
  };
  return budgetOf(datasetOf([statement("revenue", { revenue }), statement("expenditure", { expenditure: table })]));
};
const hundredths = (share: string | null | undefined): number => Math.round(Number(share ?? "NaN") * 100);

type Rows = NonNullable<Parameters<typeof statement>[1]["expenditure"]>["rows"];

describe("the shares of any budget", () => {
  it("come to 100 %, give or take the rounding of each, and stand largest first", () => {
    fc.assert(
      fc.property(classes, (rows) => {
        const { chart } = splitOf(budgetWith(rows)) ?? {};
        const shares = chart?.parts.map(({ share }) => hundredths(share)) ?? [];
        expect(shares).toHaveLength(rows.length);
        expect(Math.abs(shares.reduce((all, share) => all + share, 0) - 10_000)).toBeLessThanOrEqual(
          Math.ceil(rows.length / 2) + 1,
        );
        for (const [at, { value }] of (chart?.parts ?? []).entries())
          expect(chart?.parts[at - 1]?.value ?? value).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it("do not depend on the order of print", () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const siblings = texts.map((text, at) => ({
          code: String(201 + at),
          label: `类${at}`,
          amount: printed(text, at + 2),
        }));
        const whole = printed(total(texts));
        expect(toChartSlices([...siblings].reverse(), whole)).toEqual(toChartSlices(siblings, whole));
      }),
    );
  });

  it("are drawn as a disc only where two to four parts above zero make up the printed whole", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -5, max: 5 }), (texts, off) => {
        const siblings = texts.map((text, at) => ({
          code: String(201 + at),
          label: "类",
          amount: printed(text, at + 2),
        }));
        const whole = printed(inPrint(Math.round(Number(total(texts)) * 100) + off * texts.length));
        const { form } = toChartSlices(siblings, whole);
        const isWhole = Math.abs(off * texts.length) * 2 <= texts.length + 1;
        expect(form).toBe(texts.length === 1 ? "single" : texts.length <= 4 && isWhole ? "pie" : "bars");
      }),
    );
    const two = (one: string, other: string) =>
      toChartSlices(
        [printed(one), printed(other)].map((amount, at) => ({ code: String(at), label: "类", amount })),
        printed("3.00"),
      );
    expect([two("4.00", "-1.00").form, two("4.00", "-1.00").signed, two("3.00", "0.00").form]).toEqual([
      "bars",
      true,
      "bars",
    ]);
  });

  it("are nothing where nothing is stated: no picture, and no share of what is blank", () => {
    const blank = toChartSlices([{ code: null, label: "类", amount: printed(null) }], printed("3.00"));
    expect([blank.form, blank.parts[0]?.share, blank.parts[0]?.value]).toEqual(["none", null, 0]);
    expect(splitOf(budgetOf(datasetOf([])))).toBeNull();
    expect([
      drawnFraction(null, printed("1")),
      drawnFraction(printed("1"), printed("0")),
      drawnFraction(printed("1"), printed("4")),
    ]).toEqual([0, 0, 0.25]);
    expect(makeUp([], undefined)).toBe(false);
  });
});

describe("the flow of any budget", () => {
  it("brings into each class what goes out of it, and in all the printed total", () => {
    fc.assert(
      fc.property(classes, (rows) => {
        const budget = budgetWith(rows);
        const flow = flowOf(budget);
        if (flow === null) throw new Error("a flow is printed");
        expect([flow.isComplete, flow.isPerClass, flow.hasNatures]).toEqual([true, true, true]);
        const streams = flowPicture(flow)?.streams ?? [];
        const value = (of: (stream: (typeof streams)[number]) => boolean) =>
          Math.round(streams.filter(of).reduce((all, stream) => all + stream.value, 0));
        for (const { code, total: own } of flow.classes) {
          expect(value(({ to }) => to === code)).toBe(Math.round(drawnValue(own)));
          expect(value(({ from }) => from === code)).toBe(Math.round(drawnValue(own)));
        }
        expect(value(({ from }) => from === "generalBudget")).toBe(Math.round(drawnValue(budget.total?.total)));
      }),
      { numRuns: 40 },
    );
  });

  it("claims nothing of sources that do not make up the whole, and draws nothing below zero", () => {
    const flow = flowOf(
      budgetOf(
        datasetOf([
          statement("revenue", { revenue: { columns: ["total", "generalBudget"], rows: [["合计", "5.00", "5.00"]] } }),
          statement("expenditure", {
            expenditure: {
              columns: ["total"],
              rows: [
                ["合计", "9.00"],
                ["208 甲", "9.00"],
              ],
            },
          }),
        ]),
      ),
    );
    expect([flow?.isComplete, flow?.isPerClass]).toEqual([false, false]);
    const negative = flowOf(
      budgetOf(datasetOf([functional(["合计", "1.00"], ["208 甲", "2.00"], ["210 乙", "-1.00"])])),
    );
    expect(negative && flowPicture(negative)).toBeNull();
    expect(flowOf(budgetOf(datasetOf([])))).toBeNull();
  });

  it("names a source that the document names and leaves blank, and where its text states 0 for it", () => {
    const blanks = (text: string) =>
      flowOf(
        budgetOf(
          datasetOf(
            [
              statement("revenue", {
                revenue: { columns: ["total", "generalBudget", "fund"], rows: [["合计", "5.00", "5.00", null]] },
              }),
              functional(["合计", "5.00"], ["208 甲", "5.00"]),
            ],
            { sections: explanation("收入", text) },
          ),
        ),
      )?.blanks.map(({ key, stated }) => [key, stated]);
    expect(blanks("政府性基金预算拨款收入0万元。")).toEqual([["fund", "text:100:11-12"]]);
    expect(blanks("政府性基金预算拨款收入1万元。")).toEqual([["fund", null]]);
  });
});

describe("basic against project expenditure", () => {
  it("divides each class into its kinds, largest class first, whatever the amounts", () => {
    fc.assert(
      fc.property(classes, (rows) => {
        const breakdown = breakdownOf(budgetWith(rows));
        for (const { amounts } of breakdown?.classes ?? [])
          expect(makeUp([amounts.basic ?? printed(null), amounts.project ?? printed(null)], amounts.total)).toBe(true);
        const values = breakdown?.classes.map(({ amounts }) => drawnValue(amounts.total)) ?? [];
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(values).toHaveLength(rows.length);
      }),
      { numRuns: 40 },
    );
    expect([
      breakdownOf(budgetOf(datasetOf([]))),
      breakdownOf(budgetOf(datasetOf([functional(["合计", "1"])]))),
    ]).toEqual([null, null]);
  });

  it("groups economic items under their parents, both largest first; a group of nothing but zeros is left to the table", () => {
    const economic = statement("basic-by-economic-item", {
      expenditure: {
        columns: ["total", "personnel", "public"],
        rows: [
          ["合计", "10.00", "6.00", "4.00"],
          ["30101 基本工资", "1.00", "1.00", null],
          ["301 工资福利支出", "5.00", "5.00", null],
          ["30102 津贴补贴", "2.00", "2.00", null],
          ["30103 奖金", "3.00", "3.00", null],
          ["302 商品和服务支出", "4.00", null, "4.00"],
          ["30201 公务接待费", "4.00", null, "4.00"],
          ["310 资本性支出", "0.00", "0.00", "0.00"],
          ["31001 办公设备购置", "0.00", "0.00", "0.00"],
        ],
      },
    });
    const table = statement("expenditure", {
      expenditure: { columns: ["total", "basic"], rows: [["合计", "10.00", "10.00"]] },
    });
    const columns = breakdownOf(budgetOf(datasetOf([table, economic])))?.economic?.columns;
    expect(columns?.map(({ key, share }) => [key, share])).toEqual([
      ["personnel", "60.00"],
      ["public", "40.00"],
    ]);
    expect(
      columns?.[0]?.groups.map(({ parent, items }) => [parent?.label ?? null, items.map(({ label }) => label)]),
    ).toEqual([
      ["工资福利支出", ["奖金", "津贴补贴"]],
      [null, ["基本工资"]],
    ]);
    expect(columns?.[1]?.groups[0]?.items.map(({ isThreePublic }) => isThreePublic)).toEqual([true]);
  });
});

describe("bars on one scale", () => {
  it("fill the picture with the largest, keep every bar inside it and in proportion, also below zero", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 15 }), (values) => {
        const amounts = values.map((value) => printed(inPrint(value)));
        const scale = barScale(amounts);
        const lengths = amounts.map((amount) => scale.spanOf(amount)?.length ?? 0);
        for (const [at, amount] of amounts.entries()) {
          const span = scale.spanOf(amount);
          expect(span === null).toBe(values[at] === 0);
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(-1e-9);
          expect(span.start + span.length).toBeLessThanOrEqual(100 + 1e-9);
          expect(span.negative).toBe((values[at] ?? 0) < 0);
        }
        const most = Math.max(...values.map(Math.abs));
        const longest = Math.max(...lengths);
        for (const [at, value] of values.entries())
          expect((lengths[at] ?? 0) * most).toBeCloseTo(Math.abs(value) * longest, 3);
      }),
    );
  });
});

describe("the “三公” of any table", () => {
  const view = (rows: Rows, columns = ["total"], text = "无。") =>
    threePublicOf(
      budgetOf(
        datasetOf([statement("three-public", { expenditure: { columns, rows } })], {
          sections: explanation("三公经费", text),
        }),
      ),
    );

  it("opens out into items that are no sums of others: vehicles, or their two halves where print has them", () => {
    const rows: Rows = [
      ["合计", "9.00"],
      ["公务用车购置及运行费", "7.00"],
      ["公务用车购置费", "4.00"],
      ["公务用车运行费", "3.00"],
      ["公务接待费", "2.00"],
      ["会议费", "5.00"],
    ];
    expect(view(rows)?.spent.map(({ part }) => part)).toEqual(["vehiclePurchase", "vehicleRunning", "reception"]);
    expect(view(rows)?.rows.map(({ depth }) => depth)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(view(rows.slice(0, 2))?.spent.map(({ part, amount }) => [part, amount.text])).toEqual([
      ["vehicles", "7.00"],
    ]);
    expect(threePublicOf(budgetOf(datasetOf([])))).toBeNull();
  });

  it("names an item as zero only where the text says so, and shows a budget beside an outcome that has one", () => {
    const rows: Rows = [
      ["合计", "2.00"],
      ["公务接待费", null],
      ["因公出国（境）费", "0.00"],
    ];
    expect(view(rows, ["total"], "公务接待费0万元。")?.statedZero.map(({ part }) => part)).toEqual(["reception"]);
    expect(view(rows)?.statedZero).toEqual([]);
    const beside = view([["合计", "2.00", "3.00"]], ["total", "budget"]);
    expect([beside?.hasBudget, beside?.rows[0]?.budget?.text]).toEqual([true, "3.00"]);
  });
});
