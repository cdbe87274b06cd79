import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readImportArguments } from "../../src/cli/arguments.ts";
import { main } from "../../src/cli/import.ts";
import { readInWorker } from "../../src/cli/read-in-worker.ts";
import { importFiles } from "../../src/core/importer/import-files.ts";
import { printDocument } from "../core/readers/pdf/write-document.ts";

const source = readFileSync("public/data/datong-social-insurance-center/2026.source.txt", "utf8");
const request = { unit: "datong-social-insurance-center", year: 2026, sourceUrl: null, published: null };
const UNIT = ["--unit", request.unit, "--year", "2026", "--json"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingbai-files-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("importing files that are no plain text", () => {
  it("writes the data set, the original, its text and its places", async () => {
    const bytes = printDocument(source);
    writeFileSync(join(folder, "named-anything.doc"), bytes);
    const out = join(folder, "out");
    expect(await main([join(folder, "named-anything.doc"), ...UNIT, "--out", out])).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["2026.json", "2026.places.json", "2026.source.pdf", "2026.source.txt"]);
    expect(new Uint8Array(readFileSync(join(out, "2026.source.pdf")))).toEqual(bytes);
    const dataset = JSON.parse(readFileSync(join(out, "2026.json"), "utf8"));
    const places = JSON.parse(readFileSync(join(out, "2026.places.json"), "utf8"));
    const row = dataset.statements[0].sides[0].rows[0];
    expect(readFileSync(join(out, "2026.source.txt"), "utf8").split("\n")[row.line - 1]).toMatch(
      /^一、一般公共预算\t2994.78/,
    );
    expect(places[row.line][1]).toMatchObject({ file: 0, page: expect.any(Number), box: expect.any(Array) });
  });

  it("joins the files of one document, each place with its file", async () => {
    const cut = source.indexOf("预算公开表1");
    const files = [source.slice(0, cut), source.slice(cut)].map((text, at) => ({
      name: `${at}.pdf`,
      bytes: printDocument(text),
    }));
    const { dataset, written } = await importFiles(files, request, readInWorker);
    expect(dataset?.statements).toHaveLength(13);
    expect(dataset?.source.files?.map(({ file, name }) => [file, name])).toEqual([
      ["2026.source.pdf", "0.pdf"],
      ["2026.source-2.pdf", "1.pdf"],
    ]);
    expect(written.get("2026.source-2.pdf")).toEqual(files[1]?.bytes);
    const line = dataset?.statements[0]?.line;
    expect(JSON.parse(String(written.get("2026.places.json")))[String(line)]).toMatchObject([{ file: 1, page: 1 }]);
  });

  it("takes several files as one document with --join, else each as one", () => {
    const two = ["a.pdf", "b.pdf", "--year", "2026"];
    for (const join of [true, false])
      expect(readImportArguments([...two, ...(join ? ["--join"] : [])])).toMatchObject({
        ok: true,
        value: { documents: ["a.pdf", "b.pdf"], join },
      });
  });

  it("refuses by name what cannot be read, and writes nothing", async () => {
    const { dataset, findings, written } = await importFiles(
      [{ name: "扫描.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }],
      request,
      readInWorker,
    );
    expect(dataset).toBeNull();
    expect(findings).toMatchObject([{ level: "error", kind: "file.scanned", values: { file: "扫描.png" } }]);
    expect(written.size).toBe(0);
  });
});
