import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";

/** What the page loads, as the builds have written it. */
export interface Bundles {
  readonly entry: string;
  /** fetched beside the entry, so that no stage of the start waits for a request of its own */
  readonly preloads: readonly string[];
  readonly classic: Rolldown.OutputChunk;
  readonly css: string;
}

/** The files of the start, named in vite.config.ts; the entry imports each only when its turn comes. */
const STAGES = ["react", "start"];

const chunksOf = ({ output }: Rolldown.RolldownOutput) => output.filter((file) => file.type === "chunk");
const classesOf = (css: string): string =>
  [...new Set([...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name))].sort().join(" ");

/** The styles go into the page, and are no files of the site. */
function takeStyles(outDir: string, { output }: Rolldown.RolldownOutput): string {
  const file = output.find(({ fileName }) => fileName.endsWith(".css"));
  if (file?.type !== "asset") throw new Error("a bundle has no styles");
  rmSync(join(outDir, file.fileName));
  return String(file.source)
    .replace(/\/\*\$vite\$:\d+\*\//g, "")
    .trim();
}

export function readBundles(outDir: string, client: Rolldown.RolldownOutput, single: Rolldown.RolldownOutput): Bundles {
  // both have the same rules; those of the script that is in one piece stand in the order of the imports
  const css = takeStyles(outDir, single);
  if (classesOf(takeStyles(outDir, client)) !== classesOf(css)) throw new Error("the bundles have different styles");

  const chunks = chunksOf(client);
  const files = new Set<string>();
  const collect = (chunk: Rolldown.OutputChunk | undefined) => {
    if (chunk === undefined) throw new Error("a stage of the start is missing: vite.config.ts names them");
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) collect(chunks.find(({ fileName }) => fileName === name));
  };
  collect(chunks.find(({ isEntry }) => isEntry));
  for (const stage of STAGES) collect(chunks.find(({ name }) => name === stage));
  const [entry = "", ...preloads] = files;
  const [classic] = chunksOf(single);
  if (classic === undefined) throw new Error("the classic script is missing");
  return { entry, preloads, classic, css };
}
