import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PrecachedBuild } from "../../src/offline/precached-build.ts";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes);

/** What the worker of a site keeps. */
const precachedBy = (worker: string): PrecachedBuild =>
  JSON.parse(/^const PRECACHED_BUILD=(.*);$/m.exec(worker)?.[1] ?? "");
const buildIn = (folder: string): PrecachedBuild => precachedBy(readFileSync(join(folder, "sw.js"), "utf8"));

/** The build that a site gives out. */
export const deployedBuild = (folder: string): string => buildIn(folder).id;

/** Puts the built page where a server gives it out. */
export function deploy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync("dist", folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
}

/** The script of an island, by the name of its file. */
export const scriptOf = (folder: string, name: string): string => {
  const found = readdirSync(join(folder, "assets")).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
  if (found === undefined) throw new Error(`no script of ${name}`);
  return `assets/${found}`;
};

/**
 * Puts another build in the place of the one that is given out, as a deploy does: every script has another name, those of
 * before are gone, and page and worker say the build that they are of. `dataVersion` is that of its data.
 */
export function deployAnother(folder: string, dataVersion?: string): string {
  deploy(folder);
  const before = buildIn(folder);
  const renamed = readdirSync(join(folder, "assets")).map((name) => {
    const other = name.replace(/\.js$/, "2.js");
    renameSync(join(folder, "assets", name), join(folder, "assets", other));
    return [name, other] as const;
  });
  const id = before.id.split("").reverse().join("");
  const change = (text: string) =>
    renamed
      .reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
      .replace(`data-build="${before.id}"`, `data-build="${id}"`);
  const files = before.files.map(([path]) => {
    const file = change(path);
    const place = join(folder, file);
    if (/\.(js|html)$/.test(file)) writeFileSync(place, change(readFileSync(place, "utf8")));
    return [file, `sha256-${sha256(readFileSync(place)).digest("base64")}`] as const;
  });
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const build: PrecachedBuild = { id, dataVersion: dataVersion ?? before.dataVersion, files };
  writeFileSync(
    join(folder, "sw.js"),
    worker.replace(/^const PRECACHED_BUILD=.*$/m, () => `const PRECACHED_BUILD=${JSON.stringify(build)};`),
  );
  return id;
}
