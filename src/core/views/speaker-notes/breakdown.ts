import { otherNatures } from "../../document/natures.ts";
import { statementOf } from "../../document/statement.ts";
import { isStated } from "../../format-amount.ts";
import { breakdownOf } from "../breakdown.ts";
import { largestFirst } from "../chart-slices.ts";
import { naturesNote, sameAmountNotes } from "./lines.ts";
import {
  amountSentence,
  amountValue,
  listNote,
  type NoteSource,
  nameValue,
  percentValue,
  type SpeakerNote,
} from "./note.ts";
import { tailNotes } from "./tails.ts";

/** So many economic items of a column are said by name. */
const MOST_ITEMS = 3;

/** Basic against project expenditure, what basic expenditure is for, and why the economic table has tails. */
export function breakdownNotes(source: NoteSource): readonly SpeakerNote[] {
  const { budget } = source;
  const { total } = budget;
  const economic = breakdownOf(budget)?.economic ?? null;
  return [
    ...(total === null ? [] : naturesNote(total, otherNatures(budget.totalStatement, total))),
    ...(economic?.columns ?? []).flatMap(({ key, total: amount, share, groups }) => {
      const items = groups
        .flatMap((group) => group.items)
        .sort(largestFirst)
        .slice(0, MOST_ITEMS)
        .flatMap((item) => amountSentence(nameValue(item.label), item.amount));
      if (!isStated(amount) || share === null) return [];
      const costs = key === "personnel" ? "personnel" : "operating";
      return listNote(costs, costs, items, { amount: amountValue(amount), share: percentValue(share) });
    }),
    ...(statementOf(budget.dataset, "basic-by-economic-item") === undefined
      ? []
      : tailNotes(source, { statement: "basic-by-economic-item", lines: null })),
    ...sameAmountNotes(source),
  ];
}
