import { failed, ok, type Result } from "../core/result.ts";
import { ownScript } from "../reading/own-script.ts";
import type { Answer, Asked } from "./dataset-worker.ts";
import address from "./dataset-worker.ts?worker&url";
import type { CheckedSource, EntryProblem } from "./open-entry.ts";
import { collector } from "./worker-parts.ts";

/** Opens a data set in a worker, so that the page answers its reader meanwhile; null where there can be none, as in a frame without an origin. */
export function openInWorker(asked: Asked): Promise<Result<CheckedSource, EntryProblem> | null> {
  if (import.meta.env.CLASSIC) return Promise.resolve(null);
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(ownScript(address), { type: import.meta.env.DEV ? "module" : "classic" });
    } catch {
      return resolve(null);
    }
    const done = (result: Result<CheckedSource, EntryProblem> | null) => {
      worker.terminate();
      resolve(result);
    };
    const collect = collector();
    worker.onerror = () => done(null);
    worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.kind === "failed") return done(failed(answer.problem));
      const source = collect(answer);
      if (source !== null) done(ok(source));
    };
    worker.postMessage(asked);
  });
}
