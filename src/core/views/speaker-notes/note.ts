import type { Check } from "../../checks/check.ts";
import { type InferredLink, inferLinks } from "../../checks/inferred-links.ts";
import type { Budget } from "../../document/budget.ts";
import type { CellReference } from "../../document/cell-reference.ts";
import type { FundingKey, StatementId } from "../../document/dataset.ts";
import { isStated, type PrintedAmount, type StatedAmount } from "../../format-amount.ts";
import type { AmountUnit } from "../../money.ts";
import type { Ask, Say } from "./wording.ts";

/** What stands in a sentence of a note besides our words. */
export type NoteValue =
  /** printed, with its place; said in the reader's unit */
  | { readonly kind: "amount"; readonly amount: StatedAmount }
  /** printed, and said in the very unit and digits of print */
  | { readonly kind: "asPrinted"; readonly amount: StatedAmount }
  /** the digits alone as printed, where another unit would round away what it is about */
  | { readonly kind: "digits"; readonly text: string; readonly cell: CellReference }
  /** the same of a figure that is ours */
  | { readonly kind: "derivedDigits"; readonly text: string; readonly from: readonly CellReference[] }
  | { readonly kind: "unit"; readonly unit: AmountUnit }
  /** ours, from what is printed in these places */
  | {
      readonly kind: "derived";
      readonly text: string;
      readonly unit: AmountUnit;
      readonly from: readonly CellReference[];
    }
  /** canonical text in percent; with a place where it is printed, else a printed part over a printed whole */
  | { readonly kind: "percent"; readonly text: string; readonly cell: CellReference | null }
  /** a number of things; with a place where it is printed, else ours */
  | { readonly kind: "count"; readonly text: string; readonly cell: CellReference | null }
  /** a printed name, which English may translate */
  | { readonly kind: "name"; readonly printed: string; readonly code: string | null }
  /** printed words, shown as they are printed whatever the language of the page */
  | { readonly kind: "quote"; readonly printed: string; readonly cell: CellReference }
  /** a printed text: as printed, and in English where somebody has put it into English */
  | { readonly kind: "text"; readonly printed: string; readonly cell: CellReference }
  /** letters that no language translates: a code, a date, a version */
  | { readonly kind: "plain"; readonly text: string }
  /** a level of government, or other money, that pays for a project */
  | { readonly kind: "funding"; readonly key: Exclude<FundingKey, "total"> }
  | { readonly kind: "statements"; readonly ids: readonly StatementId[] }
  | { readonly kind: "list"; readonly items: readonly NoteSentence[] };

/** What fills the gaps of a note’s sentence, by name. */
export type NoteValues = Readonly<Record<string, NoteValue>>;

/** A sentence, by the key of its words and what stands in it. */
export interface NoteSentence {
  readonly say: Say;
  readonly values: NoteValues;
}

/** How far the document stands behind an answer: it prints it, the page explains it, it is computed from what is printed, or the sums only suggest it. */
export type NoteManner = "printed" | "explained" | "derived" | "inferred";

/** What to say when somebody asks: a question and its answer. Words come from i18n, by `ask` and `say`. */
export interface SpeakerNote extends NoteSentence {
  readonly ask: Ask;
  readonly manner: NoteManner;
}

/** What notes are made from: a budget, its checks, and the links that its sums suggest. */
export interface NoteSource {
  readonly budget: Budget;
  readonly checks: readonly Check[];
  readonly links: readonly InferredLink[];
  readonly source: { readonly published: string | null; readonly file: string; readonly version: string };
}

/** `version` is what the page calls this state of the data; empty where it has none. */
export const noteSourceOf = (budget: Budget, checks: readonly Check[], version = ""): NoteSource => ({
  budget,
  checks,
  links: inferLinks(budget.dataset),
  source: { published: budget.dataset.source.published, file: budget.dataset.source.file, version },
});

/** A sentence of the notes: its key in the words, and its values. */
export const note = (ask: Ask, say: Say, values: NoteValues = {}, manner: NoteManner = "printed"): SpeakerNote => ({
  ask,
  say,
  values,
  manner,
});
/** A printed amount, said in the reader’s unit. */
export const amountValue = (amount: StatedAmount): NoteValue => ({ kind: "amount", amount });
/** An amount of ours, said as such. */
export const derivedValue = (text: string, unit: AmountUnit, from: readonly CellReference[]): NoteValue => ({
  kind: "derived",
  text,
  unit,
  from,
});
/** A percentage, with its cell where it is stated. */
export const percentValue = (text: string, cell: CellReference | null = null): NoteValue => ({
  kind: "percent",
  text,
  cell,
});
/** A number of things. */
export const countValue = (count: number | string, cell: CellReference | null = null): NoteValue => ({
  kind: "count",
  text: String(count),
  cell,
});
/** A printed name, translated where it can be. */
export const nameValue = (printed: string, code: string | null = null): NoteValue => ({ kind: "name", printed, code });
/** Words of the document, in quotation marks. */
export const quoteValue = (printed: string, cell: CellReference): NoteValue => ({ kind: "quote", printed, cell });
/** Words of the document, without them. */
export const textValue = (printed: string, cell: CellReference): NoteValue => ({ kind: "text", printed, cell });
/** An amount in the unit of its print. */
export const asPrintedValue = (amount: StatedAmount): NoteValue => ({ kind: "asPrinted", amount });
/** A text that is said as it stands. */
export const plainValue = (text: string): NoteValue => ({ kind: "plain", text });
/** Several sentences as one list. */
export const listValue = (items: readonly NoteSentence[]): NoteValue => ({ kind: "list", items });

/** A printed amount by its name, with its share of a whole where that is known; nothing where the amount is blank. */
export const amountSentence = (
  name: NoteValue,
  amount: PrintedAmount | null | undefined,
  share: string | null = null,
): readonly NoteSentence[] => {
  if (!isStated(amount)) return [];
  const values = { name, amount: amountValue(amount) };
  return share === null
    ? [{ say: "amountOnly", values }]
    : [{ say: "amountShare", values: { ...values, share: percentValue(share) } }];
};

/** A note that lists sentences as its `parts`; none where there is nothing to list. */
export const listNote = (
  ask: Ask,
  say: Say,
  parts: readonly NoteSentence[],
  values: NoteValues = {},
  manner: NoteManner = "printed",
): readonly SpeakerNote[] =>
  parts.length === 0 ? [] : [note(ask, say, { ...values, parts: listValue(parts) }, manner)];
