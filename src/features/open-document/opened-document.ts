import type { Check } from "../../core/checks/check.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import type { Language } from "../../core/format-amount.ts";
import type { Finding } from "../../core/importer/finding.ts";
import { joinNames } from "../../i18n/language.ts";

/** A file as its reader gave it. */
export interface GivenFile {
  readonly name: string;
  /** hexadecimal, of its bytes */
  readonly sha256: string;
  readonly bytes: number;
}

/** A document that was opened in this browser: what was read of it, and what a page of its own needs. */
export interface OpenedDocument {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
  /** in reading order */
  readonly given: readonly GivenFile[];
  /** what lies beside a published data set, by name: the original files, their text, the places of its lines */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** yyyy-mm-dd, by the clock of the computer that opened it */
  readonly openedOn: string;
  /** false: no title prints a year, and the one of the data set was given or guessed */
  readonly isYearPrinted: boolean;
  /** what its reader has put into English, by the printed Chinese */
  readonly english: Readonly<Record<string, string>>;
}

/** A document that the page shows. */
export interface ShownDocument {
  readonly opened: OpenedDocument;
  /** false where this browser keeps nothing on the computer, and the document is lost with the page */
  readonly isKept: boolean;
}

/** The names of its files, for a sentence. */
export const givenNames = ({ given }: OpenedDocument, language: Language): string =>
  joinNames(
    given.map(({ name }) => name),
    language,
  );
