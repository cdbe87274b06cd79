import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { ownScript } from "../reading/own-script.ts";
import address from "./dataset-worker.ts?worker&url";
import type { CheckedSource, EntryProblem } from "./open-entry.ts";
import { assembler, type Parcel } from "./parcels.ts";

/** Opens a data set in a worker, so that the page answers its reader meanwhile; null where there can be none, as in a frame without an origin. */
export function openBeside(entry: CatalogEntry, base: string): Promise<Result<CheckedSource, EntryProblem> | null> {
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
    const assemble = assembler();
    worker.onerror = () => done(null);
    worker.onmessage = ({ data: parcel }: MessageEvent<Parcel>) => {
      if (parcel.kind === "failed") return done(failed(parcel.problem));
      const source = assemble(parcel);
      if (source !== null) done(ok(source));
    };
    worker.postMessage({ entry, base });
  });
}
