import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { SingleBar } from "cli-progress";
import { Tinypool } from "tinypool";
import type { Language } from "../../core/format-amount.ts";
import { finding } from "../../core/importer/finding.ts";
import { READ_LIMITS } from "../../core/readers/source-document.ts";
import type { ImportArguments } from "../arguments.ts";
import { enterIntoCatalog } from "../catalog-folder.ts";
import { exitCode, outcomeOf } from "../outcome.ts";
import { GRACE, MOST_MEMORY } from "../read-in-worker.ts";
import { print, refuse, writeText } from "../terminal.ts";
import { words } from "../words.ts";
import { writeFiles } from "../write-files.ts";
import type { DocumentResult } from "./document-result.ts";
import { documentsIn, type FoundDocument } from "./documents.ts";
import { folderLines, folderReport } from "./folder-report.ts";
import type { PoolResult, PoolTask } from "./import-in-pool.ts";
import { openJournal } from "./journal.ts";

/** What a run has finished is noted here, below the folder into which it writes. */
const JOURNAL = ".mingbai-import.jsonl";

/**
 * Imports each document of files and folders apart, several at a time, each unit into a folder of its own. A document that cannot be read stops nobody; a run
 * that was stopped goes on where it was. The exit code is the highest of all.
 */
export async function importFolder(
  request: ImportArguments,
  dataFolder: string,
  args: readonly string[],
): Promise<number> {
  const { documents: paths, unit, against, json, lang, report } = request;
  if (unit !== null || against !== null)
    return refuse("usageOneDocument", { text: unit === null ? "--against" : "--unit" }, args);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) return refuse("noSuchFile", { text: missing }, args);
  const out = request.out ?? dataFolder;
  const documents = documentsIn(paths, request.out);
  if (documents.length === 0) return refuse("usageNoDocuments", { text: paths.join(" ") }, args);
  const results = await importAll(documents, request, dataFolder, out);
  if (request.out === null)
    enterIntoCatalog(
      dataFolder,
      results.flatMap(({ entry }) => entry ?? []),
    );
  if (report !== null && !writeText(report, folderReport(report, results, lang)))
    return refuse("cannotWrite", { text: report }, args);
  const exit = results.reduce((worst, result) => Math.max(worst, exitCode(result)), 0);
  print(
    json ? JSON.stringify({ exit, documents: results.map(listed) }, null, 2) : folderLines(results, lang).join("\n"),
  );
  return exit;
}

const listed = ({ entry: _, ...result }: DocumentResult) => ({ ...result, exit: exitCode(result) });

async function importAll(
  documents: readonly FoundDocument[],
  request: ImportArguments,
  dataFolder: string,
  out: string,
): Promise<readonly DocumentResult[]> {
  const journal = openJournal(join(out, JOURNAL));
  const threads = Math.min(availableParallelism(), documents.length);
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("../../../scripts/import-worker.mjs", import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  const bar = progressBar(documents.length, request.lang);
  const written = new Map<string, string>();
  const inTurn = limitedTo(threads);
  const finished = documents.map((document) =>
    inTurn(async () => {
      const sha256 = createHash("sha256").update(readFileSync(document.path)).digest("hex");
      const before = journal.resultOf(document.name, sha256);
      const isThere = before !== null && (before.written === null || existsSync(join(out, before.written)));
      const read = isThere ? before : await readInPool(pool, document, request, dataFolder);
      bar.increment(1, { file: document.name });
      return { document, sha256, read };
    }),
  );
  const results: DocumentResult[] = [];
  // written in the order of the documents, so that of two alike the first is kept, whichever is read first
  for (const each of finished) {
    const { document, sha256, read } = await each;
    const result = "outcome" in read ? keep(document, read, written, out, request) : read;
    if (result.written !== null) written.set(result.written, document.name);
    if ("outcome" in read) journal.add(document.name, sha256, result);
    results.push(result);
  }
  bar.stop();
  await pool.destroy();
  journal.close();
  return results;
}

/** A document that takes too long or too much memory ends its thread, and says so. */
async function readInPool(
  pool: Tinypool,
  { path }: FoundDocument,
  { year, sourceUrl, published, lang }: ImportArguments,
  dataFolder: string,
): Promise<PoolResult> {
  const task: PoolTask = { path, request: { unit: null, year, sourceUrl, published, lang }, dataFolder };
  try {
    return await pool.run(task, { signal: AbortSignal.timeout(READ_LIMITS.time + GRACE) });
  } catch {
    return {
      dataset: null,
      outcome: outcomeOf(null, [], [finding("error", "file.tookTooLong", null, { file: path })], lang),
    };
  }
}

/** Runs so many of the works that it is given at a time, and the others as these end. */
function limitedTo(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** Only a terminal shows it. */
function progressBar(total: number, lang: Language): Pick<SingleBar, "increment" | "stop"> {
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${words(lang, "cli.folder.eta")} {file}`,
    stream: process.stderr,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { file: "" });
  return bar;
}

/** Writes what was read; a second document of the same unit, year and phase is not written over the first. */
function keep(
  { name: file }: FoundDocument,
  { dataset, outcome }: PoolResult,
  written: ReadonlyMap<string, string>,
  out: string,
  { lang }: ImportArguments,
): DocumentResult {
  if (dataset === null)
    return { ...outcome, file, unit: null, name: null, year: null, phase: null, written: null, entry: null };
  const { unit, name, year, phase, document, entry } = dataset;
  const path = `${unit}/${document.edition}.json`;
  const other = written.get(path);
  if (other === undefined) {
    writeFiles(join(out, unit), document);
    return { ...outcome, file, unit, name, year, phase, written: path, entry };
  }
  const twice = finding("warning", "sameEdition", null, { other });
  const findings = [...outcome.findings, { ...twice, message: words(lang, twice.kind, twice.values) }];
  return { ...outcome, findings, file, unit, name, year, phase, written: null, entry: null };
}
