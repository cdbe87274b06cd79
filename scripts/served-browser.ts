import { type Browser, chromium } from "@playwright/test";
import { findInstalledBrowser } from "./find-browser.mjs";
import { type Served, serve } from "./serve.ts";

/** Serves the built page to a browser and closes both afterwards; the exit code is 1 where no browser is installed. */
export async function withServedPage(look: (browser: Browser, site: Served) => Promise<void>): Promise<number> {
  const executablePath = findInstalledBrowser();
  if (executablePath === null) {
    console.error("no Chromium or Chrome found; CHROMIUM_PATH names one");
    return 1;
  }
  const site = await serve({ folder: "dist" });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await look(browser, site);
    return 0;
  } finally {
    await browser.close();
    await site.close();
  }
}
