import type { Form, Words } from "./form.ts";
import { THREE_PUBLIC_HEADS } from "./three-public-heads.ts";

/** In these tables money comes in, is spent and is left within one row. */
const IN_ONE_ROW: Words = [
  ["revenue", /^本年收入$/],
  ["yearEnd", /^(?:年末|年终)(?:财政拨款)?结转(?:和|及)?(?:结余)?$/],
];

/** Final accounts (决算) in the national form of nine tables: funds and state capital each in one, economic items in blocks side by side, “三公” in one row of pairs. */
export const finalAccounts: Form = {
  name: "national: final accounts",
  statements: [
    {
      id: "fund",
      titles: [/^政府性基金(?:财政拨款)?(?:收入支出|收支)表$/],
      shapes: ["rows"],
      side: "expenditure",
      columns: IN_ONE_ROW,
    },
    {
      id: "general-budget",
      titles: [/^一般公共(?:财政拨款)?(?:收入支出|收支)表$/],
      shapes: ["rows"],
      side: "expenditure",
      columns: IN_ONE_ROW,
    },
    { id: "state-capital", titles: [], shapes: ["rows"], side: "expenditure", columns: IN_ONE_ROW },
    { id: "basic-by-economic-item", titles: [], shapes: ["blocks"], side: "expenditure" },
    { id: "three-public", titles: [], shapes: ["one-row"], side: "expenditure", rows: THREE_PUBLIC_HEADS },
  ],
};
