import type { StatedChange } from "../explanation/stated-changes.ts";
import type { Direction } from "../explanation/stated-figure.ts";

/** Which sentence tells a change: with its amount and percentage, or with the one of them that the text states. */
export type ChangeSentence = "same" | Direction | `${Direction}Amount` | `${Direction}Percent`;

/** The sentence that says as much of a change as the text states. */
export function changeSentence({ direction, amount, percent }: StatedChange): ChangeSentence {
  if (direction === "same") return direction;
  if (amount?.text == null) return `${direction}Percent`;
  return percent === null ? `${direction}Amount` : direction;
}
