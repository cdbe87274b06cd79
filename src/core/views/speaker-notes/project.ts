import { sheetCell } from "../../document/cell-reference.ts";
import { FUNDING_KEYS, type TargetSheet } from "../../document/dataset.ts";
import { isClipped } from "../../document/indicators.ts";
import { rowsOf } from "../../document/statement.ts";
import { isStated, roundHalfUp } from "../../format-amount.ts";
import { amountOf, canonicalText, compareAmounts } from "../../money.ts";
import { remarksOf } from "../card-remarks.ts";
import { drawnValue } from "../chart-slices.ts";
import { drawnAmount, isAbout, type TargetCard } from "../target-cards.ts";
import { contradictionOf } from "./contradictions.ts";
import {
  amountValue,
  asPrintedValue,
  countValue,
  derivedValue,
  listNote,
  type NoteSentence,
  type NoteSource,
  nameValue,
  note,
  plainValue,
  quoteValue,
  type SpeakerNote,
  textValue,
} from "./note.ts";

/** What for, on what basis, how much a head, who pays, and where the document contradicts itself about this project. */
export function projectNotes(source: NoteSource, card: TargetCard): readonly SpeakerNote[] {
  const { sheet } = card;
  return [
    ...(sheet === null ? [note("sheet", "noSheet")] : sheetTextNotes(sheet)),
    ...perHeadNote(card),
    ...twoUnitsNote(card),
    ...(sheet === null ? [] : fundingNote(sheet)),
    ...itemNote(source, card),
    ...(card.row === null ? [note("item", "noRow")] : []),
    ...contradictionNotes(source, card),
    ...indicatorNotes(card),
  ];
}

/** Several projects on one slide: what each is for, and what of it contradicts itself. */
export function projectsNotes(source: NoteSource, cards: readonly TargetCard[]): readonly SpeakerNote[] {
  const each = cards.flatMap((card): readonly NoteSentence[] => {
    const amount = drawnAmount(card);
    const overview = card.sheet?.text.overview;
    if (!isStated(amount)) return [];
    const values = { name: nameValue(card.name), amount: amountValue(amount) };
    return [
      overview == null
        ? { say: "projectItem", values }
        : {
            say: "projectPurpose",
            values: { ...values, purpose: textValue(overview.text, sheetCell(overview.line, "overview")) },
          },
    ];
  });
  return [...listNote("each", "each", each), ...cards.flatMap((card) => contradictionNotes(source, card))];
}

function sheetTextNotes({ text: { overview, basis } }: TargetSheet): readonly SpeakerNote[] {
  return [
    overview === null
      ? note("purpose", "noPurpose")
      : note("purpose", "purpose", { words: textValue(overview.text, sheetCell(overview.line, "overview")) }),
    // the form is often filled in with the same words again
    ...(basis === null || basis.text === overview?.text
      ? []
      : [note("basis", "basis", { words: textValue(basis.text, sheetCell(basis.line, "basis")) })]),
  ];
}

function perHeadNote({ perHead }: TargetCard): readonly SpeakerNote[] {
  if (perHead.kind === "noHeadCount") return [];
  if (perHead.kind === "zeroHeads") return [note("perHead", "zeroHeads", { heads: countValue(0, perHead.cell) })];
  const { amount, heads, cell, yuan } = perHead;
  const values = { amount: amountValue(amount), heads: countValue(heads, cell) };
  return heads === "1"
    ? [note("perHead", "oneHead", { ...values, amount: asPrintedValue(amount) })]
    : [note("perHead", "perHead", { ...values, value: derivedValue(yuan, "yuan", [amount.cell, cell]) }, "derived")];
}

/** The row prints 万元, the sheet 元: that the one is the other rounded. Nothing where they are equal, or further apart than that. */
function twoUnitsNote({ amount, sheetAmount }: TargetCard): readonly SpeakerNote[] {
  if (!isStated(amount) || !isStated(sheetAmount)) return [];
  if (amount.unit !== "wan" || sheetAmount.unit !== "yuan" || !/\.\d\d$/.test(amount.text)) return [];
  const row = amountOf(amount.text, "wan");
  const sheet = amountOf(sheetAmount.text, "yuan");
  const rounded = amountOf(roundHalfUp(canonicalText(sheet, "wan"), 2), "wan");
  return compareAmounts(row, sheet) !== 0 && compareAmounts(row, rounded) === 0
    ? [note("twoUnits", "sheetRounds", { row: asPrintedValue(amount), sheet: asPrintedValue(sheetAmount) })]
    : [];
}

function fundingNote({ funding, amountUnit }: TargetSheet): readonly SpeakerNote[] {
  const items = FUNDING_KEYS.filter((key) => key !== "total").flatMap((key): readonly NoteSentence[] => {
    const row = funding[key];
    const half = row?.annual == null ? "period" : "annual";
    if (row == null) return [];
    const amount = { cell: sheetCell(row.line, `${key}.${half}`), text: row[half], unit: amountUnit };
    return isStated(amount) && drawnValue(amount) !== 0
      ? [{ say: "fundingItem", values: { level: { kind: "funding", key }, amount: amountValue(amount) } }]
      : [];
  });
  const [only] = items;
  return items.length === 1 && only !== undefined
    ? [note("funding", "oneFunding", only.values)]
    : listNote("funding", "manyFunding", items);
}

/** The item that pays for it, where the sums suggest one. */
function itemNote({ budget, links }: NoteSource, { amount }: TargetCard): readonly SpeakerNote[] {
  const link = links.find(({ reason, to }) => reason === "onlyTheseProjectsAddUp" && to.includes(amount?.cell ?? ""));
  const line = rowsOf(budget.expenditure?.statement).find(({ code }) => code === link?.code);
  if (link === undefined || line === undefined) return [];
  const values = {
    code: plainValue(link.code),
    name: nameValue(line.label, link.code),
    amount: derivedValue(link.amount, link.amountUnit, link.from),
    count: countValue(link.to.length),
  };
  return [note("item", link.to.length === 1 ? "itemAlone" : "item", values, "inferred")];
}

/** Where the document contradicts itself about a project: as printed, without a word on which is right. */
function contradictionNotes({ budget, checks }: NoteSource, card: TargetCard): readonly SpeakerNote[] {
  const { notes, values } = remarksOf(card, checks);
  const ofProject = notes.flatMap(({ check, kind }) =>
    kind === "amounts"
      ? []
      : contradictionOf(budget.dataset, check).map(({ say, values: own }) => note(kind, say, own)),
  );
  const ofValues = checks
    .filter(
      ({ kind, verdict, evidence }) =>
        verdict === "note" &&
        (kind === "amountMisplaced" || kind === "percentSignMissing") &&
        evidence.left.some((cell) => values.has(cell) && isAbout(card, cell)),
    )
    .flatMap((check) => contradictionOf(budget.dataset, check));
  return [
    ...ofProject,
    ...notes
      .filter(({ kind }) => kind === "amounts")
      .slice(0, 1)
      .map(() => note("twoUnits", "sheetDiffers")),
    ...listNote("values", "values", ofValues),
  ];
}

/** What the indicators leave open: names cut short in print, and a rise over nobody knows what. */
function indicatorNotes({ sheet, indicators }: TargetCard): readonly SpeakerNote[] {
  const clipped = (sheet?.indicators ?? []).filter(isClipped).length;
  const raised = indicators.filter(({ value }) => value.operator === "increase");
  const [first] = raised;
  return [
    ...(first === undefined || first.value.raw === null
      ? []
      : [
          note("raised", "raised", {
            value: quoteValue(first.value.raw, first.cell),
            count: countValue(raised.length),
          }),
        ]),
    ...(clipped === 0 ? [] : [note("clipped", "clipped", { count: countValue(clipped) })]),
  ];
}
