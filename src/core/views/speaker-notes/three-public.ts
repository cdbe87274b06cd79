import { isStated } from "../../format-amount.ts";
import { drawnValue } from "../chart-slices.ts";
import type { ThreePublicRow, ThreePublicView } from "../three-public.ts";
import {
  amountValue,
  listValue,
  type NoteSentence,
  type NoteSource,
  nameValue,
  note,
  type SpeakerNote,
} from "./note.ts";
import { tailNotes } from "./tails.ts";
import { changeNotes } from "./total.ts";

/** Against last year as the text states it, what it is spent on, and what is named as zero because the text says so. */
export function threePublicNotes(source: NoteSource, view: ThreePublicView): readonly SpeakerNote[] {
  const { rows, spent, statedZero, statement } = view;
  const change = view.total?.change ?? null;
  const blank = rows.filter((row) => row.amount.text === null && row.stated === null && !row.isTotal);
  return [
    ...(change === null ? [] : changeNotes(change, source.budget.dataset.year)),
    ...spentNote(spent),
    ...(statedZero.length === 0
      ? []
      : [note("zero", "zeroStated", { parts: listValue(statedZero.flatMap(zeroSentence)) })]),
    ...(blank.length === 0
      ? []
      : [
          note("zero", "blankItems", {
            parts: listValue(blank.map(({ label }) => ({ say: "nameOnly", values: { name: nameValue(label) } }))),
          }),
        ]),
    ...tailNotes(source, { statement: statement.id, lines: null }),
  ];
}

function spentNote(spent: readonly ThreePublicRow[]): readonly SpeakerNote[] {
  const items = spent.flatMap(({ label, amount }): readonly NoteSentence[] =>
    isStated(amount) && drawnValue(amount) > 0
      ? [{ say: "amountOnly", values: { name: nameValue(label), amount: amountValue(amount) } }]
      : [],
  );
  return items.length === 0 ? [] : [note("spentOn", "spentOn", { parts: listValue(items) })];
}

/** An item that the text states as zero: its own figure of the text, not the blank of the table. */
const zeroSentence = ({ label, stated }: ThreePublicRow): readonly NoteSentence[] =>
  isStated(stated) ? [{ say: "amountOnly", values: { name: nameValue(label), amount: amountValue(stated) } }] : [];
