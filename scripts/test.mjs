// `npm test`: everything that says whether the page is right, cheapest first; `--full` adds the long matrix.
// The last line sums up all of it: `N passed, N failed`.
import process from "node:process";
import { provideBrowser } from "./provide-browser.mjs";
import { asOne, binOf, playwrightCounts, reportFile, run, vitestCounts } from "./steps.mjs";

const isFull = process.argv.includes("--full");
const tsc = binOf("typescript/bin/tsc");
const biome = binOf("@biomejs/biome/bin/biome");
const knip = binOf("knip/bin/knip.js");
const vite = binOf("vite/bin/vite.js");
const vitest = binOf("vitest/vitest.mjs");
const playwright = binOf("@playwright/test/cli.js");

const reporting = (name) => ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile(name)}`];
const full = isFull ? { MINGBAI_FULL: "1" } : {};

async function browserTests() {
  const browser = await provideBrowser();
  if (browser === null) return 1;
  const report = { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile("browser") };
  return await run(playwright, ["test", "--reporter=list,json"], { ...browser, ...report, ...full });
}

const STEPS = [
  ["types", async () => asOne(await run(tsc, ["--noEmit"]))],
  ["unused files, exports and packages", async () => asOne(await run(knip, []))],
  ["lint", async () => asOne(await run(biome, ["check", "--error-on-warnings", "."]))],
  [
    "unit and component tests",
    async () => vitestCounts("unit", await run(vitest, ["run", ...reporting("unit")], full)),
  ],
  ["build", async () => asOne(await run(vite, ["build", "--logLevel", "warn"]))],
  ["size budgets", async () => asOne(await run(binOf("../scripts/run.mjs"), ["scripts/budgets.ts"]))],
  ["browser tests", async () => playwrightCounts("browser", await browserTests())],
];

const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = await step();
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`── ${name}: ${counts.failed === 0 ? "ok" : "FAILED"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  // without a new build the browser would test an old page
  if (name === "build" && counts.failed > 0) break;
}
if (total.flaky > 0) console.log(`\npassed only at the second try: ${total.flaky}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
