import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { PrecachedBuild } from "../src/offline/precached-build.ts";
import { bundleAlone } from "./bundle-alone.ts";

const digest = (bytes: string | Buffer, encoding: "hex" | "base64") =>
  createHash("sha256").update(bytes).digest(encoding);

/**
 * What is precached for use without a network: the page in both languages, its scripts, and the data set that stands in
 * it with its document. Not the classic script, which runs where no worker can, and no other data set, nor what opens one.
 */
export function precachedFiles(files: readonly string[], datasetId: string): readonly string[] {
  const isPrecached = (path: string) =>
    /^(index|en)\.html$|^[\w-]+\.svg$/.test(path) ||
    /^assets\/styles-.*\.css$/.test(path) ||
    (/^assets\/.*\.js$/.test(path) &&
      !/^assets\/(classic|dataset-worker|reading-worker|OpenDocument|openDocument)-/.test(path)) ||
    /^data\/(classification|schema)\/[^/]+\.json$/.test(path) ||
    (path.startsWith(`data/${datasetId}.`) && /\.(json|txt)$/.test(path));
  return files.filter(isPrecached).sort();
}

/** The same page with the build that it is of. */
export const withBuild = (html: string, id: string): string =>
  html.replace("<html ", () => `<html data-build="${id}" `);

/** Tells every page which build it is, and writes the worker that precaches this build, and the one that puts an end to it. Returns the id of the build. */
export async function writeWorker(
  outDir: string,
  { datasetId, dataVersion }: { readonly datasetId: string; readonly dataVersion: string },
): Promise<string> {
  const all = readdirSync(outDir, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  const precached = precachedFiles(all, datasetId);
  const read = (path: string) => readFileSync(join(outDir, path));
  const worker = await bundleAlone("src/entries/service-worker.ts");
  const off = await bundleAlone("src/entries/service-worker-off.ts");

  const parts = [worker, ...precached.map((path) => `${path} ${digest(read(path), "hex")}`)];
  const id = digest(parts.join("\n"), "hex").slice(0, 12);
  for (const path of precached.filter((name) => name.endsWith(".html")))
    writeFileSync(join(outDir, path), withBuild(read(path).toString("utf8"), id));
  const build: PrecachedBuild = {
    id,
    dataVersion,
    files: precached.map((path) => [path, `sha256-${digest(read(path), "base64")}`]),
  };
  writeFileSync(join(outDir, "sw.js"), `const PRECACHED_BUILD=${JSON.stringify(build)};\n${worker}\n`);
  writeFileSync(join(outDir, "sw-off.js"), `${off}\n`);
  return id;
}
