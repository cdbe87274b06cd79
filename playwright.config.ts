import { defineConfig } from "@playwright/test";
import { findInstalledBrowser } from "./scripts/find-browser.mjs";
import { findFirefox } from "./scripts/find-firefox.mjs";

const isFull = process.env.MINGBAI_FULL === "1";
const executablePath = findInstalledBrowser();

/** Quiet and offline: a browser in a closed network otherwise keeps trying its maker's hosts. As root it has no sandbox of its own. */
const args = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // a plain http address that is not localhost, where secure-context features are missing
  "--host-resolver-rules=MAP plain.test 127.0.0.1, MAP other.test 127.0.0.1",
];

const firefox = findFirefox();

/** What depends on the engine, in the Firefox that is installed: where the page may stand, how it starts, what frames and hosts say, reading a hostile document. */
const firefoxProject = (path: string) => ({
  name: "firefox",
  testMatch: /(embed|open-document-hostile|places|start)\.spec\.ts$/,
  // long matrices of what does not depend on the engine
  grepInvert: /@full/,
  use: {
    browserName: "firefox" as const,
    channel: "moz-firefox",
    launchOptions: {
      executablePath: path,
      firefoxUserPrefs: {
        // else going back times out
        "browser.sessionhistory.max_total_viewers": 0,
        // else real clicks do not reach frames of another site
        "fission.webContentIsolationStrategy": 0,
        "network.dns.localDomains": "plain.test,other.test",
      },
    },
  },
});

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  // a busy machine may stall a browser; what passes only at the second try is counted in a line of its own at the end
  retries: 1,
  reporter: [["list"]],
  // the long matrix runs with `npm test -- --full`
  ...(isFull ? {} : { grepInvert: /@full/ }),
  use: {
    // a worker answers what a test means to intercept; the tests about workers allow them
    serviceWorkers: "block",
    locale: "zh-CN",
    colorScheme: "light",
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: { args, ...(executablePath === null ? {} : { executablePath }) },
      },
    },
    ...(isFull && firefox !== null ? [firefoxProject(firefox)] : []),
  ],
});
