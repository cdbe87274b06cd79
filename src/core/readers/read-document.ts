import { failed, ok, type Result } from "../result.ts";
import { computeSha256, hexOf } from "../sha256.ts";
import { readHtml } from "./html/read-html.ts";
import { type PdfOptions, readPdf } from "./pdf/read-pdf.ts";
import { readText } from "./read-text.ts";
import { sniff } from "./sniff.ts";
import {
  type FileInput,
  type FileKind,
  type FileReading,
  READ_LIMITS,
  type ReadLimits,
  type ReadProblem,
  type SourceDocument,
  type SourceFile,
} from "./source-document.ts";
import { readWord } from "./word/read-word.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly readCharacterMap: PdfOptions["readCharacterMap"];
  readonly limits?: ReadLimits;
  /** told before each file */
  readonly onFile?: (file: string) => void;
  /** told after each page of a file that has pages, with the lines of text on it that stand in no table */
  readonly onPage?: (file: string, page: number, pages: number, lines: readonly string[]) => void;
}

/** Reads the files of one document, in reading order, each by what its bytes are and never by its name. Never throws; the first file that cannot be read says why. */
export async function readDocument(
  files: readonly NamedBytes[],
  options: ReadOptions,
): Promise<Result<SourceDocument, ReadProblem>> {
  const limits = options.limits ?? READ_LIMITS;
  const read: SourceFile[] = [];
  const readings: FileReading[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    options.onFile?.(name);
    if (bytes.length > limits.bytes) {
      const megabytes = { megabytes: inMegabytes(bytes.length), most: inMegabytes(limits.bytes) };
      return failed({ kind: "tooLarge", file: name, values: megabytes });
    }
    const sniffed = sniff(bytes);
    if ("refused" in sniffed) return failed({ kind: sniffed.refused, file: name, values: {} });
    const reading = await readFile({ name, bytes, index }, sniffed.kind, { ...options, limits });
    if (!reading.ok) return reading;
    readings.push(reading.value);
    read.push({ name, sha256: hexOf(computeSha256(bytes)), ...sniffed });
  }
  return ok({
    files: read,
    blocks: readings.flatMap(({ blocks }) => blocks),
    notes: readings.flatMap(({ notes }) => notes),
  });
}

const inMegabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

async function readFile(
  file: FileInput,
  kind: FileKind,
  { limits, readCharacterMap, onPage }: ReadOptions & { readonly limits: ReadLimits },
): Promise<Result<FileReading, ReadProblem>> {
  switch (kind) {
    case "pdf":
      return readPdf(file, {
        limits,
        readCharacterMap,
        ...(onPage ? { onPage: (page, pages, lines) => onPage(file.name, page, pages, lines) } : {}),
      });
    case "workbook":
      return readWorkbook(file, limits);
    case "word":
      return readWord(file, limits);
    case "html":
      return readHtml(file, limits);
    case "text":
      return readText(file);
  }
}
