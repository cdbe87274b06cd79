import { checkDataset } from "../../core/checks/check-dataset.ts";
import type { Finding } from "../../core/importer/finding.ts";
import { importFiles } from "../../core/importer/import-files.ts";
import { readStatementTitle } from "../../core/importer/outline/statement-titles.ts";
import { type ReadOptions, readDocument } from "../../core/readers/read-document.ts";
import { computeSha256, hexOf } from "../../core/sha256.ts";
import type { ReadProgress, ReadRequest, ReadResult } from "./messages.ts";
import { unitIdOf } from "./unit-id.ts";

/** More titles than these on one page are a list of contents. */
const MOST_ON_A_PAGE = 3;

interface Means {
  readonly readCharacterMap: ReadOptions["readCharacterMap"];
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Reads the files of one document and checks what they print; the same in a worker of the page and in a test. */
export async function readFiles(request: ReadRequest, { readCharacterMap, onProgress }: Means): Promise<ReadResult> {
  const { files, today } = request;
  const names = files.map(({ name }) => name);
  const met = new Set<string>();
  let fileNumber = 0;
  const tell = (file: string, page: number | null, pages: number | null) =>
    onProgress({ kind: "progress", file, fileNumber, fileCount: files.length, page, pages, statements: met.size });
  const read = readDocument(files, {
    readCharacterMap,
    onFile: (file) => {
      fileNumber += 1;
      tell(file, null, null);
    },
    onPage: (file, page, pages, lines) => {
      const titles = lines.flatMap((line) => readStatementTitle(line, null)?.id ?? []);
      if (titles.length <= MOST_ON_A_PAGE) for (const id of titles) met.add(id);
      tell(file, page, pages);
    },
  });
  const importAs = (unit: string | typeof unitIdOf, year: number | null) =>
    importFiles(files, { unit, year, names, sourceUrl: null, published: null }, () => read);

  const found = await importAs(unitIdOf, request.year);
  const lacks = (kind: Finding["kind"]) => found.findings.some((finding) => finding.kind === kind);
  const [isYearMissing, isUnitMissing] = [lacks("yearNotFound"), lacks("unitNotFound")];
  // what the document does not say is asked for; until then it is read all the same
  const year = isYearMissing ? yearOf(today) : request.year;
  const { dataset, findings, written } =
    isYearMissing || isUnitMissing ? await importAs(isUnitMissing ? unitIdOf("") : unitIdOf, year) : found;
  if (dataset === null || dataset.statements.length === 0) return { kind: "refused", findings };
  return {
    kind: "read",
    opened: {
      dataset,
      findings,
      checks: checkDataset(dataset),
      given: files.map(({ name, bytes }) => ({ name, sha256: hexOf(computeSha256(bytes)), bytes: bytes.length })),
      files: written,
      openedOn: today,
      isYearPrinted: !isYearMissing,
      english: {},
    },
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
