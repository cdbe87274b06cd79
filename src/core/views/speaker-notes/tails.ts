import type { Check } from "../../checks/check.ts";
import { tailKind } from "../../checks/tail.ts";
import { type CellReference, parseCellReference } from "../../document/cell-reference.ts";
import type { Dataset, StatementId } from "../../document/dataset.ts";
import { findCell } from "../../document/provenance.ts";
import { type NoteSentence, type NoteSource, type NoteValues, nameValue, note, type SpeakerNote } from "./note.ts";

/** Where tails are looked for: a statement, and which of its lines; null for all. */
export interface TailPlace {
  readonly statement: StatementId;
  readonly lines: ReadonlySet<number> | null;
}

/** What there is to say of one tail: the printed figure, what its printed parts come to, how far they are apart and how far they may be. */
function tailValues(dataset: Dataset, { evidence, left, right, difference, bound, amountUnit }: Check) {
  const [cell = ""] = evidence.left;
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement" || found.at === null || found.content.kind !== "amount") return null;
  const { text, unit } = found.content;
  if (text === null || left === null || right === null || difference === null || bound === null) return null;
  if (amountUnit !== "wan" && amountUnit !== "yuan") return null;
  const from: readonly CellReference[] = [cell, ...evidence.right];
  const { row, column } = found.at;
  return {
    name: nameValue(row.label, row.code),
    // the total of a row goes without saying
    ...(column === null || column.key === "total" ? {} : { column: nameValue(column.label) }),
    stated: { kind: "digits", text, cell },
    sum: { kind: "derivedDigits", text: right, from: evidence.right },
    difference: { kind: "derivedDigits", text: difference.replace(/^-/, ""), from },
    bound: { kind: "derivedDigits", text: bound, from },
    unit: { kind: "unit", unit },
  } satisfies NoteValues;
}

/** The tails of sums (not two prints of one amount), each said once: the same parent with the same two figures in several tables or columns is one tail. */
function distinctTails({ budget, checks }: NoteSource, isWanted: (check: Check) => boolean) {
  const said = new Set<string>();
  return checks.flatMap((check) => {
    if (tailKind(budget.dataset, check) !== "sum" || !isWanted(check)) return [];
    const values = tailValues(budget.dataset, check);
    const key = values === null ? "" : `${JSON.stringify(values.name)} ${check.left} ${check.right}`;
    if (values === null || said.has(key)) return [];
    said.add(key);
    return [values];
  });
}

/** Why two figures that differ by a tail both stand, for every tail in these lines. */
export function tailNotes(source: NoteSource, { statement, lines }: TailPlace): readonly SpeakerNote[] {
  const isHere = ({ evidence }: Check) => {
    const place = parseCellReference(evidence.left[0] ?? "");
    return place?.kind === "statement" && place.statement === statement && (lines === null || lines.has(place.line));
  };
  return distinctTails(source, isHere).map((values) =>
    note("tail", "column" in values ? "tailColumn" : "tail", values, "explained"),
  );
}

/** Every tail of the document in one breath. */
export const allTails = (source: NoteSource): readonly NoteSentence[] =>
  distinctTails(source, () => true).map((values) => ({
    say: "column" in values ? "tailColumnItem" : "tailItem",
    values,
  }));
