import { placesText } from "../readers/places-text.ts";
import type { NamedBytes } from "../readers/read-document.ts";
import { sniff } from "../readers/sniff.ts";
import type { ReadProblem, SourceDocument } from "../readers/source-document.ts";
import type { Result } from "../result.ts";
import { computeSha256, hexOf } from "../sha256.ts";
import { type ImportReading, type ImportRequest, importDocument } from "./import-document.ts";
import { importSource, originalName, problemFinding } from "./import-source.ts";

/** What was read, and the files that lie beside the data set as its source, by name. */
export interface FilesReading extends ImportReading {
  readonly written: ReadonlyMap<string, Uint8Array | string>;
}

/** Reads files into paragraphs and tables: in a thread of their own, or at once. */
export type ReadFiles = (files: readonly NamedBytes[]) => Promise<Result<SourceDocument, ReadProblem>>;

/** Reads the files of one document. One plain text is its own source; of anything else the text that was made of it and the places of its lines are kept beside the original. */
export async function importFiles(
  files: readonly NamedBytes[],
  request: Omit<ImportRequest, "sha256">,
  readFiles: ReadFiles,
): Promise<FilesReading> {
  const [first] = files;
  if (files.length === 1 && first !== undefined && isText(first.bytes)) {
    const reading = importDocument(first.bytes, {
      names: [first.name],
      ...request,
      sha256: hexOf(computeSha256(first.bytes)),
    });
    return { ...reading, written: new Map(reading.dataset ? [[reading.dataset.source.file, first.bytes]] : []) };
  }
  const read = await readFiles(files);
  if (!read.ok) return { dataset: null, findings: [problemFinding(read.problem)], written: new Map() };
  const { dataset, findings, printed } = importSource(read.value, request);
  if (dataset === null) return { dataset, findings, written: new Map() };
  const { year } = dataset;
  const originals = read.value.files.map(({ extension }, index): [string, Uint8Array] => [
    originalName(year, extension, index),
    files[index]?.bytes ?? new Uint8Array(),
  ]);
  return {
    dataset,
    findings,
    written: new Map<string, Uint8Array | string>([
      ...originals,
      [`${year}.source.txt`, printed.text],
      [`${year}.places.json`, placesText(printed.places)],
    ]),
  };
}

function isText(bytes: Uint8Array): boolean {
  const sniffed = sniff(bytes);
  return "kind" in sniffed && sniffed.kind === "text";
}
