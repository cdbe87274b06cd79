import { type Check, countVerdicts } from "../../checks/check.ts";
import type { Dataset } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { clippedIn, contradictions } from "./contradictions.ts";
import {
  countValue,
  derivedValue,
  listNote,
  type NoteSentence,
  type NoteSource,
  type NoteValue,
  nameValue,
  note,
  percentValue,
  quoteValue,
  type SpeakerNote,
} from "./note.ts";
import { allTails } from "./tails.ts";

/** So many are said one by one; the page lists the rest. */
const MOST_SAID = 6;

/** What the checks came to, what a tail is, what contradicts itself, and what is only worded in two ways. */
export function checksNotes(source: NoteSource): readonly SpeakerNote[] {
  const { checks, budget } = source;
  const { equal, rounding, mismatch, note: noted } = countVerdicts(checks);
  const all = equal + rounding + mismatch + noted;
  const counts = {
    all: countValue(all),
    equal: countValue(equal),
    rounding: countValue(rounding),
    mismatch: countValue(mismatch),
    note: countValue(noted),
  };
  return [
    note("tally", all === 0 ? "nothingChecked" : mismatch === 0 ? "agree" : "disagree", counts, "explained"),
    ...mismatchNote(source),
    ...tailsNote(source),
    ...wordingNote(budget.dataset, checks),
  ];
}

function tailsNote(source: NoteSource): readonly SpeakerNote[] {
  const tails = allTails(source);
  return listNote("whatIsTail", "whatIsTail", tails, { count: countValue(tails.length) }, "explained");
}

function wordingNote(dataset: Dataset, checks: readonly Check[]): readonly SpeakerNote[] {
  const clipped = clippedIn(checks);
  const items: readonly NoteSentence[] = [
    ...contradictions(dataset, checks),
    ...(clipped === 0 ? [] : [{ say: "clippedItem" as const, values: { count: countValue(clipped) } }]),
  ];
  return listNote("wording", "wording", items);
}

/** Both figures of every contradiction, and no word on which is right. */
function mismatchNote({ budget, checks }: NoteSource): readonly SpeakerNote[] {
  const items = checks
    .filter(({ verdict }) => verdict === "mismatch")
    .map((check) => mismatchOf(budget.dataset, check));
  const values = { count: countValue(items.length) };
  return listNote("mismatches", "mismatches", items.slice(0, MOST_SAID), values, "explained");
}

function mismatchOf(dataset: Dataset, { evidence, left, right, amountUnit }: Check): NoteSentence {
  const [cell = evidence.right[0] ?? ""] = evidence.left;
  const found = findCell(dataset, cell);
  const name: NoteValue =
    found?.kind === "statement"
      ? nameValue(found.at?.row.label ?? found.statement.title, found.at?.row.code ?? null)
      : found?.kind === "sheet"
        ? nameValue(found.sheet.name)
        : quoteValue(found?.content.text ?? "", cell);
  const figure = (text: string, from: readonly string[]): NoteValue =>
    amountUnit === "percent"
      ? percentValue(text)
      : amountUnit === "count"
        ? countValue(text)
        : derivedValue(text, amountUnit, from);
  return left === null || right === null
    ? { say: "mismatchWords", values: { name } }
    : {
        say: "mismatchItem",
        values: { name, left: figure(left, evidence.left), right: figure(right, evidence.right) },
      };
}
