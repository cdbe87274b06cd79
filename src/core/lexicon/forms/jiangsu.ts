import type { Form } from "./form.ts";
import { THREE_PUBLIC_HEADS } from "./three-public-heads.ts";

/** Budgets as Jiangsu prints them: twelve tables, those of appropriation beside those of the general public budget, 会议费 and 培训费 with “三公”, procurement. */
export const jiangsu: Form = {
  name: "Jiangsu: budget",
  statements: [
    {
      id: "expenditure",
      titles: [],
      shapes: ["one-row"],
      side: "expenditure",
      columns: [["yearEnd", /^结转下年(?:资金)?$/]],
    },
    {
      id: "appropriation-by-function",
      titles: [/^财政拨款支出(?:功能(?:分类)?(?:科目)?)?表$/],
      bracket: /^(?!.*经济)/,
      shapes: ["rows"],
      side: "expenditure",
    },
    {
      id: "appropriation-basic",
      titles: [/^财政拨款基本支出(?:经济(?:分类)?(?:科目)?)?表$/],
      shapes: ["rows", "blocks"],
      side: "expenditure",
      figuresEverywhere: true,
    },
    {
      id: "three-public",
      titles: [/^(?:使用)?(?:一般公共)?(?:(?:财政)?拨款)?的?三公经费会议费培训费(?:支出)?表$/],
      shapes: ["one-row", "rows"],
      side: "expenditure",
      rows: THREE_PUBLIC_HEADS,
    },
    {
      id: "agency-operating",
      titles: [],
      shapes: ["rows"],
      side: "expenditure",
      columns: [["total", /^机关运行经费(?:支出)?(?:预算数?)?$/]],
    },
    {
      id: "procurement",
      titles: [/^政府采购(?:支出)?表$/],
      shapes: ["rows"],
      side: "expenditure",
      names: [/^采购品目(?:大类|名称)?$/, /^专项名称$/, /^(?:采购)?(?:物品|货物|项目)名称$/, /^采购组织形式$/],
    },
  ],
};
