import { describe, expect, it } from "vitest";
import { cell, changedBy, type Edit, sheet, words } from "./published.ts";

/** One edit of the published budget, and every check that it turns, by what the check becomes. No other check may change. */
type Case = readonly [what: string, edits: readonly Edit[], turns: Readonly<Record<string, string>>];

const cases: Readonly<Record<string, readonly Case[]>> = {
  "hierarchy: a part that changes leaves its total behind": [
    [
      "a line of a table by function",
      [cell("expenditure:176:total", "493.35")],
      {
        "hierarchy/expenditure/20805/total": "mismatch",
        "row/expenditure/2080502/total": "mismatch",
        "cross-statement/expenditure/2080502/revenue": "mismatch",
        "cross-statement/general-budget/2080502/total": "mismatch",
      },
    ],
    [
      "the basic expenditure of an item",
      [cell("general-budget:262:basic", "19.40")],
      {
        "hierarchy/general-budget/22102/basic": "mismatch",
        "row/general-budget/2210202/total": "mismatch",
        "cross-statement/general-budget/2210202/basic": "mismatch",
      },
    ],
    [
      "an economic item",
      [cell("basic-by-economic-item:284:total", "58.50")],
      {
        "hierarchy/basic-by-economic-item/商品和服务支出/total": "mismatch",
        "row/basic-by-economic-item/办公费/total": "mismatch",
      },
    ],
    [
      "the personnel costs of an economic item",
      [cell("basic-by-economic-item:274:personnel", "691.36")],
      {
        "hierarchy/basic-by-economic-item/工资福利支出/personnel": "mismatch",
        "row/basic-by-economic-item/基本工资/total": "mismatch",
      },
    ],
    [
      "a class of the summary",
      [cell("summary:106:total", "116.43")],
      {
        "hierarchy/summary/本年支出合计/total": "mismatch",
        "row/summary/卫生健康支出/total": "mismatch",
        "cross-statement/appropriation/卫生健康支出/summary": "mismatch",
        "cross-statement/expenditure/210/summary": "mismatch",
      },
    ],
    [
      "a source of the summary",
      [cell("summary:97:amount", "2995.78")],
      {
        "hierarchy/summary/本年收入合计/amount": "mismatch",
        "cross-statement/appropriation/generalBudget/amount": "mismatch",
        "cross-statement/revenue/合计/generalBudget": "mismatch",
      },
    ],
    [
      "what is carried over of two sources",
      [
        cell("appropriation:231:amount", "3.00"),
        cell("appropriation:232:amount", "1.00"),
        cell("appropriation:233:amount", "1.00"),
      ],
      {
        "cross-statement/appropriation/收入总计/amount": "mismatch",
        "cross-statement/appropriation/支出总计/generalBudget.balance": "mismatch",
        "cross-statement/appropriation/本年支出合计/spent": "mismatch",
        "cross-statement/appropriation/本年支出合计/generalBudget.spent": "mismatch",
        "text/appropriation/上年财政拨款结转/amount": "mismatch",
        "hierarchy/appropriation/上年财政拨款结转/amount": "mismatch",
        "cross-statement/appropriation/支出总计/fund.balance": "not-applicable",
        "cross-statement/appropriation/上年财政拨款结转/amount": "not-applicable",
        "cross-statement/appropriation/本年支出合计/fund.spent": "not-applicable",
      },
    ],
    [
      "the total of the “three public” expenses",
      [cell("three-public:353:total", "7.40")],
      {
        "hierarchy/three-public/合计/total": "mismatch",
        "row/three-public/合计/total": "mismatch",
        "text/three-public/合计/total": "mismatch",
      },
    ],
    [
      "the running of vehicles",
      [cell("three-public:352:total", "7.40")],
      {
        "hierarchy/three-public/公务用车购置及运行费/total": "mismatch",
        "row/three-public/公务用车运行维护费/total": "mismatch",
        "cross-statement/three-public/公务用车运行维护费/economic": "mismatch",
        "text/three-public/公务用车运行维护费/total": "mismatch",
      },
    ],
    [
      "a project",
      [cell("projects:377:total", "22.00")],
      {
        "hierarchy/projects/大同市社会保险中心/total": "mismatch",
        "row/projects/J驻村帮扶工作经费/total": "mismatch",
        "projects/projects/J驻村帮扶工作经费/total": "mismatch",
      },
    ],
    [
      "a source of a project",
      [cell("projects:377:generalBudget", "22.00")],
      {
        "hierarchy/projects/大同市社会保险中心/generalBudget": "mismatch",
        "row/projects/J驻村帮扶工作经费/total": "mismatch",
      },
    ],
  ],
  "rows: a column that changes leaves the total of its row behind": [
    [
      "basic expenditure of a leaf",
      [cell("expenditure:184:basic", "26.19")],
      {
        "hierarchy/expenditure/21011/basic": "mismatch",
        "row/expenditure/2101103/total": "mismatch",
        "cross-statement/general-budget/2101103/basic": "mismatch",
      },
    ],
    [
      "operating costs of an item",
      [cell("basic-by-economic-item:293:public", "63.23")],
      {
        "hierarchy/basic-by-economic-item/商品和服务支出/public": "mismatch",
        "row/basic-by-economic-item/其他交通费用/total": "mismatch",
      },
    ],
    [
      "the unit's own funds in revenue",
      [cell("revenue:142:unitFunds", "1.00")],
      {
        "row/revenue/合计/total": "mismatch",
        "text/revenue/合计/unitFunds": "mismatch",
        "hierarchy/revenue/合计/unitFunds": "not-applicable",
        "cross-statement/revenue/合计/unitFunds": "not-applicable",
      },
    ],
    [
      "a part of the summary that is carried over",
      [cell("summary:116:carriedOver", "1.00")],
      { "row/summary/住房保障支出/total": "mismatch", "hierarchy/summary/本年支出合计/carriedOver": "not-applicable" },
    ],
  ],
  "statements against each other": [
    [
      "total revenue",
      [cell("summary:130:amount", "2995.78")],
      {
        "cross-statement/summary/收入总计/balance": "mismatch",
        "cross-statement/summary/收入总计/amount": "mismatch",
        "text/summary/收入总计/amount": "mismatch",
        "text/summary/收入总计/amount#2": "mismatch",
        "text/revenue/合计/generalBudget.share": "mismatch",
      },
    ],
    [
      "total expenditure",
      [cell("summary:130:total", "2995.78")],
      {
        "row/summary/支出总计/total": "mismatch",
        "cross-statement/summary/收入总计/balance": "mismatch",
        "cross-statement/summary/支出总计/total": "mismatch",
        "cross-statement/appropriation/支出总计/summary": "mismatch",
        "text/summary/支出总计/total": "mismatch",
        "text/summary/支出总计/total#2": "mismatch",
        "text/expenditure/合计/basic.share": "mismatch",
        "text/expenditure/合计/project.share": "mismatch",
      },
    ],
    [
      "expenditure of the year in one column",
      [cell("summary:128:current", "2995.78")],
      {
        "hierarchy/summary/本年支出合计/current": "mismatch",
        "row/summary/本年支出合计/total": "mismatch",
        "cross-statement/summary/支出总计/current": "mismatch",
        "text/summary/本年支出合计/current": "mismatch",
      },
    ],
    [
      "revenue of the year in the appropriation table",
      [cell("appropriation:229:amount", "2995.78")],
      {
        "hierarchy/appropriation/本年收入合计/amount": "mismatch",
        "cross-statement/appropriation/收入总计/amount": "mismatch",
        "text/appropriation/本年收入合计/amount": "mismatch",
      },
    ],
    [
      "the general public budget spent in the appropriation table",
      [cell("appropriation:229:generalBudget", "2995.78")],
      {
        "hierarchy/appropriation/本年支出合计/generalBudget": "mismatch",
        "row/appropriation/本年支出合计/total": "mismatch",
        "cross-statement/appropriation/支出总计/generalBudget": "mismatch",
        "cross-statement/appropriation/本年支出合计/generalBudget.spent": "mismatch",
      },
    ],
    [
      "a class of the appropriation table",
      [cell("appropriation:208:total", "116.43")],
      {
        "hierarchy/appropriation/本年支出合计/total": "mismatch",
        "row/appropriation/卫生健康支出/total": "mismatch",
        "cross-statement/appropriation/卫生健康支出/summary": "mismatch",
        "text/appropriation/卫生健康支出/total": "mismatch",
      },
    ],
    [
      "a class of the general public budget there",
      [cell("appropriation:208:generalBudget", "116.43")],
      {
        "hierarchy/appropriation/本年支出合计/generalBudget": "mismatch",
        "row/appropriation/卫生健康支出/total": "mismatch",
        "cross-statement/appropriation/210/generalBudget": "mismatch",
      },
    ],
    [
      "a source of the appropriation table",
      [cell("appropriation:199:amount", "2995.78")],
      {
        "hierarchy/appropriation/本年收入合计/amount": "mismatch",
        "cross-statement/appropriation/支出总计/generalBudget.balance": "mismatch",
        "cross-statement/appropriation/generalBudget/amount": "mismatch",
        "text/appropriation/一般公共预算/amount": "mismatch",
      },
    ],
    [
      "the total of the revenue table",
      [cell("revenue:142:total", "2995.78")],
      {
        "hierarchy/revenue/合计/total": "mismatch",
        "row/revenue/合计/total": "mismatch",
        "cross-statement/revenue/合计/total": "mismatch",
        "cross-statement/expenditure/合计/revenue": "mismatch",
      },
    ],
    [
      "what the revenue table carries over",
      [cell("revenue:142:carriedOver", "1.00")],
      {
        "cross-statement/expenditure/合计/revenue": "mismatch",
        "hierarchy/revenue/合计/carriedOver": "not-applicable",
        "cross-statement/revenue/合计/carriedOver": "not-applicable",
      },
    ],
    [
      "a code of the revenue table",
      [cell("revenue:158:generalBudget", "178.36")],
      {
        "hierarchy/revenue/22102/generalBudget": "mismatch",
        "row/revenue/2210201/total": "mismatch",
        "cross-statement/general-budget/2210201/revenue": "mismatch",
      },
    ],
    [
      "fund revenue that only its own table and the summary state",
      [cell("fund-revenue:308:amount", "3.00"), cell("summary:98:amount", "2.00")],
      {
        "hierarchy/summary/本年收入合计/amount": "mismatch",
        "text/fund-revenue/note/figures": "mismatch",
        "cross-statement/appropriation/fund/amount": "not-applicable",
        "cross-statement/revenue/合计/fund": "not-applicable",
        "cross-statement/fund-revenue/合计/summary": "mismatch",
      },
    ],
    [
      "a class of the expenditure table",
      [cell("expenditure:178:total", "116.43")],
      {
        "hierarchy/expenditure/合计/total": "mismatch",
        "hierarchy/expenditure/210/total": "mismatch",
        "row/expenditure/210/total": "mismatch",
        "cross-statement/expenditure/210/revenue": "mismatch",
        "cross-statement/expenditure/210/summary": "mismatch",
        "cross-statement/general-budget/210/total": "mismatch",
      },
    ],
    [
      "basic expenditure in total",
      [cell("general-budget:245:basic", "2479.48")],
      {
        "hierarchy/general-budget/合计/basic": "mismatch",
        "row/general-budget/合计/total": "mismatch",
        "cross-statement/general-budget/合计/basic": "mismatch",
        "cross-statement/basic-by-economic-item/合计/basic": "mismatch",
        "text/general-budget/合计/basic": "mismatch",
      },
    ],
    [
      "project expenditure in total",
      [cell("expenditure:171:project", "517.30")],
      {
        "hierarchy/expenditure/合计/project": "mismatch",
        "row/expenditure/合计/total": "mismatch",
        "cross-statement/general-budget/合计/project": "mismatch",
        "cross-statement/projects/合计/expenditure": "mismatch",
        "text/expenditure/合计/project": "mismatch",
        "text/expenditure/合计/project.share": "mismatch",
      },
    ],
    [
      "project expenditure of the general public budget",
      [cell("general-budget:245:project", "517.30")],
      {
        "hierarchy/general-budget/合计/project": "mismatch",
        "row/general-budget/合计/total": "mismatch",
        "cross-statement/general-budget/合计/project": "mismatch",
        "cross-statement/projects/合计/generalBudget": "mismatch",
      },
    ],
    [
      "the unit's row of the project table",
      [cell("projects:376:total", "517.30")],
      {
        "hierarchy/projects/大同市社会保险中心/total": "mismatch",
        "row/projects/大同市社会保险中心/total": "mismatch",
        "cross-statement/projects/合计/expenditure": "mismatch",
        "text/targets/overall/count": "not-applicable",
        "text/targets/overall/amount": "mismatch",
        "text/targets/managed/amount": "mismatch",
      },
    ],
    [
      "the running of vehicles by economic item",
      [cell("basic-by-economic-item:292:total", "5.40")],
      {
        "hierarchy/basic-by-economic-item/商品和服务支出/total": "mismatch",
        "row/basic-by-economic-item/公务用车运行维护费/total": "mismatch",
        "cross-statement/three-public/公务用车运行维护费/economic": "mismatch",
      },
    ],
    [
      "expenditure of government funds",
      [cell("fund-expenditure:319:total", "1.00")],
      {
        "cross-statement/appropriation/本年支出合计/spent": "mismatch",
        "text/fund-expenditure/note/figures": "mismatch",
        "row/fund-expenditure/合计/total": "not-applicable",
        "cross-statement/fund-expenditure/合计/revenue": "not-applicable",
        "cross-statement/appropriation/本年支出合计/fund.spent": "not-applicable",
      },
    ],
  ],
  "target sheets": [
    [
      "the total of the whole period",
      [
        sheet(0, ({ funding }) => {
          if (funding.total) funding.total.period = "180400";
        }),
      ],
      {
        "projects/sheets/J残疾人就业保障金/period": "mismatch",
        "projects/sheets/J残疾人就业保障金/total": "mismatch",
        "projects/sheets/J残疾人就业保障金/cost.period": "mismatch",
      },
    ],
    [
      "the annual total",
      [
        sheet(0, ({ funding }) => {
          if (funding.total) funding.total.annual = "180400";
        }),
      ],
      {
        "projects/projects/J残疾人就业保障金/total": "mismatch",
        "projects/sheets/J残疾人就业保障金/annual": "mismatch",
        "projects/sheets/J残疾人就业保障金/total": "mismatch",
        "projects/sheets/J残疾人就业保障金/cost.annual": "mismatch",
        "text/targets/published/amount": "mismatch",
      },
    ],
    [
      "a funding level",
      [
        sheet(0, ({ funding }) => {
          if (funding.municipal) funding.municipal.annual = "180400";
        }),
      ],
      { "projects/sheets/J残疾人就业保障金/annual": "mismatch" },
    ],
    [
      "the cost indicator",
      [
        sheet(0, ({ indicators }) => {
          for (const each of indicators) if (each.level2 === "成本指标") each.period = "180400元";
        }),
      ],
      { "projects/sheets/J残疾人就业保障金/cost.period": "mismatch" },
    ],
    [
      "a sheet too many",
      [
        (dataset) => {
          dataset.projects.push(
            ...dataset.projects.slice(0, 1).map((first) => ({ ...first, name: "无此项目", line: 900, indicators: [] })),
          );
        },
      ],
      {
        "text/targets/published/count": "mismatch",
        "text/targets/published/amount": "mismatch",
        "projects/sheets/无此项目/row": "mismatch",
        "projects/sheets/无此项目/period": "equal",
        "projects/sheets/无此项目/annual": "equal",
        "projects/sheets/无此项目/total": "equal",
      },
    ],
  ],
  "the text": [
    [
      "total revenue",
      [words(401, "预算收入总计2,994.78", "预算收入总计2,995.78")],
      { "text/summary/收入总计/amount": "mismatch" },
    ],
    [
      "the change on last year",
      [words(401, "减少27.18", "减少28.18")],
      { "text/summary/收入总计/amount.change": "mismatch", "text/summary/收入总计/change": "mismatch" },
    ],
    ["its percentage", [words(401, "下降0.90%", "下降0.91%")], { "text/summary/收入总计/amount.change": "mismatch" }],
    [
      "its direction",
      [words(401, "减少27.18万元，下降", "增加27.18万元，增长")],
      { "text/summary/收入总计/amount.change": "mismatch" },
    ],
    ["0 carried over", [words(401, "上年结转0", "上年结转1")], { "text/summary/上年结转/amount": "mismatch" }],
    [
      "a source of 0 with its share",
      [words(405, "政府性基金预算拨款收入0万元，占0%", "政府性基金预算拨款收入1万元，占2%")],
      { "text/revenue/合计/fund": "mismatch", "text/revenue/合计/fund.share": "mismatch" },
    ],
    [
      "a share of basic expenditure",
      [words(411, "82.76", "82.77")],
      { "text/expenditure/合计/basic.share": "mismatch" },
    ],
    [
      "an amount printed with one decimal",
      [words(411, "516.3", "516.4")],
      { "text/expenditure/合计/project": "mismatch" },
    ],
    [
      "a class of appropriation",
      [words(415, "卫生健康支出115.43", "卫生健康支出115.53")],
      { "text/appropriation/卫生健康支出/total": "mismatch" },
    ],
    ["a share of a class", [words(428, "3.85", "3.86")], { "text/general-budget/210/total.share": "mismatch" }],
    [
      "personnel costs",
      [words(438, "2,315.47", "2,316.47")],
      { "text/basic-by-economic-item/合计/personnel": "mismatch" },
    ],
    [
      "an item that the table does not print",
      [words(438, "离休费", "抚恤金")],
      { "text/basic-by-economic-item/合计/personnel.items": "note" },
    ],
    [
      "a part of the “three public” expenses",
      [words(445, "公务接待费0万元", "公务接待费1万元")],
      { "text/three-public/公务接待费/total": "mismatch" },
    ],
    [
      "a part that fell while the whole stayed",
      [words(445, "公务接待费0万元，与上年预算数相同", "公务接待费0万元，比上年减少1.00万元")],
      { "text/three-public/合计/total.change": "mismatch" },
    ],
    ["goods procured", [words(459, "货物预算0", "货物预算1")], { "text/procurement/总额/amount": "mismatch" }],
    ["the number of targets", [words(465, "共有6个", "共有7个")], { "text/targets/overall/count": "mismatch" }],
    [
      "their amount",
      [words(465, "516.30", "517.30")],
      { "text/targets/overall/count": "not-applicable", "text/targets/overall/amount": "mismatch" },
    ],
    [
      "the number of projects",
      [words(469, "二级项目6个", "二级项目7个")],
      { "text/targets/managed/count": "mismatch", "text/targets/managed/count.kinds": "mismatch" },
    ],
    [
      "the amount of the projects",
      [words(469, "共计金额516.30", "共计金额517.30")],
      { "text/targets/managed/amount": "mismatch", "text/targets/managed/amount.kinds": "mismatch" },
    ],
    [
      "the published targets",
      [words(469, "公开项目绩效目标6个，涉及项目金额516.30", "公开项目绩效目标5个，涉及项目金额500.30")],
      {
        "text/explanation/469:104-110.share": "mismatch",
        "text/targets/published/count": "mismatch",
        "text/targets/published/amount": "mismatch",
        "text/targets/published/count.kinds": "mismatch",
        "text/targets/published/amount.kinds": "mismatch",
      },
    ],
    [
      "their share of project expenditure",
      [words(469, "100%", "99%")],
      { "text/explanation/469:104-110.share": "mismatch" },
    ],
    [
      "the number of one kind of projects",
      [words(469, "特定目标类项目0个", "特定目标类项目1个")],
      { "text/targets/managed/count.kinds": "mismatch" },
    ],
    [
      "the amount of one kind of projects",
      [words(469, "涉及金额0万元", "涉及金额1万元")],
      { "text/targets/managed/amount.kinds": "mismatch" },
    ],
    ["vehicles of one kind", [words(669, "领导用车0", "领导用车1")], { "text/vehicles/实有/count": "mismatch" }],
    [
      "none, where the table prints a figure",
      [cell("agency-operating:363:total", "1.00")],
      {
        "text/agency-operating/部门合计/total.none": "note",
        "text/agency-operating/note/figures": "mismatch",
        "row/agency-operating/部门合计/total": "not-applicable",
      },
    ],
    [
      "本表无数据 beside figures",
      [
        (dataset) => {
          for (const each of dataset.statements)
            if (each.id === "three-public") each.note = { line: 354, text: "注：本表无数据" };
        },
      ],
      { "text/three-public/note/figures": "mismatch" },
    ],
  ],
  "names and indicators": [
    [
      "the name of a code",
      [
        (dataset) => {
          for (const row of dataset.statements[2]?.sides[0]?.rows ?? []) if (row.code === "210") row.label = "卫生支出";
        },
      ],
      { "cross-statement/expenditure/210/summary": "gone", "names/codes/210/label": "note" },
    ],
    [
      "a number in a project's text, now the same",
      [
        sheet(5, ({ text }) => {
          for (const each of Object.values(text)) if (each) each.text = each.text.replace(/3个/g, "4个");
        }),
      ],
      { "names/projects/J离退休干部4个党支部活动经费/count": "equal" },
    ],
    [
      "the same number written out",
      [
        sheet(5, ({ text }) => {
          for (const each of Object.values(text)) if (each) each.text = each.text.replace(/3个/g, "四个");
        }),
      ],
      { "names/projects/J离退休干部4个党支部活动经费/count": "equal" },
    ],
    [
      "the mark above a table, now worded as the others",
      [
        (dataset) => {
          for (const { marker } of dataset.statements) if (marker) marker.text = marker.text.replace("部门", "预算");
        },
      ],
      { "names/statements/marker/text": "equal" },
    ],
    [
      "an amount as a measure of quality",
      [
        sheet(3, ({ indicators }) => {
          for (const each of indicators) if (each.level2 === "质量指标") each.period = "500元";
        }),
      ],
      { "indicators/J驻村帮扶工作经费/质量指标.驻村帮扶达到的质量/amountMisplaced": "note" },
    ],
    [
      "a percentage without its sign",
      [
        sheet(3, ({ indicators }) => {
          for (const each of indicators) if (each.level2 === "时效指标") each.annual = "100";
        }),
      ],
      { "indicators/J驻村帮扶工作经费/时效指标.驻村经费支付时效/percentSignMissing": "note" },
    ],
    [
      "a name cut short in one half",
      [
        sheet(3, ({ indicators }) => {
          for (const each of indicators) if (each.name === "驻村人数") each.annualName = "驻村人";
        }),
      ],
      { "indicators/J驻村帮扶工作经费/数量指标.驻村人数/name": "note" },
    ],
  ],
};

describe.each(Object.entries(cases))("%s", (_group, edits) => {
  it.each(edits)("%s", (_what, edit, turns) => {
    expect(changedBy(...edit)).toEqual(turns);
  });
});
