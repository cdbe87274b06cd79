import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset, Row, Section, Statement } from "../../../src/core/document/dataset.ts";
import { datasetOf, explanation, functional, statement, verdictsOf } from "./builders.ts";
import { type Edit, edited, published, words } from "./published.ts";

const mismatchesIn = (dataset: Dataset) =>
  checkDataset(dataset)
    .filter(({ verdict }) => verdict === "mismatch")
    .map(({ id }) => id);

/** The paragraph on the general public budget, told with more after it. */
const told = (more: string): Edit => words(424, "下降0.9%。", `下降0.9%${more}`);

describe("a reason", () => {
  it.each([
    "。主要原因是运转类项目经费统一压减10%。",
    "，主要原因：一是会议费压减10%；二是上年一次性项目支出100.00万元本年不再安排。",
    "，主要是上年安排的一般公共预算支出50.00万元已经完成，人员经费下降15%。",
    "。变动原因为2025年追加项目支出33.00万元，占当年追加的12.00%。",
    "（主要原因是在职人员减少，公用经费压减5.5%）。",
    "，系因培训费削减3.00万元，降幅20%所致。",
  ])("claims nothing about the total: %s", (more) => {
    expect(mismatchesIn(edited(told(more)))).toEqual([]);
  });

  it("ends with its sentence: what is told after it is compared again", () => {
    const withShare = (share: string) =>
      mismatchesIn(
        edited(told(`，主要原因是人员减少10%。社会保障和就业支出2,683.59万元，占一般公共预算支出的${share}%。`)),
      );
    expect(withShare("89.61")).toEqual([]);
    expect(withShare("98.61")).toHaveLength(1);
  });

  it("may name any figure, in any words of a reason", () => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 999_999 }).map((cents) => `${(cents / 100).toFixed(2)}万元`),
      fc.integer({ min: 1, max: 9_999 }).map((share) => `${(share / 100).toFixed(2)}%`),
    );
    const what = fc.constantFrom("项目支出", "人员经费", "一般公共预算支出", "会议费", "差旅费", "预算", "示范工程");
    const moved = fc.constantFrom("减少", "增加", "压减", "调增", "核减", "安排");
    const opening = fc.constantFrom("主要原因是", "主要原因：", "主要是", "增减变化的原因是");
    const reason = fc.tuple(opening, fc.array(fc.tuple(what, moved, figure), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(reason, ([open, parts]) => {
        const text = parts.map((part) => part.join("")).join("，");
        expect(mismatchesIn(edited(told(`，${open}${text}。`)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("a change on another basis", () => {
  it.each([
    "。按与上年统计口径一致相比，本年比上年减少10.00万元，下降了0.33%，主要原因为在编人员减少。",
    "。按可比口径，比上年增加12.00万元，增长0.50%。",
    "。剔除机构划转因素后，比上年减少3.00万元，下降0.20%。",
    "，同口径下降2.15%。",
    "；扣除一次性因素，增加5.00万元，增长0.10%（按可比口径）。",
  ])("is not compared with this year's figure: %s", (more) => {
    expect(mismatchesIn(edited(told(more)))).toEqual([]);
  });
});

describe("an amount of something else", () => {
  it.each(["会议费", "培训费", "差旅费", "办公设备购置费", "物业管理费"])("is no total: %s", (name) => {
    const sentences = [
      `2026年一般公共预算拨款安排的${name}预算支出1.20万元，与上年持平。`,
      `一般公共预算财政拨款安排${name}支出1.20万元，比上年减少0.80万元，下降40%。`,
      `财政拨款${name}预算1.20万元。`,
    ];
    for (const sentence of sentences) expect(mismatchesIn(edited(told(`。${sentence}`)))).toEqual([]);
  });

  it("is no part of the same name: the costs of retired staff are no 人员经费, one project's are no 项目支出", () => {
    for (const sentence of [
      "其中退休人员经费12.00万元。",
      "信息化项目支出30.00万元。",
      "下属单位基本支出8.00万元。",
      "国内公务接待费0.20万元。",
      "其他资金收入预算总计5.00万元。",
      "“三公”经费和会议费预算9.00万元。",
    ])
      expect(mismatchesIn(edited(told(`。${sentence}`)))).toEqual([]);
  });

  it("is one item's, where one of the “三公” expenses is told outside their section", () => {
    const sentence = "安排公务接待费0.30万元，比上年减少0.10万元，下降25%。";
    expect(mismatchesIn(edited(told(`。${sentence}`)))).toEqual([]);
  });

  it("is no rate: what was carried out of a budget", () => {
    for (const rate of ["预算执行率为96.52%。", "完成年初预算的98.20%。", "较年初完成92%。", "占年初预算的98.2%。"])
      expect(mismatchesIn(edited(told(`。${rate}`)))).toEqual([]);
  });

  it("is last year's: it is compared with no table of this year", () => {
    for (const last of [
      "上年一般公共预算支出3,021.96万元。",
      "2025年一般公共预算支出3,021.96万元，占95.00%。",
      "由上年的3,021.96万元减少到2,994.78万元。",
      "上年一次性安排项目支出100.00万元。",
    ])
      expect(mismatchesIn(edited(told(`。${last}`)))).toEqual([]);
  });
});

describe("a share of a named whole", () => {
  const share = (sentence: string) =>
    checkDataset(edited(words(411, "占82.76%；", `占82.76%，${sentence}；`)))
      .filter(({ id }) => id.includes("personnel.share"))
      .map(({ verdict, evidence }) => [verdict, ...evidence.right]);

  it.each([
    "其中人员经费占基本支出的93.42%",
    "其中人员经费占基本支出的比重为93.42%",
    "其中人员经费占93.42%",
    "基本支出中，人员经费占93.42%",
  ])("is checked against both tables: %s", (sentence) => {
    expect(share(sentence)).toEqual([["equal", "basic-by-economic-item:272:personnel", "expenditure:171:basic"]]);
    expect(share(sentence.replace("93.42", "92.43")).map(([verdict]) => verdict)).toEqual(["mismatch"]);
  });

  it("is not guessed where its part or its whole is not known", () => {
    for (const sentence of ["其中退休人员经费占基本支出的13.42%", "其中人员经费占全市财政的0.42%"])
      expect(mismatchesIn(edited(words(411, "占82.76%；", `占82.76%，${sentence}；`)))).toEqual([]);
  });

  it("is of the amount that the text states, where its words may mean two of the tables", () => {
    const columns = ["total", "basic", "project"];
    const spending = (id: "expenditure" | "general-budget", ...amounts: string[]) =>
      statement(id, { expenditure: { columns, rows: [["合计", ...amounts]] } });
    const verdictOf = (ofBasic: string) =>
      verdictsOf(
        datasetOf(
          [
            statement("summary", {
              revenue: {
                columns: ["amount"],
                rows: [
                  ["一般公共预算拨款收入", "1000.00"],
                  ["事业收入", "200.00"],
                  ["收入总计", "1200.00"],
                ],
              },
              expenditure: { columns: ["total"], rows: [["支出总计", "1200.00"]] },
            }),
            spending("expenditure", "1200.00", "950.00", "250.00"),
            spending("general-budget", "1000.00", "800.00", "200.00"),
          ],
          { sections: explanation("支出", `2026年支出总计1200.00万元，其中：基本支出800.00万元，占${ofBasic}%。`) },
        ),
      )["text/expenditure/合计/basic.share"];
    expect(["66.67", "66.76"].map(verdictOf)).toEqual(["equal", "mismatch"]);
  });

  it("may be cut off instead of rounded, and says so", () => {
    const [cut] = checkDataset(edited(words(424, "下降0.9%。", "下降0.89%。"))).filter(({ id }) =>
      id.startsWith("text/general-budget/合计/total.change"),
    );
    expect([cut?.verdict, cut?.values.tail]).toEqual(["rounding", "cut"]);
    expect(mismatchesIn(edited(words(424, "下降0.9%。", "下降0.91%。")))).toHaveLength(1);
  });
});

describe("what is carried over of appropriation in one sum", () => {
  const sourceIsUsed = (...lines: readonly (string | null)[]) =>
    verdictsOf(
      datasetOf([
        statement("appropriation", {
          revenue: {
            columns: ["amount"],
            rows: [
              ["一、一般公共预算拨款", "1000.00"],
              ["本年收入合计", "1000.00"],
              ["上年结转", "100.00"],
              ...lines.map((amount) => ["一、一般公共预算拨款", amount] as const),
              ["收入总计", "1100.00"],
            ],
          },
          expenditure: {
            columns: ["total", "generalBudget"],
            rows: [
              ["本年支出合计", "1100.00", "1100.00"],
              ["支出总计", "1100.00", "1100.00"],
            ],
          },
        }),
      ]),
    )["cross-statement/appropriation/支出总计/generalBudget.balance"];

  it("is nobody's, also where its lines are printed and blank; where one has it, the source is compared with it", () => {
    expect(sourceIsUsed()).toBeUndefined();
    expect(sourceIsUsed(null)).toBeUndefined();
    expect(sourceIsUsed("100.00")).toBe("equal");
    expect(sourceIsUsed("90.00")).toBe("mismatch");
    expect(sourceIsUsed("0.00")).toBe("mismatch");
  });
});

describe("支出合计 below the “三公” expenses", () => {
  const verdictOf = (total: string, ...others: readonly (readonly [string, string])[]) =>
    verdictsOf(
      datasetOf([
        statement("three-public", {
          expenditure: {
            columns: ["total"],
            rows: [
              ["“三公”经费支出", null],
              ["因公出国（境）费", "1.00"],
              ["公务接待费", "2.00"],
              ["公务用车购置及运行费", "3.00"],
              ...others,
              ["支出合计", total],
            ],
          },
        }),
      ]),
    )["hierarchy/three-public/支出合计/total"];

  it("is their sum, unless it totals other rows with them", () => {
    expect([verdictOf("6.00"), verdictOf("7.00")]).toEqual(["equal", "mismatch"]);
    expect(verdictOf("10.00", ["会议费", "4.00"])).toBeUndefined();
  });
});

const NATIONAL = ["total", "generalBudget", "fund", "stateCapital", "business"];
/** A unit with `own` 万元 of 事业收入 and `carried` of last year beside 100.00 of the general public budget. */
function withOtherMoney(own: number, carried: number, where: "summary" | "revenue" | "both"): Dataset {
  const amount = (value: number) => (value === 0 ? null : value.toFixed(2));
  const all = amount(100 + own + carried);
  const summary = statement("summary", {
    revenue: {
      columns: ["amount"],
      rows: [
        ["一、一般公共预算财政拨款收入", "100.00"],
        ["五、事业收入", amount(own)],
        ["本年收入合计", amount(100 + own)],
        ["年初结转和结余", amount(carried)],
        ["总计", all],
      ],
    },
    expenditure: {
      columns: ["total"],
      rows: [["八、社会保障和就业支出", all], ["本年支出合计", all], ["年末结转和结余"], ["总计", all]],
    },
  });
  const revenue = statement("revenue", {
    revenue: {
      columns: NATIONAL,
      rows: [
        ["合计", amount(100 + own), "100.00", null, null, amount(own)],
        ["208 社会保障和就业支出", amount(100 + own), "100.00", null, null, amount(own)],
      ],
    },
  });
  const spending = (id: "expenditure" | "general-budget", total: string | null) =>
    statement(id, {
      expenditure: {
        columns: ["total"],
        rows: [
          ["合计", total],
          ["208 社会保障和就业支出", total],
        ],
      },
    });
  const appropriation = statement("appropriation", {
    revenue: {
      columns: ["amount"],
      rows: [
        ["一、一般公共预算财政拨款", "100.00"],
        ["本年收入合计", "100.00"],
        ["总计", "100.00"],
      ],
    },
    expenditure: {
      columns: ["total", "generalBudget"],
      rows: [
        ["八、社会保障和就业支出", "100.00", "100.00"],
        ["本年支出合计", "100.00", "100.00"],
        ["总计", "100.00", "100.00"],
      ],
    },
  });
  const printed = { summary: [summary], revenue: [revenue], both: [summary, revenue] }[where];
  return datasetOf([...printed, spending("expenditure", all), appropriation, spending("general-budget", "100.00")]);
}

describe("money other than the general public budget", () => {
  it("lets it differ from all expenditure, wherever the other money is printed", () => {
    const yuan = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(yuan, yuan, fc.constantFrom("summary", "revenue", "both"), (own, carried, where) => {
        expect(mismatchesIn(withOtherMoney(own, carried, where as "both"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("makes it no more than the whole, never more", () => {
    const dataset = withOtherMoney(20, 0, "both");
    const more = dataset.statements.map((each) =>
      each.id !== "general-budget" ? each : { ...each, sides: each.sides.map((side) => withTotals(side, "121.00")) },
    );
    expect(mismatchesIn({ ...dataset, statements: more })).toContain("cross-statement/general-budget/合计/total");
  });

  it("earns an equality where there is none of it", () => {
    const verdicts = verdictsOf(withOtherMoney(0, 0, "both"));
    expect(verdicts["cross-statement/general-budget/208/total"]).toBe("equal");
    const kinds = checkDataset(withOtherMoney(0, 0, "both")).map(({ kind }) => kind);
    expect(kinds).toContain("generalBudgetInExpenditure");
    expect(checkDataset(withOtherMoney(20, 0, "both")).map(({ kind }) => kind)).toContain(
      "generalBudgetWithinExpenditure",
    );
  });
});

const withTotals = (side: Statement["sides"][number], total: string) => ({
  ...side,
  rows: side.rows.map((row) => ({ ...row, amounts: { ...row.amounts, total } })),
});

describe("a code that is lost or mistyped", () => {
  const rows = [
    ["合计", "100.00"],
    ["208 社会保障和就业支出", "60.00"],
    ["20805 行政事业单位养老支出", "60.00"],
    ["2080502 事业单位离退休", "60.00"],
    ["210 卫生健康支出", "40.00"],
    ["21011 行政事业单位医疗", "40.00"],
    ["2101102 事业单位医疗", "40.00"],
  ] as const;
  const withRow = (at: number, change: Partial<Row>): Dataset => {
    const table = functional(...rows);
    return datasetOf([
      {
        ...table,
        sides: table.sides.map((side) => ({
          ...side,
          rows: side.rows.map((row, index) => (index === at ? { ...row, ...change } : row)),
        })),
      },
    ]);
  };

  it("leaves its table without sums, and the table says so", () => {
    for (const at of [1, 2, 3, 5, 6]) {
      for (const change of [{ code: null }, { code: null, codeFinding: true as const }]) {
        const verdicts = verdictsOf(withRow(at, change));
        expect(verdicts).toEqual({ "hierarchy/expenditure/expenditure/code.lost": "not-applicable" });
      }
    }
  });

  it("is noted where it stands below a code that it does not begin with", () => {
    for (const code of ["71102", "2080503", "2111102", "2111002"]) {
      const verdicts = verdictsOf(withRow(6, { code }));
      expect(Object.values(verdicts)).toEqual(["note"]);
    }
  });

  it("is no pair with the row that carries the code rightly in another table", () => {
    const right = functional(...rows);
    const wrong = withRow(6, { code: "2080502" }).statements;
    const other: Statement = { ...right, id: "general-budget" };
    expect(mismatchesIn(datasetOf([...wrong, other]))).toEqual([]);
  });

  it("counts once for each unit of a department", () => {
    const twoUnits = functional(
      ["合计", "30.00"],
      ["208 社会保障和就业支出", "10.00"],
      ["20801 示范事务", "10.00"],
      ["208 社会保障和就业支出", "20.00"],
      ["20801 示范事务", "20.00"],
    );
    expect(mismatchesIn(datasetOf([twoUnits]))).toEqual([]);
  });

  it("is a parent of its items: 302 and 30201 are not added to each other", () => {
    const operating = (total: string) =>
      statement("agency-operating", {
        expenditure: {
          columns: ["other2"],
          rows: [
            ["合计", "163.01"],
            ["302 商品和服务支出", total],
            ["30201 办公费", "100.00"],
            ["30211 差旅费", "63.01"],
          ],
        },
      });
    expect(Object.values(verdictsOf(datasetOf([operating("163.01")])))).toEqual(["equal", "equal"]);
    expect(Object.values(verdictsOf(datasetOf([operating("164.01")])))).toEqual(["mismatch", "mismatch"]);
  });
});

describe("a unit that says that it has no agency operating costs", () => {
  const told = (id: "agency-operating" | "fund-expenditure", sentence: string) => {
    const table = statement(id, { expenditure: { columns: ["total"], rows: [["合计", "163.01"]] } });
    return datasetOf([table], { sections: explanation("机关运行经费和政府性基金", sentence) });
  };

  it("and prints office costs in that table gets a note, as only administrative bodies have such costs", () => {
    const verdicts = verdictsOf(told("agency-operating", "本单位无机关运行经费。"));
    expect(verdicts).toEqual({ "text/agency-operating/合计/total.none": "note" });
  });

  it("is contradicted where it denies a fund that its table prints", () => {
    const verdicts = verdictsOf(told("fund-expenditure", "本单位2026年没有使用政府性基金预算安排的支出。"));
    expect(verdicts).toEqual({ "text/fund-expenditure/合计/total.none": "mismatch" });
  });
});

describe("final accounts", () => {
  const accounts = (...paragraphs: readonly string[]): Dataset => ({
    ...datasetOf(
      [
        statement("summary", {
          revenue: {
            columns: ["amount"],
            rows: [
              ["本年收入合计", "90.00"],
              ["年初结转和结余", "20.00"],
              ["总计", "110.00"],
            ],
          },
          expenditure: {
            columns: ["total"],
            rows: [
              ["本年支出合计", "95.00"],
              ["结余分配", "5.00"],
              ["年末结转和结余", "10.00"],
              ["总计", "110.00"],
            ],
          },
        }),
        statement("general-budget", {
          expenditure: { columns: ["total"], rows: [["合计", "80.00"]] },
        }),
      ],
      { sections: explanation("收入支出决算情况说明", ...paragraphs) as readonly Section[] },
    ),
    phase: "finalAccounts",
  });

  it("compare the initial budget with no outcome", () => {
    const text = "一般公共预算财政拨款支出年初预算为102.00万元，支出决算为80.00万元，完成年初预算的78.43%。";
    expect(mismatchesIn(accounts(text))).toEqual([]);
    expect(mismatchesIn(accounts(text.replace("决算为80.00", "决算为82.00")))).toHaveLength(1);
  });

  it("compare a table's column of the initial budget with no outcome of another table", () => {
    const [summary] = accounts().statements;
    const labelled = summary?.sides.map((side) => ({
      ...side,
      columns: side.columns.map((column) => ({ ...column, label: "年初预算数" })),
    }));
    const expenditure = statement("expenditure", { expenditure: { columns: ["total"], rows: [["合计", "99.00"]] } });
    const statements = [...(summary === undefined ? [] : [{ ...summary, sides: labelled ?? [] }]), expenditure];
    const dataset = accounts();
    expect(mismatchesIn({ ...dataset, statements })).toEqual([]);
    expect(mismatchesIn({ ...dataset, statements: [...dataset.statements, expenditure] })).toContain(
      "cross-statement/expenditure/合计/summary",
    );
  });

  it("have a total, for which this year's expenditure does not stand in", () => {
    expect(mismatchesIn(accounts("2026年度收入支出总计110.00万元。"))).toEqual([]);
    expect(mismatchesIn(accounts("2026年度收入支出总计0.30万元。"))).toHaveLength(1);
    const withoutTotal = accounts("2026年度支出总计110.00万元。");
    const statements = withoutTotal.statements.map((each) => ({
      ...each,
      sides: each.sides.map((side) => ({ ...side, rows: side.rows.filter(({ label }) => label !== "总计") })),
    }));
    expect(mismatchesIn({ ...withoutTotal, statements })).toEqual([]);
  });

  it("give and keep at the end of the year what the year did not spend", () => {
    const verdicts = verdictsOf(accounts());
    expect(verdicts["cross-statement/summary/收入总计/amount"]).toBe("equal");
    expect(verdicts["cross-statement/summary/支出总计/total"]).toBe("equal");
  });

  it("tell a change of the outcome, of what its words name", () => {
    const text =
      "“三公”经费财政拨款支出年初预算为2.85万元，支出决算为0.39万元。2026年度“三公”经费财政拨款支出决算数比2025年度减少0.15万元，下降27.78%。";
    expect(mismatchesIn(accounts(text))).toEqual([]);
    expect(mismatchesIn(accounts(text.replace("27.78", "22.78")))).toHaveLength(1);
  });
});

describe("one amount printed twice with another last digit", () => {
  it("is no tail of a sum, and says whether one of them may be a sum of rounded parts", () => {
    const dataset = (label: string) =>
      datasetOf([
        statement("summary", {
          expenditure: {
            columns: ["total"],
            rows: [
              [label, "236.63"],
              ["本年支出合计", "236.63"],
            ],
          },
        }),
        statement("expenditure", {
          expenditure: {
            columns: ["total"],
            rows: [
              ["210 卫生健康支出", "236.64"],
              ...(label === "十、卫生健康支出"
                ? []
                : ([
                    ["21011 示范医疗", "40.35"],
                    ["21012 示范保险", "196.29"],
                  ] as const)),
            ],
          },
        }),
      ]);
    const tailIn = (label: string) =>
      checkDataset(dataset(label))
        .filter(({ kind }) => kind === "classInExpenditure")
        .map(({ verdict, values }) => [verdict, values.tail]);
    expect(tailIn("十、卫生健康支出")).toEqual([["rounding", "prints"]]);
    expect(tailIn("九、卫生健康支出")).toEqual([["rounding", "printsOfTotal"]]);
  });

  it("does not happen in the published document: its sixteen tails are sums of rounded parts", () => {
    const tails = checkDataset(published()).filter(({ verdict }) => verdict === "rounding");
    expect(tails.map(({ values }) => values.tail)).toEqual(tails.map(() => undefined));
    expect(tails.every(({ evidence }) => evidence.right.length > 1)).toBe(true);
  });
});
