import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { sizeOf, startFiles } from "../budgets.ts";
import { findInstalledBrowser } from "../find-browser.mjs";
import { serve } from "../serve.ts";
import { measureFrames } from "./framed.ts";
import { measureInteractions } from "./interactions.ts";
import { writeStaticCopy } from "./static-copy.ts";
import { type Paints, visit } from "./visit.ts";

const DIST = "dist";
const COPY = "bench-out/static";
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"];

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const line = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(30) : String(cell).padStart(12))).join(""));
const ms = (value: number) => `${value.toFixed(0)} ms`;

function compare(what: string, key: "firstFigure" | "largestPaint", page: readonly Paints[], copy: readonly Paints[]) {
  const [ours, plain] = [page, copy].map((visits) => median(visits.map((paints) => paints[key])));
  line(what, ms(ours ?? 0), ms(plain ?? 0), `${((ours ?? 0) / (plain ?? 1)).toFixed(2)} ×`);
}

/** `npm run bench [rounds]`: the built page beside a static one with the same figures, turn by turn, on a slow telephone. */
export async function main([rounds = "7"]: readonly string[]): Promise<number> {
  if (!existsSync(join(DIST, "index.html"))) {
    console.error("nothing is built: npm run build");
    return 1;
  }
  writeStaticCopy(DIST, COPY);
  const executablePath = findInstalledBrowser();
  const browser = await chromium.launch({ args: ARGS, ...(executablePath === null ? {} : { executablePath }) });
  const [site, plain] = await Promise.all([serve({ folder: DIST }), serve({ folder: COPY })]);
  const addresses = {
    "zh page": [`${site.url}?lang=zh`, true],
    "zh static": [plain.url, false],
    "en page": [`${site.url}?lang=en`, true],
    "en static": [`${plain.url}en.html`, false],
  } as const;
  const visits: Record<keyof typeof addresses, Paints[]> = {
    "zh page": [],
    "zh static": [],
    "en page": [],
    "en static": [],
  };
  const names = Object.keys(addresses) as (keyof typeof addresses)[];
  for (let round = 0; round < Number(rounds); round += 1)
    for (const name of names) visits[name].push(await visit(browser, addresses[name][0], addresses[name][1]));

  line(`median of ${rounds}`, "page", "static", "ratio");
  for (const language of ["zh", "en"] as const) {
    const [page, copy] = [visits[`${language} page`], visits[`${language} static`]];
    compare(`${language} first figure`, "firstFigure", page, copy);
    compare(`${language} largest paint`, "largestPaint", page, copy);
    line(`${language} alive`, ms(median(page.map(({ alive }) => alive ?? Number.NaN))));
    line(
      `${language} blocking`,
      ms(median(page.map(({ blocking }) => blocking))),
      ms(median(copy.map(({ blocking }) => blocking))),
    );
    line(
      `${language} layout shift`,
      median(page.map(({ shift }) => shift)).toFixed(4),
      median(copy.map(({ shift }) => shift)).toFixed(4),
    );
  }
  for (const [hook, taken] of await measureInteractions(browser, `${site.url}?lang=zh`, Number(rounds)))
    line(`${hook} to next paint`, taken.length === 0 ? "no hook" : ms(median(taken)));
  for (const [view, taken] of await measureFrames(browser, site.url, Number(rounds)))
    line(`${view} blocking, sandboxed`, ms(median(taken)));
  const start = startFiles(readFileSync(join(DIST, "index.html"), "utf8"));
  line(
    "scripts of the start",
    `${(start.reduce((sum, file) => sum + sizeOf(join(DIST, file)), 0) / 1000).toFixed(1)} kB`,
  );

  await Promise.all([browser.close(), site.close(), plain.close()]);
  return 0;
}
