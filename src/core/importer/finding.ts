import type { ReadNoteKind, ReadProblemKind } from "../readers/source-document.ts";

export type FindingLevel = "error" | "warning" | "info";

/** Every kind of thing that the importer may find; each has one sentence in both languages (i18n importer.json). A kind stays what it is once published. */
export const FINDING_KINDS = [
  // the file as a whole
  "notText",
  "unknownEncoding",
  "tooLarge",
  "lineTooLong",
  "tooManyCells",
  "cutInsideCharacter",
  "sameEdition",
  "charactersFolded",
  "pageFurniture",
  "yearNotFound",
  "unitNotFound",
  "otherYear",
  "furtherYear",
  "otherUnitName",
  "unusedLine",
  "unclearNumber",
  // where it ends
  "cutShort",
  "statementCutShort",
  "cutInSentence",
  // which statements it prints
  "noStatements",
  "unknownStatements",
  "statementMissing",
  "statementTwice",
  "otherTable",
  // one statement
  "unreadableTable",
  "otherAmountUnit",
  "unitNotStated",
  "furtherNote",
  "columnNotRead",
  "unknownColumn",
  "unplacedRow",
  "uncertainRow",
  "rowJoined",
  "unreadableAmount",
  "rowWithoutName",
  "codeMissing",
  "codeNotRead",
  // one performance-target sheet
  "sheetCutShort",
  "sheetOfOtherForm",
  "fundingTwice",
  "unplacedIndicator",
  "unplacedCell",
  "personsNotStored",
] as const;

/** What a reader of a file could not read or left out; its sentences are those of i18n files.json. */
export type FileFindingKind = `file.${ReadProblemKind | ReadNoteKind}`;

export type FindingKind = (typeof FINDING_KINDS)[number] | FileFindingKind;

/** What the importer has to say about a place in the document. The kind chooses the words; the values fill them. Line null: the document as a whole. */
export interface Finding {
  readonly level: FindingLevel;
  readonly kind: FindingKind;
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export const finding = (
  level: FindingLevel,
  kind: FindingKind,
  line: number | null,
  values: Readonly<Record<string, string | number>> = {},
): Finding => ({ level, kind, line, values });
