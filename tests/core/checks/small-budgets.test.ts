import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Statement } from "../../../src/core/document/dataset.ts";
import { datasetOf, explanation, functional, sheetOf, statement, verdictsOf } from "./builders.ts";

const ALL = ["total", "generalBudget", "fund", "stateCapital", "fiscalAccount", "unitFunds", "carriedOver"];
const APPROPRIATED = ["total", "generalBudget", "fund", "stateCapital"];

/** A unit with 10.00 carried over and 20.00 of its own, beside 100.00 of the general public budget. */
const mixed = (title = "2026年一般公共预算支出表（不含上年结转）"): readonly Statement[] => [
  statement("summary", {
    revenue: {
      columns: ["amount"],
      rows: [
        ["一、一般公共预算", "100.00"],
        ["五、单位资金", "20.00"],
        ["本年收入合计", "120.00"],
        ["上年结转", "10.00"],
        ["收入总计", "130.00"],
      ],
    },
    expenditure: {
      columns: ["total", "current", "carriedOver"],
      rows: [
        ["八、社会保障和就业支出", "130.00", "120.00", "10.00"],
        ["本年支出合计", "130.00", "120.00", "10.00"],
        ["年终结转"],
        ["支出总计", "130.00", "120.00", "10.00"],
      ],
    },
  }),
  statement("revenue", {
    revenue: {
      columns: ALL,
      rows: [
        ["合计", "120.00", "100.00", null, null, null, "20.00", "10.00"],
        ["208 社会保障和就业支出", "120.00", "100.00", null, null, null, "20.00", "10.00"],
      ],
    },
  }),
  statement("expenditure", {
    expenditure: {
      columns: ["total", "basic", "project"],
      rows: [
        ["合计", "130.00", "90.00", "40.00"],
        ["208 社会保障和就业支出", "130.00", "90.00", "40.00"],
      ],
    },
  }),
  statement("appropriation", {
    revenue: {
      columns: ["amount"],
      rows: [
        ["一、一般公共预算", "100.00"],
        ["本年收入合计", "100.00"],
        ["上年财政拨款结转", "10.00"],
        ["一、一般公共预算", "10.00"],
        ["二、政府性基金预算"],
        ["收入总计", "110.00"],
      ],
    },
    expenditure: {
      columns: APPROPRIATED,
      rows: [
        ["八、社会保障和就业支出", "110.00", "110.00"],
        ["本年支出合计", "110.00", "110.00"],
        ["支出总计", "110.00", "110.00"],
      ],
    },
  }),
  statement(
    "general-budget",
    {
      expenditure: {
        columns: ["total", "basic", "project"],
        rows: [
          ["合计", "100.00", "90.00", "10.00"],
          ["208 社会保障和就业支出", "100.00", "90.00", "10.00"],
        ],
      },
    },
    { title },
  ),
  statement("projects", {
    expenditure: {
      columns: ALL.slice(0, 6),
      rows: [
        ["某市示范中心", "30.00", "10.00", null, null, null, "20.00"],
        ["示范项目", "30.00", "10.00", null, null, null, "20.00"],
      ],
    },
  }),
  statement("projects-carried-over", {
    expenditure: {
      columns: APPROPRIATED,
      rows: [
        ["某市示范中心", "10.00", "10.00"],
        ["去年的项目", "10.00", "10.00"],
      ],
    },
  }),
];

const mismatches = (statements: readonly Statement[]) =>
  Object.entries(verdictsOf(datasetOf(statements)))
    .filter(([, verdict]) => verdict === "mismatch")
    .map(([id]) => id);
const change = (statements: readonly Statement[], id: string, label: string, key: string, amount: string) =>
  statements.map((each) =>
    each.id !== id
      ? each
      : {
          ...each,
          sides: each.sides.map((side) => ({
            ...side,
            rows: side.rows.map((row) =>
              row.label === label && key in row.amounts ? { ...row, amounts: { ...row.amounts, [key]: amount } } : row,
            ),
          })),
        },
  );

describe("money carried over, and money of the unit's own", () => {
  it("makes no contradiction: a statement that excludes what is carried over excludes it", () => {
    expect(mismatches(mixed())).toEqual([]);
    expect(Object.values(verdictsOf(datasetOf(mixed()))).filter((verdict) => verdict === "not-applicable")).toEqual([]);
  });

  it("is not judged where a table does not say whether it holds what is carried over", () => {
    expect(mismatches(change(mixed("2026年一般公共预算支出表"), "general-budget", "合计", "total", "110.00"))).toEqual([
      "hierarchy/general-budget/合计/total",
      "row/general-budget/合计/total",
    ]);
  });

  it("is missed where the appropriation shows more than the whole", () => {
    expect(mismatches(change(mixed(), "appropriation", "八、社会保障和就业支出", "total", "131.00"))).toContain(
      "cross-statement/appropriation/社会保障和就业支出/summary",
    );
  });

  it("is missed where the general public budget spends more than everything", () => {
    expect(mismatches(change(mixed(), "general-budget", "合计", "basic", "91.00"))).toContain(
      "cross-statement/general-budget/合计/basic",
    );
  });

  it("is arranged to be spent, and stands among the projects carried over", () => {
    expect(mismatches(change(mixed(), "projects-carried-over", "某市示范中心", "total", "12.00"))).toEqual([
      "hierarchy/projects-carried-over/某市示范中心/total",
      "row/projects-carried-over/某市示范中心/total",
      "cross-statement/projects/合计/expenditure",
      "cross-statement/projects-carried-over/合计/total",
    ]);
    expect(mismatches(change(mixed(), "summary", "上年结转", "amount", "12.00"))).toContain(
      "cross-statement/summary/上年结转/amount",
    );
  });

  it("is more than appropriation carries over, never less", () => {
    expect(mismatches(change(mixed(), "appropriation", "上年财政拨款结转", "amount", "11.00"))).toContain(
      "cross-statement/appropriation/上年财政拨款结转/amount",
    );
    expect(mismatches(change(mixed(), "general-budget", "社会保障和就业支出", "total", "111.00"))).toContain(
      "cross-statement/appropriation/208/generalBudget",
    );
  });
});

describe("what is not printed", () => {
  it("carries no check: neither an absent statement nor one that was cut short", () => {
    const [summary] = mixed();
    expect(mismatches(mixed().filter(({ id }) => id !== "appropriation" && id !== "revenue"))).toEqual([]);
    const cut = functional(["合计", "100.00"], ["208 社会保障", "40.00"]);
    expect(verdictsOf(datasetOf([{ ...cut, complete: false }]))).toEqual({});
    expect(Object.values(verdictsOf(datasetOf([cut])))).toEqual(["mismatch"]);
    expect(summary?.id).toBe("summary");
  });

  it("is no term: a blank line adds nothing, and a total over blanks alone cannot be judged", () => {
    const id = "hierarchy/expenditure/合计/total";
    const total = (...lines: (string | null)[]) =>
      verdictsOf(
        datasetOf([functional(["合计", "100.00"], ...lines.map((text, at) => [`20${at + 1} 类`, text] as const))]),
      )[id];
    expect([total("60.00", null, "40.00"), total(null, null), total()]).toEqual(["equal", "not-applicable", undefined]);
    expect(verdictsOf(datasetOf([functional(["合计", null], ["208 社会保障", null])]))).toEqual({});
  });

  it("does not need a section between a class and its items", () => {
    const rows = [
      ["208 社会保障", "100.00"],
      ["2080109 经办机构", "60.00"],
      ["20805 养老", "40.00"],
    ] as const;
    expect(verdictsOf(datasetOf([functional(["合计", "100.00"], ...rows)]))).toEqual({
      "hierarchy/expenditure/合计/total": "equal",
      "hierarchy/expenditure/208/total": "equal",
    });
  });

  it("says that the sheets are not judged where the document prints none", () => {
    const checks = checkDataset(datasetOf(mixed()));
    expect(checks.filter(({ kind }) => kind === "noSheets").map(({ id, verdict }) => [id, verdict])).toEqual([
      ["projects/sheets/none", "not-applicable"],
      ["indicators/sheets/none", "not-applicable"],
    ]);
  });
});

describe("projects and their sheets", () => {
  const projects = (...rows: readonly (readonly [string, string])[]) => [
    statement("projects", { expenditure: { columns: ["total"], rows } }),
  ];
  const verdicts = (name: string, ...sheets: readonly (readonly [string, string])[]) =>
    verdictsOf(datasetOf(projects([name, "2.16"]), { projects: sheets.map(([title, yuan]) => sheetOf(title, yuan)) }));

  it("belong together by name, and a sheet in yuan rounds to its row in 万元", () => {
    expect(verdicts("遗属补助", ["遗属补助", "21572"])).toEqual({
      "projects/projects/遗属补助/sheet": "equal",
      "projects/sheets/遗属补助/row": "equal",
      "projects/projects/遗属补助/total": "equal",
      "projects/sheets/遗属补助/period": "equal",
      "projects/sheets/遗属补助/annual": "equal",
      "projects/sheets/遗属补助/total": "equal",
      "names/projects/遗属补助/label": "equal",
    });
  });

  it("belong together by the name without its prefix, or by the amount; the names are then noted", () => {
    for (const title of ["XX遗属补助", "补助经费"]) {
      const found = verdicts("XM遗属补助", [title, "21600"]);
      expect(found["projects/projects/XM遗属补助/sheet"]).toBe("equal");
      expect(found["names/projects/XM遗属补助/label"]).toBe("note");
    }
  });

  it("contradict each other where a row has no sheet, or a sheet no row", () => {
    const found = verdicts("遗属补助", ["另一项目", "50000"]);
    expect(found["projects/projects/遗属补助/sheet"]).toBe("mismatch");
    expect(found["projects/sheets/另一项目/row"]).toBe("mismatch");
  });

  it("do not contradict each other in a document that breaks off before its end", () => {
    const cut = datasetOf(projects(["遗属补助", "2.16"], ["后来的", "1.00"]), {
      projects: [sheetOf("遗属补助", "21572")],
      complete: false,
    });
    expect(verdictsOf(cut)["projects/projects/后来的/sheet"]).toBe("not-applicable");
  });

  it("may cost more over several years than in this one", () => {
    const sheet = sheetOf("三年项目", "10000");
    const longer = {
      ...sheet,
      funding: {
        ...sheet.funding,
        total: { line: 201, period: "30000", annual: "10000" },
        municipal: { line: 204, period: "30000", annual: "10000" },
      },
    };
    const total = (duration: string) =>
      verdictsOf(
        datasetOf([], { projects: [{ ...longer, text: { ...sheet.text, duration: { line: 199, text: duration } } }] }),
      )["projects/sheets/三年项目/total"];
    expect([total("3年"), total("2026年-2028年"), total("1年"), total("99年")]).toEqual([
      "equal",
      "equal",
      "mismatch",
      "mismatch",
    ]);
  });
});

describe("odd data sets", () => {
  it("are judged without failing: columns that are missing, codes printed twice, orphans, hostile names", () => {
    const odd = [
      functional(["合计", "1.00"], ["208 __proto__", "0.50"], ["208 constructor", "0.50"], ["2209999 孤", "3.00"]),
      statement("general-budget", { expenditure: { columns: [], rows: [["208 toString"]] } }),
      statement("three-public", {
        expenditure: {
          columns: ["total"],
          rows: [
            ["合计", "-1.00"],
            ["公务接待费", "-1.00"],
          ],
        },
      }),
      statement("summary", {}),
      statement("appropriation", { expenditure: { columns: ["x"], rows: [] } }),
    ];
    const checks = checkDataset(datasetOf(odd, { sections: explanation("__proto__", "收入0万元，占%；，。其中：") }));
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("gives a code that is printed twice a check for each", () => {
    const twice = functional(["208 甲", "1.00"], ["20801 乙", "1.00"], ["208 甲", "1.00"], ["20801 乙", "1.00"]);
    expect(Object.keys(verdictsOf(datasetOf([twice])))).toEqual([
      "hierarchy/expenditure/208/total",
      "hierarchy/expenditure/208/total#2",
      "names/codes/208/label",
      "names/codes/20801/label",
    ]);
  });

  it("has no check for an empty data set but that there is nothing to judge", () => {
    expect(verdictsOf(datasetOf([]))).toEqual({});
  });
});
