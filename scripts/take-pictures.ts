import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findInstalledBrowser } from "./find-browser.mjs";
import { serve } from "./serve.ts";

const PICTURES = [
  { file: "overview-zh", address: "?lang=zh&theme=light", width: 1366, height: 768, scale: 1 },
  { file: "phone-zh", address: "?lang=zh&theme=light", width: 390, height: 844, scale: 2 },
  { file: "spending-en", address: "?lang=en&theme=dark&view=spending&code=208", width: 1366, height: 844, scale: 1 },
] as const;

/** Takes the pictures of the readme from the built page: `npm run build`, then `node scripts/run.mjs scripts/take-pictures.ts`. */
export async function main(): Promise<number> {
  const executablePath = findInstalledBrowser();
  if (executablePath === null) {
    console.error("no Chromium or Chrome found; CHROMIUM_PATH names one");
    return 1;
  }
  mkdirSync("docs", { recursive: true });
  const site = await serve({ folder: "dist" });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const { file, address, width, height, scale } of PICTURES) {
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale, reducedMotion: "reduce" });
    await page.goto(new URL(address, site.url).href, { waitUntil: "networkidle" });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `docs/${file}.png` });
    await page.close();
  }
  await browser.close();
  await site.close();
  return 0;
}
