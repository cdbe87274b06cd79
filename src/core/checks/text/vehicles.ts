import { explanationOf, statedTerm } from "../../explanation/explanation.ts";
import { IN_VEHICLES } from "../../lexicon/figures.ts";
import { ACTUAL_VEHICLES, ESTABLISHMENT, OTHER_KINDS, VEHICLE_KIND } from "../../lexicon/vehicles.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** The vehicles that the unit has are those of every kind (领导用车 … 其他用车). How many it may have (编制) is another number; a list without 其他用车 may leave some out. */
const vehicleKinds: Rule = ({ dataset }) => {
  const { figures } = explanationOf(dataset);
  const vehicles = figures.filter(({ figure }) => figure.role === "count" && figure.counter === IN_VEHICLES);
  return vehicles.flatMap(({ figure, subject }): readonly Claim[] => {
    const kinds = vehicles.filter((kind) => kind.figure.head === figure.cell && VEHICLE_KIND.test(kind.subject));
    if (kinds.length < 2 || ESTABLISHMENT.test(subject)) return [];
    return [
      {
        ...claimHead("text", "vehicleCount", "vehicles", ACTUAL_VEHICLES, "count"),
        ...(kinds.some((kind) => OTHER_KINDS.test(kind.subject))
          ? { relation: "equals", left: [statedTerm(figure)], right: kinds.map((kind) => statedTerm(kind.figure)) }
          : { relation: "atMost", left: kinds.map((kind) => statedTerm(kind.figure)), right: [statedTerm(figure)] }),
      },
    ];
  });
};

/** The stated number of vehicles against its kinds. */
export const rules: RuleSet = {
  kinds: ["vehicleCount"],
  rules: [vehicleKinds],
};
