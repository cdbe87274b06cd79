import { explanationOf, statedTerm } from "../../explanation/explanation.ts";
import { bestReading } from "../best-reading.ts";
import type { Rule, RuleSet, SumClaim } from "../claim.ts";
import { readingsOf } from "./readings.ts";
import { restatedHead } from "./restated-head.ts";

/** Every amount of the explanation that restates a table is the one that the table prints; 0 in the text may be a blank cell. */
const statedAmounts: Rule = ({ dataset }) =>
  explanationOf(dataset)
    .figures.filter(({ figure }) => figure.role === "amount")
    .flatMap((read) => {
      const readings = readingsOf(dataset, read);
      const head = restatedHead(dataset, "statedAmount", readings[0]?.[0]?.cell ?? "");
      return bestReading(
        readings.map(
          (right): SumClaim => ({
            ...head,
            // 万元 of a text is what the 元 of a table round to
            relation: right.every(({ unit }) => unit === read.figure.unit) ? "equals" : "rounds",
            left: [statedTerm(read.figure)],
            right,
            blankIsZero: true,
          }),
        ),
      );
    });

/** Amounts of the explanation against the tables. */
export const rules: RuleSet = {
  kinds: ["statedAmount"],
  rules: [statedAmounts],
};
