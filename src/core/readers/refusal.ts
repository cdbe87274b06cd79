import { failed, ok, type Result } from "../result.ts";
import type { FileInput, FileReading, ReadProblem, ReadProblemKind } from "./source-document.ts";

/** Leaves a reader from any depth; `readSafely` turns it into a ReadProblem. It never leaves a reader's folder. */
export class Refusal extends Error {
  readonly kind: ReadProblemKind;
  readonly values: Readonly<Record<string, string>>;
  constructor(kind: ReadProblemKind, values: Readonly<Record<string, string>> = {}) {
    super(kind);
    this.kind = kind;
    this.values = values;
  }
}

export const refuse = (kind: ReadProblemKind, values: Readonly<Record<string, string>> = {}): never => {
  throw new Refusal(kind, values);
};

/** Runs a reader. Whatever it stumbles over in a damaged file (a parser's error, an offset outside the bytes) makes the file `broken`. */
export function readSafely(file: FileInput, read: () => FileReading): Result<FileReading, ReadProblem> {
  try {
    const reading = read();
    const isEmpty = reading.blocks.length === 0;
    return isEmpty ? failed({ kind: "empty", file: file.name, values: {} }) : ok(reading);
  } catch (error) {
    const { kind, values } = error instanceof Refusal ? error : new Refusal("broken");
    return failed({ kind, file: file.name, values });
  }
}
