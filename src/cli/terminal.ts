import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { languageOf } from "./arguments.ts";
import { words } from "./words.ts";

/** Writes to standard output, which with --json holds one object and nothing else. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Says why a request cannot be followed, on standard error, and gives the exit code for it. */
export function refuse(kind: string, values: Readonly<Record<string, string>>, args: readonly string[]): number {
  process.stderr.write(`${words(languageOf(args), kind, values)}\n`);
  return 2;
}

/** The bytes of a file; null where there is none that can be read. */
export function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Writes a text file, with the folders above it; false where it cannot be written. */
export function writeText(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
