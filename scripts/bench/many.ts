import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { datasetPage } from "../../src/core/document/dataset-page.ts";
import { writeCity } from "../demo/write-city.ts";

const PUBLIC = "bench-out/many-public";
const SITE = "bench-out/many";

/** The most memory that a process has had so far, in MB, as Linux tells it; elsewhere unknown. */
function peakOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, "utf8") : "";
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/** Builds a site with so many generated data sets, as `npm run build` does: how long it takes, what memory it needs at most, and what a page weighs. */
export async function measureMany(count: number): Promise<Readonly<Record<string, string>>> {
  const entries = writeCity("public", PUBLIC, { units: count, years: [2026] });
  const began = performance.now();
  const build = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", MINGBAI_PUBLIC: PUBLIC, MINGBAI_OUT: SITE },
  });
  let peak = Number.NaN;
  const watch = setInterval(() => {
    peak = peakOf(build.pid) || peak;
  }, 500);
  const code = await new Promise((ended) => build.once("close", ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  const seconds = (performance.now() - began) / 1000;
  const pages = entries.map(({ id }) => join(SITE, datasetPage(id)));
  const sizeOf = (suffix: string) =>
    pages.reduce((sum, page) => sum + statSync(page + suffix).size, 0) / pages.length / 1000;
  return {
    "data sets": String(count),
    pages: String(readdirSync(SITE).filter((name) => /\.\d{4}\b.*\.html$/.test(name)).length),
    build: `${seconds.toFixed(0)} s`,
    "build, memory at most": `${peak.toFixed(0)} MB`,
    "a page": `${sizeOf("").toFixed(0)} kB`,
    "a page on its way": `${sizeOf(".br").toFixed(0)} kB`,
  };
}
