import type { Form } from "./form.ts";

/** Budgets as Guangdong prints them: twelve tables, “三公” below the unit's administrative costs, projects beside other expenditure. */
export const guangdong: Form = {
  name: "Guangdong: budget",
  statements: [
    {
      id: "three-public",
      titles: [/^(?:财政拨款|一般公共)?的?行政经费三公经费表$/],
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "projects",
      titles: [/^项目支出其他支出表$/],
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
      names: [/^支出项目类别(?:\(资金使用单位\))?$/],
    },
  ],
};
