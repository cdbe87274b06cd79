/** What a reader of any format hands on: the paragraphs and tables of one or several files, in reading order. */
export interface SourceDocument {
  readonly files: readonly SourceFile[];
  readonly blocks: readonly Block[];
  /** What was left out, and what a person should know of it. */
  readonly notes: readonly ReadNote[];
}

/** A file as it is given to the reader of its format; `index` is its place among the document's files. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly index: number;
}

/** What the reader of one format makes of one file. */
export interface FileReading {
  readonly blocks: readonly Block[];
  readonly notes: readonly ReadNote[];
}

/** Something that a file holds and the blocks do not, or that was put right on the way; the words come from i18n by `kind` and `values`. */
export interface ReadNote {
  readonly kind: ReadNoteKind;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number>>;
}

export const READ_NOTE_KINDS = [
  // heads, feet and numbers of pages
  "furnitureLeftOut",
  // a page that holds a picture and no text
  "picturePage",
  // text that nobody sees: invisible ink, or outside the page
  "hiddenText",
  // text at a slant, such as a watermark
  "slantedText",
  // glyphs that the file gives no character for
  "unreadableGlyphs",
  "hiddenSheet",
  "hiddenRows",
  "hiddenColumns",
  "deletedText",
  // cells whose formula was saved without its value
  "formulaWithoutValue",
  "siteFurniture",
  // what a Word file draws or holds in parts of its own: charts, SmartArt, whole documents
  "charts",
  "diagrams",
  "embeddedDocuments",
] as const;

export type ReadNoteKind = (typeof READ_NOTE_KINDS)[number];

export type FileKind = "text" | "pdf" | "workbook" | "word" | "html";

export interface SourceFile {
  readonly name: string;
  /** hexadecimal, of the bytes as given */
  readonly sha256: string;
  readonly kind: FileKind;
  /** what the name of such a file ends with, by its content: "pdf", "xlsx", "xls", "docx", "html", "txt" */
  readonly extension: string;
}

export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: Place;
  readonly isCentred: boolean;
  /** height of the letters in points; null where the format does not say */
  readonly size: number | null;
  /** Where each printed line of the paragraph stands, for formats that know; the first begins at 0. */
  readonly pieces?: readonly Piece[];
}

/** A part of a paragraph's text, from an offset in UTF-16 units up to the next piece. */
export interface Piece {
  readonly start: number;
  readonly place: Place;
}

export interface TableBlock {
  readonly kind: "table";
  readonly place: Place;
  /** the x of the rulings between columns in points, left to right; null where the format has none */
  readonly edges: readonly number[] | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell once, at its upper left corner; rows hold no fillers for what a merged cell covers. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  /** index of the leftmost column that the cell covers, from 0 */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** the number behind the printed text of a workbook, as canonical decimal text */
  readonly value?: string;
}

/** Where something is printed. `file` is an index into the document's files; lines, pages, paragraphs outside tables, tables, rows and columns count from 1. */
export type Place =
  | { readonly file: number; readonly line: number }
  | { readonly file: number; readonly paragraph: number }
  | { readonly file: number; readonly page: number; readonly box: Box }
  | { readonly file: number; readonly sheet: string; readonly cell: string }
  | { readonly file: number; readonly table: number; readonly row: number; readonly column: number };

/** Left, top, right and bottom in points, from the upper left corner of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Why a file cannot be read; the words come from i18n by `kind` and `values`. */
export interface ReadProblem {
  readonly kind: ReadProblemKind;
  readonly file: string;
  readonly values: Readonly<Record<string, string>>;
}

export const READ_PROBLEM_KINDS = [
  "tooLarge",
  "tooManyPages",
  "tooManyGlyphs",
  "tooManyEntries",
  "entryTooLarge",
  "encrypted",
  "scanned",
  "broken",
  "tookTooLong",
  "oldWord",
  "ofd",
  "unknownKind",
  "empty",
] as const;

export type ReadProblemKind = (typeof READ_PROBLEM_KINDS)[number];

/** A reader never throws and never reads more than its limits allow. */
export interface ReadLimits {
  /** of one file */
  readonly bytes: number;
  readonly pages: number;
  readonly glyphs: number;
  /** of one entry of an archive, unzipped */
  readonly entryBytes: number;
  readonly entries: number;
  /** of all entries of an archive that are read, unzipped */
  readonly archiveBytes: number;
  /** milliseconds for one file */
  readonly time: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 20 * 2 ** 20,
  pages: 300,
  glyphs: 2_000_000,
  entryBytes: 50 * 2 ** 20,
  entries: 2_000,
  archiveBytes: 200 * 2 ** 20,
  time: 120_000,
};
