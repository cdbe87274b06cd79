import { createHash } from "node:crypto";
import { type ImportReading, type ImportRequest, importDocument } from "../core/importer/import-document.ts";
import { importSource, originalName, problemFinding } from "../core/importer/import-source.ts";
import { placesText } from "../core/readers/places-text.ts";
import type { NamedBytes } from "../core/readers/read-document.ts";
import { sniff } from "../core/readers/sniff.ts";
import { readInWorker } from "./read-in-worker.ts";

/** What was read, and the files that lie beside the data set as its source, by name. */
export interface FilesReading extends ImportReading {
  readonly written: ReadonlyMap<string, Uint8Array | string>;
}

/** Reads the files of one document. One plain text is its own source; of anything else the text that was made of it and the places of its lines are kept beside the original. */
export async function importFiles(
  files: readonly NamedBytes[],
  request: Omit<ImportRequest, "sha256">,
): Promise<FilesReading> {
  const [first] = files;
  if (files.length === 1 && first !== undefined && isText(first.bytes)) {
    const sha256 = createHash("sha256").update(first.bytes).digest("hex");
    const reading = importDocument(first.bytes, { ...request, sha256 });
    return { ...reading, written: new Map(reading.dataset ? [[reading.dataset.source.file, first.bytes]] : []) };
  }
  const read = await readInWorker(files);
  if (!read.ok) return { dataset: null, findings: [problemFinding(read.problem)], written: new Map() };
  const { dataset, findings, printed } = importSource(read.value, request);
  const { year } = request;
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
