import type { Form } from "./form.ts";

/** Budgets as Shaanxi prints them (部门综合预算): government funds as a balance, projects as 专项业务经费. */
export const shaanxi: Form = {
  name: "Shaanxi: budget",
  statements: [
    { id: "fund", titles: [], shapes: ["two-sided"], side: "expenditure" },
    {
      id: "projects",
      titles: [/^专项业务(?:经费)?支出表$/],
      shapes: ["rows"],
      side: "expenditure",
      figuresEverywhere: true,
    },
  ],
};
