import type { Form } from "./form.ts";

/** What many provinces print besides the nine tables of the national form: the same money by economic items or by projects, and the money of special accounts. */
export const national: Form = {
  name: "national: further tables of a budget",
  statements: [
    {
      id: "expenditure-by-economic-item",
      titles: [/^支出(?:[按分]?(?:部门|政府)?(?:支出)?经济(?:分类)?(?:科目)?)表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "expenditure-by-economic-item",
      titles: [/^支出表$/],
      bracket: /经济/,
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "appropriation-by-economic-item",
      titles: [/^财政拨款支出表$/],
      bracket: /经济/,
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "general-budget-by-economic-item",
      titles: [/^一般公共(?:(?:财政)?拨款)?支出表$/],
      bracket: /经济/,
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "general-budget-projects",
      titles: [/^一般公共(?:(?:财政)?拨款)?项目支出表$/],
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
    },
    {
      id: "fiscal-account",
      titles: [/^财政专户(?:管理)?(?:资金)?(?:拨款)?(?:收支|支出)(?:功能(?:分类)?(?:科目)?)?表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
  ],
};
