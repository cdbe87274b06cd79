import type { Form } from "./form.ts";
import { THREE_PUBLIC_HEADS } from "./three-public-heads.ts";

/** Budgets as Beijing prints them: fourteen tables, “三公” of all fiscal appropriation in one. */
export const beijing: Form = {
  name: "Beijing: budget",
  statements: [
    {
      id: "three-public",
      titles: [/^财政拨款含一般公共政府性基金(?:国有资本经营)?三公经费(?:支出)?表$/],
      shapes: ["one-row", "rows"],
      side: "expenditure",
      rows: THREE_PUBLIC_HEADS,
    },
  ],
};
