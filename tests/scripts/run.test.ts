import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PARTS = ["scripts", "src", "public/data", "package.json"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "明 白 "));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the commands in a folder whose path has a space and Chinese in it", () => {
  it("check the published budget", () => {
    const dataset = join(folder, "public/data/datong-social-insurance-center/2026.json");
    const output = execFileSync(process.execPath, ["scripts/run.mjs", "src/cli/check.ts", dataset, "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(output).read).toMatchObject({ statements: 13, projects: 6 });
  });
});
