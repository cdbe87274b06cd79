import type { NamedBytes } from "../../core/readers/read-document.ts";
import { READ_LIMITS } from "../../core/readers/source-document.ts";
import { ownScript } from "../../reading/own-script.ts";
import { today } from "../../reading/permalink.ts";
import type { ReadMessage, ReadProgress, ReadRequest, ReadResult } from "./messages.ts";
import address from "./reading-worker.ts?worker&url";

/** How much longer than its own limit of time a reading may take before its worker is ended, in milliseconds. */
const GRACE = 10_000;

/** A reading that is under way. */
export interface Reading {
  /** "failed" where the browser gives no worker, or the worker itself fails or takes too long */
  readonly result: Promise<ReadResult | "failed">;
  /** ends it at once; its result never comes */
  readonly stop: () => void;
}

/** Reads the files of one document in a worker of its own, under the page's policy. Nothing of them leaves this computer. */
export function startReading(
  files: readonly NamedBytes[],
  year: number | null,
  onProgress: (progress: ReadProgress) => void,
): Reading {
  let worker: Worker;
  try {
    worker = new Worker(ownScript(address), { type: import.meta.env.DEV ? "module" : "classic" });
  } catch {
    return { result: Promise.resolve("failed"), stop: () => {} };
  }
  let stop = () => {};
  const result = new Promise<ReadResult | "failed">((resolve) => {
    const finish = (end: ReadResult | "failed") => {
      stop();
      resolve(end);
    };
    const timer = setTimeout(() => finish("failed"), files.length * READ_LIMITS.time + GRACE);
    stop = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    worker.onerror = () => finish("failed");
    worker.onmessage = ({ data }: MessageEvent<ReadMessage | { readonly kind?: undefined }>) => {
      // pdf.js says on the same channel that it is ready
      if (data.kind === "progress") onProgress(data);
      else if (data.kind !== undefined) finish(data);
    };
  });
  const characterMaps = new URL("cmaps/", document.baseURI).href;
  worker.postMessage({ files, year, today: today(), characterMaps } satisfies ReadRequest);
  return { result, stop: () => stop() };
}
