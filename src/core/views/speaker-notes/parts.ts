import { isStated } from "../../format-amount.ts";
import type { Chart, ChartPart } from "../chart-slices.ts";
import {
  amountValue,
  countValue,
  listValue,
  type NoteSentence,
  nameValue,
  note,
  percentValue,
  type SpeakerNote,
} from "./note.ts";

/** So many parts are said one by one; more cannot be listened to. */
const MOST_SAID = 6;

/** A part of a whole as an answer names it: with its amount, and its share where that is known. */
function partSentence({ label, code, amount, share }: ChartPart): readonly NoteSentence[] {
  if (!isStated(amount)) return [];
  const own = { name: nameValue(label, code), amount: amountValue(amount) };
  return [
    share === null
      ? { say: "amountOnly", values: own }
      : { say: "amountShare", values: { ...own, share: percentValue(share) } },
  ];
}

/** The parts beside the largest; how many more there are where not all are said. */
function othersNote(others: readonly NoteSentence[]): readonly SpeakerNote[] {
  if (others.length === 0) return [];
  const parts = listValue(others.slice(0, MOST_SAID));
  const more = others.length - MOST_SAID;
  return [
    more > 0 ? note("others", "othersAndMore", { parts, more: countValue(more) }) : note("others", "others", { parts }),
  ];
}

/** Which part of a whole is the largest, and what the others are. */
export function partNotes({ parts }: Pick<Chart, "parts">): readonly SpeakerNote[] {
  const [first, ...others] = parts.flatMap(partSentence);
  if (first === undefined) return [];
  return [note("largest", "largest", { part: listValue([first]) }), ...othersNote(others)];
}
