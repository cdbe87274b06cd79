import { expect } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { type Slide, slidesOf } from "../../../src/core/views/slides.ts";
import {
  type NoteSentence,
  type NoteValue,
  noteSourceOf,
  type SpeakerNote,
} from "../../../src/core/views/speaker-notes/note.ts";
import { notesOf } from "../../../src/core/views/speaker-notes/notes-of.ts";

/** The slides of a data set, and what their notes are made from. */
export function talkOf(dataset: Dataset) {
  const budget = budgetOf(dataset);
  const source = noteSourceOf(budget, checkDataset(dataset), "0123456789ab");
  return { source, slides: slidesOf(budget) };
}
type Talk = ReturnType<typeof talkOf>;

export const notesIn = ({ source, slides }: Talk, kind: Slide["kind"], at = 0, code: string | null = null) => {
  const slide = slides.filter((each) => each.kind === kind)[at];
  if (slide === undefined) throw new Error(`no slide ${kind}`);
  return notesOf(source, slide, code);
};
export const allNotes = ({ source, slides }: Talk) => slides.flatMap((slide) => notesOf(source, slide));
export const answer = (notes: readonly SpeakerNote[], ask: SpeakerNote["ask"]) =>
  notes.find((note) => note.ask === ask);

/** Every value of a note, those inside lists too. */
export const valuesIn = ({ values }: NoteSentence): readonly NoteValue[] =>
  Object.values(values).flatMap((value) => (value.kind === "list" ? value.items.flatMap(valuesIn) : [value]));
/** What a value shows, in short. */
const told = (value: NoteValue | undefined): unknown =>
  value?.kind === "amount" || value?.kind === "asPrinted"
    ? value.amount.text
    : value?.kind === "list"
      ? value.items.map(({ values }) => Object.values(values).map(told))
      : value?.kind === "name" || value?.kind === "quote" || value?.kind === "text"
        ? value.printed
        : value?.kind === "statements"
          ? value.ids
          : value?.kind === "funding"
            ? value.key
            : value?.kind === "unit"
              ? value.unit
              : value?.text;
export const tell = (note: SpeakerNote | undefined): Readonly<Record<string, unknown>> | undefined =>
  note && {
    say: note.say,
    manner: note.manner,
    ...Object.fromEntries(Object.entries(note.values).map(([key, value]) => [key, told(value)])),
  };

/** Holds every figure and every quoted word of notes against the place that they name; says how many amounts there were. */
export function expectPrinted(dataset: Dataset, values: readonly NoteValue[]): number {
  const amounts = values.filter((value) => value.kind === "amount" || value.kind === "asPrinted");
  for (const { amount } of amounts) {
    const content = findCell(dataset, amount.cell)?.content;
    expect(content?.text?.replace(/,/g, ""), amount.cell).toBe(amount.text);
    if (content?.kind === "amount") expect(content.unit).toBe(amount.unit);
  }
  for (const value of values) {
    if (value.kind === "digits") expect(findCell(dataset, value.cell)?.content.text, value.cell).toBe(value.text);
    if (value.kind === "derived" || value.kind === "derivedDigits") {
      expect(value.from.length).toBeGreaterThan(0);
      for (const from of value.from) expect(findCell(dataset, from), from).not.toBeNull();
    }
    if (value.kind === "quote" || value.kind === "text")
      expect(findCell(dataset, value.cell)?.content.text).toContain(value.printed);
    if (value.kind === "count" && value.cell !== null)
      expect(findCell(dataset, value.cell)?.content.text).toContain(value.text);
    if (value.kind === "percent" && value.cell !== null)
      expect(findCell(dataset, value.cell)?.content.text).toContain(value.text);
  }
  return amounts.length;
}
