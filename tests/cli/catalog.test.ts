import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/catalog.ts";

const UNIT = "datong-social-insurance-center";
let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "mingbai-catalog-")), "data");
  cpSync("public/data", data, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

async function catalog(...options: readonly string[]) {
  let out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const code = await main(["--data", data, "--json", ...options]);
  return { code, ...(JSON.parse(out) as { datasets: number; changes: unknown[]; problems: unknown[] }) };
}
const file = (name: string) => join(data, UNIT, name);
const change = (name: string, by: (text: string) => string) =>
  writeFileSync(file(name), by(readFileSync(file(name), "utf8")));

describe("npm run catalog", () => {
  it("finds nothing to do and nothing wrong in what is published, and writes the same file again", async () => {
    const before = readFileSync("public/data/catalog.json", "utf8");
    rmSync(join(data, "catalog.json"));
    expect(await catalog()).toEqual({
      code: 0,
      datasets: 1,
      changes: [{ kind: "added", id: `${UNIT}/2026` }],
      problems: [],
    });
    expect(readFileSync(join(data, "catalog.json"), "utf8")).toBe(before);
    expect(await catalog("--check")).toEqual({ code: 0, datasets: 1, changes: [], problems: [] });
  });

  it("takes in a data set that changed, and with --check only says so", async () => {
    change("2026.json", (text) => `${text} `);
    const before = readFileSync(join(data, "catalog.json"), "utf8");
    expect(await catalog("--check")).toMatchObject({ code: 1, changes: [{ kind: "changed", id: `${UNIT}/2026` }] });
    expect(readFileSync(join(data, "catalog.json"), "utf8")).toBe(before);
    expect(await catalog()).toMatchObject({ code: 0, changes: [{ kind: "changed" }] });
    expect(await catalog("--check")).toMatchObject({ code: 0, changes: [] });
  });

  it("says which data set is gone, lies in the wrong place, cannot be read or has lost its document", async () => {
    cpSync(file("2026.json"), file("2025.json"));
    writeFileSync(file("2024.json"), "{}");
    writeFileSync(file("notes.doc"), "");
    rmSync(file("2026.source.txt"));
    const { code, problems } = await catalog();
    expect(code).toBe(1);
    expect(problems).toEqual([
      { kind: "unreadable", path: `${UNIT}/2024.json`, why: "invalidField" },
      { kind: "misplaced", path: `${UNIT}/2025.json`, expected: `${UNIT}/2026.json` },
      { kind: "sourceMissing", path: `${UNIT}/2026.json`, file: "2026.source.txt" },
      { kind: "orphan", path: `${UNIT}/notes.doc` },
    ]);
  });

  it("says where the document is not the one that was read", async () => {
    change("2026.source.txt", (text) => text.replace("2994.78", "2994.79"));
    expect((await catalog()).problems).toEqual([
      { kind: "sourceChanged", path: `${UNIT}/2026.json`, file: "2026.source.txt" },
    ]);
  });

  it("says where one document was published as two units", async () => {
    cpSync(join(data, UNIT), join(data, "other"), { recursive: true });
    writeFileSync(join(data, "other/2026.json"), readFileSync(file("2026.json"), "utf8").replace(UNIT, "other"));
    expect((await catalog()).problems).toEqual([
      { kind: "sameSource", path: "other/2026.json", other: `${UNIT}/2026.json` },
    ]);
    expect(existsSync(join(data, "catalog"))).toBe(false);
  });

  it("names a unit in English from the file of the same data set, so that final accounts have their own", async () => {
    const accounts = JSON.parse(readFileSync(file("2026.json"), "utf8"));
    writeFileSync(file("2026-finalAccounts.json"), JSON.stringify({ ...accounts, phase: "finalAccounts" }));
    writeFileSync(
      file("2026-finalAccounts.en.json"),
      JSON.stringify({ [accounts.unit.name]: "Named by its accounts" }),
    );
    await catalog();
    const { datasets } = JSON.parse(readFileSync(join(data, "catalog.json"), "utf8")) as {
      datasets: { id: string; nameEn: string }[];
    };
    expect(datasets.map(({ id, nameEn }) => [id, nameEn])).toEqual([
      [`${UNIT}/2026`, "Datong Social Insurance Center"],
      [`${UNIT}/2026-finalAccounts`, "Named by its accounts"],
    ]);
  });
});
