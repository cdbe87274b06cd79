import type { Dataset } from "../document/dataset.ts";
import { CONTENTS_HEADING } from "../lexicon/contents.ts";
import { compact } from "../lexicon/han.ts";
import { type PrintedText, printedText } from "../readers/printed-text.ts";
import type { Block, ReadNote, ReadProblem, SourceDocument } from "../readers/source-document.ts";
import { type Finding, finding } from "./finding.ts";
import { type ImportReading, type ImportRequest, importDocument } from "./import-document.ts";

export interface SourceReading extends ImportReading {
  readonly printed: PrintedText;
}

/**
 * Reads a document of any format into its data set: by its printed text, whose lines are kept with their places. Of several files the one that prints the
 * contents opens the document, whatever the order in which they are given.
 */
export function importSource(document: SourceDocument, request: Omit<ImportRequest, "sha256">): SourceReading {
  const printed = printedText({ ...document, blocks: contentsFirst(document.blocks) });
  const sha256 = document.files[0]?.sha256 ?? "";
  const { dataset, findings } = importDocument(new TextEncoder().encode(printed.text), {
    names: document.files.map(({ name }) => name),
    ...request,
    sha256,
  });
  const pages = lastPages(document);
  return {
    dataset: dataset && withSource(dataset, document, pages),
    findings: [...document.notes.map(noteFinding), ...findings],
    printed,
  };
}

function contentsFirst(blocks: readonly Block[]): readonly Block[] {
  const contents = blocks.find((block) => block.kind === "paragraph" && CONTENTS_HEADING.test(compact(block.text)));
  if (contents === undefined || contents.place.file === 0) return blocks;
  const isFirst = ({ place }: Block) => place.file === contents.place.file;
  return [...blocks.filter(isFirst), ...blocks.filter((block) => !isFirst(block))];
}

/** The finding for a file that could not be read. */
export const problemFinding = ({ kind, file, values }: ReadProblem): Finding =>
  finding("error", `file.${kind}`, null, { file, ...values });

const LOSSES = new Set<ReadNote["kind"]>([
  "picturePage",
  "unreadableGlyphs",
  "slantedText",
  "formulaWithoutValue",
  "charts",
  "diagrams",
  "embeddedDocuments",
]);

const noteFinding = ({ kind, values }: ReadNote): Finding =>
  finding(LOSSES.has(kind) ? "warning" : "info", `file.${kind}`, null, values);

/** The name under which the original of a file lies beside the data set. */
export const originalName = (year: number, extension: string, index: number): string =>
  `${year}.source${index === 0 ? "" : `-${index + 1}`}.${extension}`;

function withSource(dataset: Dataset, { files, notes }: SourceDocument, pages: readonly number[]): Dataset {
  const { year, source } = dataset;
  const originals = files.map(({ name, sha256, extension }, index) => ({
    file: originalName(year, extension, index),
    name,
    sha256,
  }));
  return {
    ...dataset,
    complete: dataset.complete && !notes.some((note) => mayHideAStatement(note, pages)),
    source: {
      ...source,
      file: originals[0]?.file ?? source.file,
      text: `${year}.source.txt`,
      places: `${year}.places.json`,
      ...(originals.length > 1 ? { files: originals } : {}),
    },
  };
}

/** A picture between the first and the last page, or glyphs without characters, may be figures; a document in a document may be a statement. */
function mayHideAStatement({ kind, place }: ReadNote, pages: readonly number[]): boolean {
  if (kind === "unreadableGlyphs" || kind === "embeddedDocuments") return true;
  return kind === "picturePage" && "page" in place && place.page > 1 && place.page < (pages[place.file] ?? 0);
}

/** The last page of each file on which something is printed; 0 for a file without pages. */
const lastPages = ({ files, blocks }: SourceDocument): readonly number[] =>
  files.map((_, file) =>
    blocks.reduce((last, { place }) => (place.file === file && "page" in place ? Math.max(last, place.page) : last), 0),
  );
