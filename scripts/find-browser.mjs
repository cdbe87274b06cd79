// Which Chromium the browser tests use: CHROMIUM_PATH, an installed one, else the one from npm (see scripts/npm-browser/).
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const INSTALLED = [
  // the same engine without windows and menus of its own: a page in it costs a fifth
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
];

/** The path of a browser that is there, or null. */
export function findInstalledBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== "") return asked;
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}
