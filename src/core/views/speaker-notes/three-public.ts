import type { ThreePublicView } from "../three-public.ts";
import { amountSentence, listNote, type NoteSource, nameValue, type SpeakerNote } from "./note.ts";
import { tailNotes } from "./tails.ts";
import { changeNotes } from "./total.ts";

/** Against last year as the text states it, what it is spent on, and what is named as zero because the text says so. */
export function threePublicNotes(source: NoteSource, view: ThreePublicView): readonly SpeakerNote[] {
  const { rows, spent, statedZero, statement } = view;
  const change = view.total?.change ?? null;
  const blank = rows.filter((row) => row.amount.text === null && row.stated === null && !row.isTotal);
  return [
    ...(change === null ? [] : changeNotes(change, source.budget.dataset.year)),
    ...listNote(
      "spentOn",
      "spentOn",
      spent.flatMap(({ label, amount }) => amountSentence(nameValue(label), amount)),
    ),
    // the figure of the text, not the blank of the table
    ...listNote(
      "zero",
      "zeroStated",
      statedZero.flatMap(({ label, stated }) => amountSentence(nameValue(label), stated)),
    ),
    ...listNote(
      "zero",
      "blankItems",
      blank.map(({ label }) => ({ say: "nameOnly", values: { name: nameValue(label) } })),
    ),
    ...tailNotes(source, { statement: statement.id, lines: null }),
  ];
}
