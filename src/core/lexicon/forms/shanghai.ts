import type { Form } from "./form.ts";
import { THREE_PUBLIC_HEADS } from "./three-public-heads.ts";

/** Budgets as the districts of Shanghai print them: nine tables, codes in columns 类 | 款 | 项, “三公” and 机关运行经费 together in one row. */
export const shanghai: Form = {
  name: "Shanghai: budget",
  statements: [
    { id: "summary", titles: [/^财务(?:收支|收入支出)表$/], shapes: ["two-sided"], side: "expenditure" },
    {
      id: "three-public",
      titles: [/^三公经费机关运行经费表$/],
      shapes: ["one-row"],
      side: "expenditure",
      rows: THREE_PUBLIC_HEADS,
    },
  ],
};
