import { explanationOf, statedTerm } from "../../explanation/context.ts";
import type { Claim, Rule } from "../claim.ts";

/** The vehicles that the unit has are those of every kind (领导用车 … 其他用车). How many it may have (编制) is another number; a list without 其他用车 may leave some out. */
export const vehicleKinds: Rule = ({ dataset }) => {
  const { figures } = explanationOf(dataset);
  const vehicles = figures.filter(({ figure }) => figure.role === "count" && figure.counter === "辆");
  return vehicles.flatMap(({ figure, subject }): readonly Claim[] => {
    const kinds = vehicles.filter((kind) => kind.figure.head === figure.cell && /用车|车$/.test(kind.subject));
    if (kinds.length < 2 || /编制/.test(subject)) return [];
    return [
      {
        id: "text/vehicles/实有/count",
        family: "text",
        kind: "vehicleCount",
        ...(kinds.some((kind) => /其他/.test(kind.subject))
          ? { relation: "equals", left: [statedTerm(figure)], right: kinds.map((kind) => statedTerm(kind.figure)) }
          : { relation: "atMost", left: kinds.map((kind) => statedTerm(kind.figure)), right: [statedTerm(figure)] }),
      },
    ];
  });
};
