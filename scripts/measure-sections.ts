import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { VIEW_IDS } from "../src/views.ts";
import { withServedPage } from "./served-browser.ts";

const FILE = fileURLToPath(new URL("./section-heights.json", import.meta.url));
/** From which width a height holds, and the width that it is measured at. */
const WIDTHS: Readonly<Record<number, number>> = { 0: 360, 390: 412, 560: 640, 700: 820, 1100: 1366 };

/**
 * Measures how high each section is, as it is served: `npm run build`, then `node scripts/run.mjs scripts/measure-sections.ts`.
 * Writes, by language, width and view, the heights in rem that sections out of sight are taken to have (see section-styles.ts).
 */
export const main = (): Promise<number> =>
  withServedPage(async (browser, site) => {
    const heights: Record<string, Record<number, Record<string, number>>> = {};
    for (const [language, file] of [
      ["zh", "index.html"],
      ["en", "en.html"],
    ] as const)
      for (const [from, width] of Object.entries(WIDTHS)) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, locale: "zh-CN" });
        // as served: no bundle comes that would change what is measured
        await page.route("**/assets/**", () => undefined);
        await page.goto(`${site.url}${file}`, { waitUntil: "domcontentloaded" });
        const found = await page.evaluate((views) => {
          const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
          const sections = views.map((view) => document.getElementById(view));
          for (const section of sections) section?.style.setProperty("content-visibility", "visible");
          return views.map((view, at) => {
            const section = sections[at];
            if (section == null) throw new Error(`the page has no section ${view}`);
            const padding = Number.parseFloat(getComputedStyle(section).paddingTop);
            return [view, Math.round((section.clientHeight - padding) / rem)] as const;
          });
        }, VIEW_IDS);
        heights[language] = { ...heights[language], [Number(from)]: Object.fromEntries(found) };
        await page.close();
      }
    writeFileSync(FILE, `${JSON.stringify(heights, null, 2)}\n`);
  });
