import { explanationOf, statedTerm } from "../../explanation/context.ts";
import type { Rule } from "../claim.ts";

/** Government procurement is goods, works and services. */
export const procurementParts: Rule = ({ dataset }) => {
  const stated = explanationOf(dataset).figures.filter(
    ({ meaning, figure }) => meaning === "procurement" && figure.role === "amount",
  );
  const total = stated.find(({ subject }) => !/货物|工程|服务/.test(subject));
  if (total === undefined) return [];
  const parts = [/货物/, /工程/, /服务/].flatMap((name) => {
    const part = stated.find(({ subject }) => name.test(subject));
    return part === undefined ? [] : [statedTerm(part.figure)];
  });
  if (parts.length < 3) return [];
  return [
    {
      id: "text/procurement/总额/amount",
      family: "text",
      kind: "procurementParts",
      relation: "equals",
      left: [statedTerm(total.figure)],
      right: parts,
    },
  ];
};
