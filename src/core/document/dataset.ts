import * as v from "valibot";
import { STATEMENT_IDS } from "../lexicon/statement-ids.ts";
import { CANONICAL_AMOUNT } from "../money.ts";

/** The data set: what the document prints and nothing else. Shapes and keys are fixed; new fields need no new version, renamed ones do. */
export const SCHEMA_VERSION = 1;

const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const amount = v.nullable(v.pipe(v.string(), v.regex(CANONICAL_AMOUNT, "notAnAmount")));
const unit = v.picklist(["wan", "yuan"]);
const text = v.string();
const checksum = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const code = v.nullable(v.pipe(text, v.regex(/^\d{3}(\d{2}){0,3}$/)));

const column = v.object({ key: text, label: text, group: v.nullable(text) });
const row = v.object({
  line,
  endLine: v.optional(line),
  // which of the rows that one printed line holds, from 2: blocks side by side, and a single row of figures under heads that are the rows
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  code,
  // true: a code is printed and could not be taken; the statement's rows are no sums of each other
  codeFinding: v.optional(v.literal(true)),
  label: text,
  governmentLabel: v.optional(v.nullable(text)),
  amounts: v.record(text, amount),
  printed: v.optional(v.record(text, text)),
});
const side = v.object({
  side: v.picklist(["revenue", "expenditure"]),
  headerLines: v.array(line),
  columns: v.array(column),
  rows: v.array(row),
});
const statement = v.object({
  id: v.picklist(STATEMENT_IDS),
  number: v.nullable(v.number()),
  title: text,
  line,
  // what stands above the title by itself, as printed (预算公开表1)
  marker: v.optional(v.object({ line, text })),
  amountUnit: unit,
  note: v.nullable(v.object({ line, text })),
  // false: cut short or partly unreadable; what was read is kept, and no check is made on it
  complete: v.optional(v.boolean()),
  sides: v.array(side),
});

const fundingAmounts = v.object({ line, period: amount, annual: amount });
// `again`: further rows that print the same source; nobody can say which of them is meant
const fundingRow = v.object({ ...fundingAmounts.entries, again: v.optional(v.array(fundingAmounts)) });
const sheetText = v.nullable(v.object({ line, text }));
/** Where a project's money comes from, in the order of the target sheet: 资金总额, 中央, 省级, 市级, 自有, 其他. */
export const FUNDING_KEYS = ["total", "central", "provincial", "municipal", "self", "other"] as const;
/** The texts of a target sheet (项目支出绩效目标表), in the order of the form. */
export const SHEET_TEXT_KEYS = [
  "department",
  "implementer",
  "attribute",
  "duration",
  "overview",
  "basis",
  "necessity",
  "safeguards",
  "plan",
  "periodGoal",
  "annualGoal",
  "filedAt",
] as const;
const funding = v.object(
  Object.fromEntries(FUNDING_KEYS.map((key) => [key, v.nullable(fundingRow)])) as Record<
    (typeof FUNDING_KEYS)[number],
    v.NullableSchema<typeof fundingRow, undefined>
  >,
);
const sheetTexts = v.object(
  Object.fromEntries(SHEET_TEXT_KEYS.map((key) => [key, sheetText])) as Record<
    (typeof SHEET_TEXT_KEYS)[number],
    typeof sheetText
  >,
);
const indicator = v.object({
  line,
  level1: v.nullable(text),
  level2: text,
  name: text,
  periodName: v.nullable(text),
  annualName: v.nullable(text),
  period: v.nullable(text),
  annual: v.nullable(text),
});
const sheet = v.object({
  line,
  name: text,
  amountUnit: unit,
  funding,
  text: sheetTexts,
  indicators: v.array(indicator),
  blankIndicators: v.array(v.object({ line, level1: v.nullable(text), level2: text })),
});

const passage = v.object({
  topic: v.nullable(v.picklist(["duties", "organisation", "explanation", "glossary"])),
  kind: v.picklist(["part", "heading", "item", "paragraph"]),
  line,
  endLine: line,
  number: v.nullable(text),
  heading: v.nullable(text),
  text: v.nullable(text),
});
/** A part, heading, numbered item or paragraph of the document's text; one shape at every depth. Lines count from 1, both ends included; what is not printed is null. */
export type Section = Readonly<v.InferOutput<typeof passage>> & { readonly children: readonly Section[] };
/** A section as JSON holds it. */
export const sectionSchema: v.GenericSchema<Section> = v.object({
  ...passage.entries,
  children: v.array(v.lazy(() => sectionSchema)),
});

/** A data set as JSON holds it: what `decodeDataset` accepts, and what the published JSON Schema is generated from. */
export const datasetSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  complete: v.boolean(),
  unit: v.object({ id: text, name: text, department: v.nullable(v.object({ code: v.nullable(text), name: text })) }),
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  phase: v.picklist(["budget", "adjusted", "executed", "finalAccounts"]),
  source: v.object({
    file: text,
    sha256: checksum,
    encoding: text,
    url: v.nullable(text),
    published: v.nullable(text),
    // for a document that was no plain text: the derived text whose lines all references count, where each of them is printed, and,
    // where the document came in several files, all of them in reading order
    text: v.optional(text),
    places: v.optional(text),
    files: v.optional(v.array(v.object({ file: text, name: text, sha256: checksum }))),
  }),
  statements: v.array(statement),
  projects: v.array(sheet),
  sections: v.array(sectionSchema),
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
/** What one document prints: statements, target sheets and text. Amounts are canonical decimal text in the unit of their table; a blank is null, never zero. */
export type Dataset = Frozen<v.InferOutput<typeof datasetSchema>>;
/** A table of the document (表三), with one side or two. */
export type Statement = Dataset["statements"][number];
/** What a statement is, whatever number and title it has: `expenditure`, `three-public`. */
export type StatementId = Statement["id"];
/** The revenue or the expenditure half of a statement. */
export type Side = Statement["sides"][number];
/** A column by what its head means (`key`), with the head as printed and the head that spans it. */
export type Column = Side["columns"][number];
/** A printed row: its line, code and label, and an amount or a blank for every column key. */
export type Row = Side["rows"][number];
/** The target sheet of one project (项目支出绩效目标表); its amounts are in `amountUnit`, mostly 元. */
export type TargetSheet = Dataset["projects"][number];
/** A performance indicator of a sheet, for the whole period and for the year. */
export type Indicator = TargetSheet["indicators"][number];
/** One of the sources of a project's money. */
export type FundingKey = (typeof FUNDING_KEYS)[number];
/** One of the texts of a target sheet. */
export type SheetTextKey = (typeof SHEET_TEXT_KEYS)[number];
