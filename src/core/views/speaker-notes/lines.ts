import type { Dataset } from "../../document/dataset.ts";
import { type FunctionalLine, walk } from "../../document/functional-tree.ts";
import type { NatureAmount } from "../../document/natures.ts";
import { findCell } from "../../document/provenance.ts";
import { isStated } from "../../format-amount.ts";
import { partsOf, toChartSlices } from "../chart-slices.ts";
import type { Split } from "../split.ts";
import { contradictionOf } from "./contradictions.ts";
import {
  amountSentence,
  amountValue,
  derivedValue,
  listNote,
  listValue,
  type NoteSentence,
  type NoteSource,
  type NoteValue,
  nameValue,
  note,
  plainValue,
  type SpeakerNote,
} from "./note.ts";
import { partNotes } from "./parts.ts";
import { tailNotes } from "./tails.ts";

/** The classes: which is the largest, what the others are, and how the shares were worked out. */
export function splitNotes(split: Split): readonly SpeakerNote[] {
  const hasShares = split.chart.parts.some(({ share }) => share !== null);
  const isStatedInText = split.chart.parts.every(({ statedShare }) => statedShare !== null);
  return [
    ...partNotes(split.chart),
    ...(hasShares ? [note("howShares", isStatedInText ? "sharesStated" : "shares", {}, "explained")] : []),
  ];
}

/** A line of the tree and what lies below it: its parts, of what kind they are, its tails, and what the sums suggest. */
export function lineNotes(source: NoteSource, line: FunctionalLine): readonly SpeakerNote[] {
  const below = walk([line]);
  const statement = source.budget.expenditure?.statement;
  return [
    ...(line.children.length === 0 ? [] : partNotes(toChartSlices(partsOf(line.children), line.amounts.total))),
    ...naturesNote(line.amounts),
    ...(statement === undefined
      ? []
      : tailNotes(source, { statement: statement.id, lines: new Set(below.map((each) => each.line)) })),
    ...projectsInNotes(source, new Set(below.map(({ code }) => code))),
    ...twoNamesNotes(source, new Set(below.map(({ code }) => code))),
  ];
}

/** Basic and project expenditure of a line, and of a total the other kinds that are printed. */
export function naturesNote(
  { total, basic, project }: FunctionalLine["amounts"],
  others: readonly NatureAmount[] = [],
): readonly SpeakerNote[] {
  const further = others.flatMap(({ label, amount }) => amountSentence(nameValue(label), amount));
  if (isStated(basic) && isStated(project) && further.length > 0)
    return [
      note("natures", "basicProjectOthers", {
        basic: amountValue(basic),
        project: amountValue(project),
        others: listValue(further),
      }),
    ];
  if (isStated(basic) && isStated(project))
    return [note("natures", "basicAndProject", { basic: amountValue(basic), project: amountValue(project) })];
  if (!isStated(total)) return [];
  if (isStated(basic) && basic.text === total.text)
    return [note("natures", "allBasic", { amount: amountValue(basic) })];
  if (isStated(project) && project.text === total.text)
    return [note("natures", "allProject", { amount: amountValue(project) })];
  return [];
}

/** Which projects an item pays for: never printed, only suggested by the sums. */
function projectsInNotes({ budget, links }: NoteSource, codes: ReadonlySet<string>): readonly SpeakerNote[] {
  return links
    .filter(({ code, reason }) => reason === "onlyTheseProjectsAddUp" && codes.has(code))
    .map(({ code, to, from, amount, amountUnit }) =>
      note(
        "projectsIn",
        "projectsIn",
        {
          code: plainValue(code),
          name: itemName(budget.dataset, from[0] ?? ""),
          parts: listValue(to.flatMap((cell) => named(budget.dataset, cell))),
          amount: derivedValue(amount, amountUnit, from),
        },
        "inferred",
      ),
    );
}

const itemName = (dataset: Dataset, cell: string): NoteValue => {
  const found = findCell(dataset, cell);
  const row = found?.kind === "statement" ? found.at?.row : undefined;
  return nameValue(row?.label ?? "", row?.code ?? null);
};

/** Lines of the functional and the economic table that mean the same and carry the same amount, in one note. */
export function sameAmountNotes({ budget, links }: NoteSource): readonly SpeakerNote[] {
  const items = links
    .filter(({ reason }) => reason === "sameMeaningSameAmount")
    .map(
      ({ from, to, amount, amountUnit }): NoteSentence => ({
        say: "sameAmountItem",
        values: {
          name: itemName(budget.dataset, to[0] ?? ""),
          amount: derivedValue(amount, amountUnit, [...from, ...to]),
        },
      }),
    );
  return listNote("sameAmount", "sameAmount", items, {}, "inferred");
}

/** The name of the row of a figure, with the figure. */
function named(dataset: Dataset, cell: string): readonly NoteSentence[] {
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement" || found.at === null || found.content.kind !== "amount") return [];
  const { text, unit } = found.content;
  if (text === null) return [];
  const { row } = found.at;
  return [
    { say: "projectItem", values: { name: nameValue(row.label, row.code), amount: amountValue({ cell, text, unit }) } },
  ];
}

/** A code that the tables call by two names. */
const twoNamesNotes = ({ checks, budget }: NoteSource, codes: ReadonlySet<string>): readonly SpeakerNote[] =>
  checks
    .filter(
      ({ kind, verdict, values }) => kind === "oneCodeOneName" && verdict === "note" && codes.has(values.code ?? ""),
    )
    .flatMap((check) => contradictionOf(budget.dataset, check))
    .map(({ say, values }) => note("twoNames", say, values));
