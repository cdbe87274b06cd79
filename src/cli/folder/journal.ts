import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { DocumentResult } from "./document-result.ts";

/** What a run over a folder has finished, one line a document, so that one that was stopped goes on where it was. It is gone once the run has ended. */
export interface Journal {
  /** The result of a document of these bytes from the run that was stopped. */
  readonly resultOf: (path: string, sha256: string) => DocumentResult | null;
  readonly add: (path: string, sha256: string, result: DocumentResult) => void;
  readonly close: () => void;
}

export function openJournal(file: string): Journal {
  const finished = new Map(linesOf(file).map(({ path, sha256, result }) => [`${sha256} ${path}`, result]));
  mkdirSync(dirname(file), { recursive: true });
  return {
    resultOf: (path, sha256) => finished.get(`${sha256} ${path}`) ?? null,
    add: (path, sha256, result) => appendFileSync(file, `${JSON.stringify({ path, sha256, result })}\n`),
    close: () => rmSync(file, { force: true }),
  };
}

interface Entry {
  readonly path: string;
  readonly sha256: string;
  readonly result: DocumentResult;
}

/** A line that was cut when the run was stopped is none. */
function linesOf(file: string): readonly Entry[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as Entry];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}
