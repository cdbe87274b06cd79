import type { Form } from "./form.ts";

/** Budgets as Datong prints them: thirteen statements, revenue and expenditure of government funds apart, projects by name. Most provinces print these too. */
export const datong: Form = {
  name: "Datong, Shanxi: budget",
  statements: [
    { id: "summary", titles: [/^(?:收支|收入支出)表$/], shapes: ["two-sided"], side: "expenditure" },
    { id: "revenue", titles: [/^收入表$/], shapes: ["rows"], side: "revenue" },
    { id: "expenditure", titles: [/^支出表$/], bracket: /^(?!.*经济)/, shapes: ["rows"], side: "expenditure" },
    {
      id: "appropriation",
      titles: [/^财政拨款(?:收支|收入支出)表$/],
      shapes: ["two-sided"],
      side: "expenditure",
    },
    {
      id: "general-budget",
      titles: [/^一般公共(?:(?:财政)?拨款)?支出(?:[按分]?(?:支出)?功能(?:分类)?(?:科目)?)?表$/],
      bracket: /^(?!.*经济)/,
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "basic-by-economic-item",
      titles: [
        /^(?:一般公共(?:(?:财政)?拨款)?)?基本支出(?:表|[按分]?(?:部门|政府)?(?:支出)?经济.*表)$/,
        /^财政拨款基本支出[按分]?(?:部门|政府)?(?:支出)?经济.*表$/,
      ],
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
    },
    { id: "fund-revenue", titles: [/^政府性基金(?:财政拨款)?收入表$/], shapes: ["rows"], side: "revenue" },
    {
      id: "fund-expenditure",
      titles: [/^(?:财政拨款)?政府性基金(?:财政拨款)?支出(?:功能(?:分类)?(?:科目)?)?表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "state-capital",
      titles: [/^(?:财政拨款)?国有资本经营(?:财政拨款)?(?:收支|收入支出|支出)(?:功能(?:分类)?(?:科目)?)?表$/],
      shapes: ["two-sided", "rows"],
      side: "expenditure",
    },
    {
      id: "three-public",
      titles: [/^(?:使用)?(?:一般公共)?(?:(?:财政)?拨款)?的?三公经费(?:财政拨款)?(?:支出)?表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "agency-operating",
      titles: [/^(?:一般公共)?(?:财政拨款)?机关运行经费(?:支出)?表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "projects-carried-over",
      titles: [/^上年结转项目支出表$/],
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
    },
    {
      id: "projects-carried-over",
      titles: [/^项目支出表$/],
      bracket: /^(?!.*不含).*上年结转/,
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
    },
    { id: "projects", titles: [/^项目支出表$/], shapes: ["rows"], side: "expenditure", figuresEverywhere: true },
  ],
};
