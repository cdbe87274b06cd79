import { Worker } from "node:worker_threads";
import type { NamedBytes } from "../core/readers/read-document.ts";
import { READ_LIMITS, type ReadProblem, type SourceDocument } from "../core/readers/source-document.ts";
import { failed, type Result } from "../core/result.ts";

/** Megabytes for the objects of a reading; a document of 300 pages takes some 300. */
export const MOST_MEMORY = 1_500;

/** How much longer than its own limit of time a reading may take before its thread is ended, in milliseconds. */
export const GRACE = 10_000;

/** Reads the files of one document in a thread of its own: one that takes too long or too much memory is ended, and says so. */
export function readInWorker(files: readonly NamedBytes[]): Promise<Result<SourceDocument, ReadProblem>> {
  const ended = failed({ kind: "tookTooLong", file: files[0]?.name ?? "", values: {} } as const);
  const worker = new Worker(new URL("../../scripts/read-worker.mjs", import.meta.url), {
    workerData: files,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return new Promise((resolve) => {
    const finish = (result: Result<SourceDocument, ReadProblem>) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish(ended), files.length * READ_LIMITS.time + GRACE);
    worker.once("message", finish);
    worker.once("error", () => finish(ended));
    worker.once("exit", () => finish(ended));
  });
}
