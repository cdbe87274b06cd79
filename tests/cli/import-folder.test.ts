import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/import.ts";
import { provinceForm } from "../core/importer/province-form.ts";

interface Listed {
  readonly exit: number;
  readonly documents: readonly {
    readonly file: string;
    readonly exit: number;
    readonly unit: string | null;
    readonly year: number | null;
    readonly written: string | null;
    readonly findings: readonly { readonly kind: string; readonly level: string }[];
  }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingbai-folder-"));
  mkdirSync(join(folder, "in/below"), { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, "in", name), content);

async function importFolder(...options: readonly string[]): Promise<Listed> {
  let out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const code = await main([join(folder, "in"), "--out", join(folder, "out"), "--json", ...options]);
  const listed = JSON.parse(out) as Listed;
  expect(code).toBe(listed.exit);
  return listed;
}

const NEXT = provinceForm.replaceAll("2026", "2027");

describe("importing a folder", () => {
  it("reads each document apart, in order, with unit and year as printed; a bad one stops nobody and the exit code is the highest", async () => {
    put("1.txt", provinceForm);
    put("2-broken.pdf", "%PDF-1.7 cut");
    put("below/3.txt", NEXT);
    put("notes.json", "{}");
    const { exit, documents } = await importFolder("--report", join(folder, "report.md"));
    expect(exit).toBe(2);
    expect(documents.map(({ file, unit, year, written }) => [file, unit, year, written])).toEqual([
      ["1.txt", "mou-shi-tu-shu-guan", 2026, "mou-shi-tu-shu-guan/2026.json"],
      ["2-broken.pdf", null, null, null],
      [join("below", "3.txt"), "mou-shi-tu-shu-guan", 2027, "mou-shi-tu-shu-guan/2027.json"],
    ]);
    expect(documents.map((each) => each.exit)).toEqual([0, 2, 0]);
    expect(readdirSync(join(folder, "out/mou-shi-tu-shu-guan")).sort()).toEqual(
      [2026, 2027].flatMap((year) => [`${year}.en.todo.json`, `${year}.json`, `${year}.source.txt`]),
    );
    const report = readFileSync(join(folder, "report.md"), "utf8");
    for (const { file } of documents) expect(report).toContain(`| ${file} |`);
    expect(report).toContain("不完整或者已损坏");
  }, 60_000);

  it("does not write a second document of the same unit, year and phase over the first, and says so", async () => {
    put("1.txt", provinceForm);
    put("2.txt", `${provinceForm}\n`);
    const { documents } = await importFolder();
    expect(documents.map(({ written }) => written)).toEqual(["mou-shi-tu-shu-guan/2026.json", null]);
    expect(documents[1]?.findings).toContainEqual(expect.objectContaining({ kind: "sameEdition", level: "warning" }));
    expect(readFileSync(join(folder, "out/mou-shi-tu-shu-guan/2026.source.txt"), "utf8")).toBe(provinceForm);
  }, 60_000);

  it("goes on where a run was stopped, and forgets what it noted once it has ended", async () => {
    put("1.txt", provinceForm);
    put("2.txt", NEXT);
    const first = await importFolder();
    const journal = join(folder, "out/.mingbai-import.jsonl");
    expect(existsSync(journal)).toBe(false);
    // as a run that was stopped behind the first document, and while it noted the second
    const [done] = first.documents;
    const sha256 = createHash("sha256").update(provinceForm).digest("hex");
    const noted = { ...done, name: "noted before", entry: null };
    writeFileSync(journal, `${JSON.stringify({ path: "1.txt", sha256, result: noted })}\n{"path":"2.t`);
    const again = await importFolder();
    expect(again.documents[0]).toMatchObject({ name: "noted before" });
    expect(again.documents[1]).toEqual(first.documents[1]);
    expect(existsSync(journal)).toBe(false);
    // a document that has changed since is read again
    writeFileSync(journal, `${JSON.stringify({ path: "1.txt", sha256: "0".repeat(64), result: noted })}\n`);
    expect((await importFolder()).documents[0]).toEqual(done);
  }, 90_000);

  it("asks for a folder with documents, and takes --unit and --against for one document only", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const out = ["--out", join(folder, "out")];
    expect(await main([join(folder, "in"), ...out])).toBe(2);
    put("1.txt", provinceForm);
    expect(await main([join(folder, "in"), ...out, "--unit", "example"])).toBe(2);
    expect(await main([join(folder, "in"), join(folder, "nothing.pdf"), ...out])).toBe(2);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});
