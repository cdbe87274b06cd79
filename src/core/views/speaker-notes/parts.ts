import type { Chart, ChartPart } from "../chart-slices.ts";
import {
  amountValue,
  isStated,
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

/** Which part of a whole is the largest, and what the others are. */
export function partNotes({ parts }: Pick<Chart, "parts">): readonly SpeakerNote[] {
  const [first, ...others] = parts.flatMap(partSentence);
  if (first === undefined) return [];
  return [
    note("largest", "largest", { part: listValue([first]) }),
    ...(others.length === 0 ? [] : [note("others", "others", { parts: listValue(others.slice(0, MOST_SAID)) })]),
  ];
}
