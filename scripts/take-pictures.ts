import { mkdirSync } from "node:fs";
import { withServedPage } from "./served-browser.ts";

const PICTURES = [
  { file: "overview-zh", address: "?lang=zh&theme=light", width: 1366, height: 768, scale: 1 },
  { file: "phone-zh", address: "?lang=zh&theme=light", width: 390, height: 844, scale: 2 },
  { file: "spending-en", address: "?lang=en&theme=dark&view=spending&code=208", width: 1366, height: 844, scale: 1 },
] as const;

/** Takes the pictures of the readme from the built page: `npm run build`, then `node scripts/run.mjs scripts/take-pictures.ts`. */
export const main = (): Promise<number> =>
  withServedPage(async (browser, site) => {
    mkdirSync("docs", { recursive: true });
    for (const { file, address, width, height, scale } of PICTURES) {
      const viewport = { width, height };
      const page = await browser.newPage({ viewport, deviceScaleFactor: scale, reducedMotion: "reduce" });
      await page.goto(new URL(address, site.url).href, { waitUntil: "networkidle" });
      await page.waitForTimeout(500);
      await page.screenshot({ path: `docs/${file}.png` });
      await page.close();
    }
  });
