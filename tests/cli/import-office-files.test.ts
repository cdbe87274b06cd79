import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/import.ts";
import { published, withoutPlaces } from "../core/readers/datong.ts";
import { datongPage, datongWord, datongWorkbook } from "../core/readers/datong-files.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingbai-office-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("importing the Datong document as an office file or a page", () => {
  it.each([
    ["xlsx", datongWorkbook, { file: 0, sheet: expect.stringMatching(/^表/), cell: expect.stringMatching(/^B\d+$/) }],
    ["docx", datongWord, { file: 0, table: 1, row: expect.any(Number), column: 2 }],
    ["html", datongPage, { file: 0, table: 1, row: expect.any(Number), column: 2 }],
  ] as const)("writes the published data set, and the place of each cell: %s", async (extension, make, place) => {
    const bytes = make();
    writeFileSync(join(folder, `${extension}.bin`), bytes);
    const out = join(folder, extension);
    const args = ["--unit", published.unit.id, "--year", String(published.year), "--json", "--out", out];
    expect(await main([join(folder, `${extension}.bin`), ...args])).toBe(0);
    const original = `2026.source.${extension}`;
    expect(readdirSync(out).sort()).toEqual(["2026.json", "2026.places.json", original, "2026.source.txt"].sort());
    expect(new Uint8Array(readFileSync(join(out, original)))).toEqual(bytes);
    const dataset = JSON.parse(readFileSync(join(out, "2026.json"), "utf8"));
    expect(withoutPlaces(dataset)).toEqual(withoutPlaces(published));
    const places = JSON.parse(readFileSync(join(out, "2026.places.json"), "utf8"));
    expect(places[dataset.statements[0].sides[0].rows[0].line][1]).toEqual(place);
  });
});
