import type { Page } from "@playwright/test";
import { VIEW_IDS, type ViewId, viewOf } from "../src/views.ts";
import { withServedPage } from "./served-browser.ts";

const WIDTHS = [320, 700] as const;
const LANGUAGES = ["zh", "en"] as const;
/** Other systems have other fonts: a line more here and there must not cut the source line off. */
const AIR = 1.02;
const STEP = 20;

/** What a view is measured at besides its rest: a level of the tree may be higher than the whole. */
const STATES: Partial<Record<ViewId, readonly string[]>> = {
  spending: ["", "&code=208", "&code=20801", "&code=2080501", "&code=2080109"],
};

/** The height of an embed's content once its section is hydrated: what the frame tells its host. */
export async function heightOf(page: Page, address: string, view: string): Promise<number> {
  await page.goto(address);
  await page.locator(`[data-island="${view}"][data-hydrated=""]`).waitFor();
  await page.locator('[data-island="footer"][data-hydrated=""]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

async function highest(page: Page, site: string, view: ViewId): Promise<number> {
  let height = 0;
  for (const state of STATES[view] ?? [""])
    for (const lang of LANGUAGES)
      height = Math.max(height, await heightOf(page, `${site}?embed=1&view=${view}&lang=${lang}${state}`, view));
  return height;
}

/**
 * Measures how high each view is as an embed, for sites that set a fixed height: `npm run build`, then
 * `node scripts/run.mjs scripts/measure-embeds.ts`. Prints the heights that src/views.ts has to say, and how far off it is.
 */
export const main = (): Promise<number> =>
  withServedPage(async (browser, site) => {
    const pages = await Promise.all(WIDTHS.map((width) => browser.newPage({ viewport: { width, height: 600 } })));
    for (const view of VIEW_IDS) {
      const heights: number[] = [];
      for (const page of pages) heights.push(Math.ceil(((await highest(page, site.url, view)) * AIR) / STEP) * STEP);
      const { heights: said } = viewOf(view);
      const off = heights.map((height, at) => height - (said[at] ?? 0));
      console.log(
        `${view}: [${heights.join(", ")}]${off.some((by) => by !== 0) ? `, off by ${off.join(" and ")}` : ""}`,
      );
    }
  });
