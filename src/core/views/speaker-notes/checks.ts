import type { Check, Verdict } from "../../checks/check.ts";
import type { Dataset } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { clippedIn, contradictions } from "./contradictions.ts";
import {
  countValue,
  derivedValue,
  listValue,
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
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const counts = {
    all: countValue(checks.length - count("not-applicable")),
    equal: countValue(count("equal")),
    rounding: countValue(count("rounding")),
    mismatch: countValue(count("mismatch")),
    note: countValue(count("note")),
  };
  const isEmpty = checks.length === count("not-applicable");
  const say = isEmpty ? "nothingChecked" : count("mismatch") === 0 ? "agree" : "disagree";
  return [
    note("tally", say, counts, "explained"),
    ...mismatchNote(source),
    ...tailsNote(source),
    ...wordingNote(budget.dataset, checks),
  ];
}

function tailsNote(source: NoteSource): readonly SpeakerNote[] {
  const tails = allTails(source);
  if (tails.length === 0) return [];
  return [note("whatIsTail", "whatIsTail", { parts: listValue(tails), count: countValue(tails.length) }, "explained")];
}

function wordingNote(dataset: Dataset, checks: readonly Check[]): readonly SpeakerNote[] {
  const clipped = clippedIn(checks);
  const items: readonly NoteSentence[] = [
    ...contradictions(dataset, checks),
    ...(clipped === 0 ? [] : [{ say: "clippedItem" as const, values: { count: countValue(clipped) } }]),
  ];
  return items.length === 0 ? [] : [note("wording", "wording", { parts: listValue(items) })];
}

/** Both figures of every contradiction, and no word on which is right. */
function mismatchNote({ budget, checks }: NoteSource): readonly SpeakerNote[] {
  const items = checks
    .filter(({ verdict }) => verdict === "mismatch")
    .map((check) => mismatchOf(budget.dataset, check));
  return items.length === 0
    ? []
    : [
        note(
          "mismatches",
          "mismatches",
          { parts: listValue(items.slice(0, MOST_SAID)), count: countValue(items.length) },
          "explained",
        ),
      ];
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
