import type { Rule, SumClaim } from "../claim.ts";
import { bestReading, restatedId } from "./claims.ts";
import { explanationOf, statedTerm } from "./context.ts";
import { readingsOf } from "./targets.ts";

/** Every amount of the explanation that restates a table is the one that the table prints; 0 in the text may be a blank cell. */
export const statedAmounts: Rule = ({ dataset }) =>
  explanationOf(dataset)
    .figures.filter(({ figure }) => figure.role === "amount")
    .flatMap((read) =>
      bestReading(
        readingsOf(dataset, read).map(
          (right): SumClaim => ({
            id: restatedId(dataset, right[0]?.cell ?? ""),
            family: "text",
            kind: "statedAmount",
            relation: "equals",
            left: [statedTerm(read.figure)],
            right,
            blankIsZero: true,
          }),
        ),
      ),
    );
