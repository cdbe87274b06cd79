// Runs one command of the test run and shows its output as it comes.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const reports = mkdtempSync(join(tmpdir(), "mingbai-test-"));
export const reportFile = (name) => join(reports, `${name}.json`);

/** The command of an installed package, without a shell: the same on every system. */
export const binOf = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export async function run(script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit", env: { ...process.env, ...env } });
  return await new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Counts of a step that only succeeds or fails. */
export const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, flaky: 0 });

const readReport = (name) => (existsSync(reportFile(name)) ? JSON.parse(readFileSync(reportFile(name), "utf8")) : null);

/** A runner that fails without a failed test (a file that cannot be read, no report at all) has failed once. */
const atLeastOne = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

export function vitestCounts(name, code) {
  const report = readReport(name);
  return atLeastOne(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
      flaky: 0,
    },
    code,
  );
}

export function playwrightCounts(name, code) {
  const stats = readReport(name)?.stats;
  return atLeastOne(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
      flaky: stats?.flaky ?? 0,
    },
    code,
  );
}
