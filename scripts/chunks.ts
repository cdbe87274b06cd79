import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestEntry>>;

export interface Chunks {
  readonly entry: string;
  /** fetched beside the entry, so that no stage of the start waits for a request of its own */
  readonly preloads: readonly string[];
}

/** The files of the start, named in vite.config.ts; the entry imports each only when its turn comes. */
const STAGES = ["react", "start"];

/** Reads which files the start needs, and removes the manifest: the page has it all. */
export function readChunks(outDir: string): Chunks {
  const path = join(outDir, ".vite/manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  rmSync(join(outDir, ".vite"), { recursive: true });
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) throw new Error("the manifest has no entry");

  const files = new Set<string>();
  const collect = (key: string) => {
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (chunk === undefined) throw new Error(`no chunk ${key} was written: is it still a stage of the start?`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  collect(entry);
  STAGES.forEach(collect);
  const [entryFile = "", ...preloads] = files;
  return { entry: entryFile, preloads };
}
