// Which Firefox the full browser tests also run in: FIREFOX_PATH, or the one that Debian installs; none elsewhere.
import { existsSync } from "node:fs";
import process from "node:process";

const INSTALLED = ["/usr/bin/firefox-esr"];

/** The path of a Firefox that Playwright can drive, or null. */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked !== undefined && asked !== "") return asked;
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}
