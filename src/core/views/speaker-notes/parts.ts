import type { Chart } from "../chart-slices.ts";
import {
  amountSentence,
  countValue,
  listNote,
  listValue,
  type NoteSentence,
  nameValue,
  note,
  type SpeakerNote,
} from "./note.ts";

/** So many parts are said one by one; more cannot be listened to. */
const MOST_SAID = 6;

/** The parts beside the largest; how many more there are where not all are said. */
function othersNote(others: readonly NoteSentence[]): readonly SpeakerNote[] {
  const said = others.slice(0, MOST_SAID);
  const more = others.length - said.length;
  return more > 0
    ? listNote("others", "othersAndMore", said, { more: countValue(more) })
    : listNote("others", "others", said);
}

/** Which part of a whole is the largest, and what the others are. */
export function partNotes({ parts }: Pick<Chart, "parts">): readonly SpeakerNote[] {
  const [first, ...others] = parts.flatMap(({ label, code, amount, share }) =>
    amountSentence(nameValue(label, code), amount, share),
  );
  if (first === undefined) return [];
  return [note("largest", "largest", { part: listValue([first]) }), ...othersNote(others)];
}
