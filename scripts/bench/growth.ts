import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeBudget } from "../../tests/bench/large-budget.ts";
import { compressAll } from "../compress.ts";
import { LONGEST_WAIT, noted, type Visit, visit } from "./conditions.ts";
import { on } from "./interactions.ts";

export const LINES = [20, 10_000, 100_000] as const;
const idOf = (lines: number) => `synthetic-${lines}`;

/** The built site with generated budgets in its catalogue, in a folder that is never published. */
export function writeLargeSite(dist: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const catalogFile = join(folder, "data/catalog.json");
  const catalog = JSON.parse(readFileSync(catalogFile, "utf8"));
  for (const lines of LINES) {
    const text = JSON.stringify(largeBudget(lines));
    mkdirSync(join(folder, "data", idOf(lines)));
    writeFileSync(join(folder, "data", idOf(lines), "2026.json"), text);
    catalog.datasets.push({
      ...catalog.datasets[0],
      id: `${idOf(lines)}/2026`,
      unit: idOf(lines),
      path: `${idOf(lines)}/2026.json`,
      sha256: createHash("sha256").update(text).digest("hex"),
      bytes: Buffer.byteLength(text),
    });
  }
  writeFileSync(catalogFile, JSON.stringify(catalog));
  compressAll(folder);
}

const worstSince = async ({ page }: Visit, from: { readonly tasks: number; readonly events: number }) => {
  const { longTasks, events } = await noted(page);
  return {
    task: Math.max(0, ...longTasks.slice(from.tasks).map(({ duration }) => duration)),
    event: Math.max(0, ...events.slice(from.events)),
  };
};
const now = async ({ page }: Visit) => {
  const { longTasks, events } = await noted(page);
  return { tasks: longTasks.length, events: events.length };
};

/** A generated budget: from the arrival of its data to its first figure, opening a row, and scrolling through the open rows; in ms. */
export async function measureGrowth(site: string, lines: number): Promise<Readonly<Record<string, number>>> {
  let arrived = Number.NaN;
  const opened = await visit(`${site}?lang=zh&dataset=${idOf(lines)}/2026`, {
    figure: '[data-island="overview"][data-hydrated] [data-cell]',
    onResponse: (url) => {
      if (url.endsWith(`${idOf(lines)}/2026.json`)) arrived = Date.now();
    },
  });
  const { page } = opened;
  try {
    const { firstFigure } = await noted(page);
    const origin = await page.evaluate(() => performance.timeOrigin);
    // its section follows when there is time
    await page.waitForSelector('[data-bench="expand"]', { timeout: LONGEST_WAIT });
    await opened.quiet();
    let before = await now(opened);
    const longestAtStart = (await worstSince(opened, { tasks: 0, events: 0 })).task;
    await on('[data-bench="expand"]')(page);
    await page.waitForTimeout(900);
    await opened.quiet();
    const expand = (await worstSince(opened, before)).event;
    before = await now(opened);
    await on("#spending-table tbody tr:nth-child(5) td:nth-child(2)")(page);
    await page.keyboard.press("Escape");
    await opened.quiet();
    before = await now(opened);
    for (let flick = 0; flick < 40; flick += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(50);
    }
    await opened.quiet();
    const scroll = (await worstSince(opened, before)).task;
    return {
      "first figure after the data": origin + (firstFigure ?? Number.NaN) - arrived,
      "longest task at the start": longestAtStart,
      expand,
      "longest task while scrolling": scroll,
    };
  } finally {
    await opened.close();
  }
}
