import type { Claim } from "./claim.ts";
import { judge } from "./judge.ts";

/** The claim under the reading that makes it true; where none does, under the first. Words of a text, and a total that may or may not hold what is carried over, can be read in more than one way. */
export function bestReading<Read extends Claim>(claims: readonly Read[]): readonly Read[] {
  const fitting = claims.find((claim) => ["equal", "rounding"].includes(judge(claim).verdict));
  return fitting === undefined ? claims.slice(0, 1) : [fitting];
}
