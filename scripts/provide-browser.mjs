// Finds a Chromium for the browser tests and says how Playwright is to start it; the last resort is one from npm.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { findInstalledBrowser } from "./find-browser.mjs";

const HERE = fileURLToPath(new URL("./npm-browser", import.meta.url));

const HELP = `No Chromium was found for the browser tests. Any of these helps:
  Debian:  apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk
  laptop:  install Chrome or Chromium, or: npx playwright install chromium
  else:    CHROMIUM_PATH=/path/to/chromium npm test`;

/** Without a CJK font Chinese is blank, and tests of the page's text still pass. */
function warnWithoutFont() {
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (list.status === 0 && list.stdout.trim() === "")
    console.warn("no Chinese font is installed: pictures of the page will be blank (apt-get install fonts-noto-cjk)");
}

/** Installs a browser and a font from npm, in a folder with a lock of its own; Linux x64 only. */
async function npmBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  if (!existsSync(join(HERE, "node_modules"))) {
    console.log("no browser is installed: taking one from npm");
    const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: HERE,
      stdio: "inherit",
    });
    if (npm.status !== 0) return null;
  }
  const { unpackBrowser } = await import("./npm-browser/browser.mjs");
  return await unpackBrowser();
}

/** Playwright's own download, if there is one. */
async function ownBrowser() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? {} : null;
}

/** Variables that the browser tests run with; null, with a word of help, where there is no browser. */
export async function provideBrowser() {
  const installed = findInstalledBrowser();
  if (installed !== null) warnWithoutFont();
  const found = installed !== null ? { CHROMIUM_PATH: installed } : ((await ownBrowser()) ?? (await npmBrowser()));
  if (found === null) console.error(HELP);
  return found;
}
