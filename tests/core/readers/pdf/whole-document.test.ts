import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../../src/core/checks/check-dataset.ts";
import type { Dataset } from "../../../../src/core/document/dataset.ts";
import { importDocument } from "../../../../src/core/importer/import-document.ts";
import { importSource } from "../../../../src/core/importer/import-source.ts";
import { readDocument } from "../../../../src/core/readers/read-document.ts";
import { readCharacterMap } from "./read.ts";
import { printDocument } from "./write-document.ts";

const source = readFileSync("public/data/datong-social-insurance-center/2026.source.txt", "utf8");
const request = { unit: "datong-social-insurance-center", year: 2026, sourceUrl: null, published: null };

/** A data set without what another print of the same document may change: lines, and the source. */
const withoutLines = (dataset: Dataset | null): unknown =>
  JSON.parse(
    JSON.stringify(dataset, (key, value) =>
      ["line", "endLine", "headerLines", "source"].includes(key) ? undefined : value,
    ),
  );

describe("the Datong document, printed as a PDF", async () => {
  const bytes = printDocument(source);
  const document = await readDocument([{ name: "2026.pdf", bytes }], { readCharacterMap });
  if (!document.ok) throw new Error(document.problem.kind);
  const { dataset, printed } = importSource(document.value, request);

  it("gives the data set of its text, word for word and figure for figure", () => {
    const ofText = importDocument(new TextEncoder().encode(source), { ...request, sha256: "0".repeat(64) }).dataset;
    expect(withoutLines(dataset)).toEqual(withoutLines(ofText));
  });

  it("says where it came from and gives the same verdicts", () => {
    expect(dataset?.source).toMatchObject({
      file: "2026.source.pdf",
      sha256: document.value.files[0]?.sha256,
      text: "2026.source.txt",
      places: "2026.places.json",
    });
    const mismatches = dataset ? checkDataset(dataset).filter(({ verdict }) => verdict === "mismatch") : null;
    expect(mismatches).toEqual([]);
  });

  it("has a place on a page for every printed line, and for every cell of a row", () => {
    const lines = printed.text.split("\n");
    const placed = lines.flatMap((text, at) =>
      text.trim() === "" ? [] : [[text, printed.places.get(at + 1)] as const],
    );
    expect(placed.length).toBeGreaterThan(500);
    for (const [text, places] of placed) {
      const cells = text.split("\t");
      if (cells.length > 1) expect(places).toHaveLength(cells.length);
      for (const place of places ?? []) expect(place).toMatchObject({ file: 0, page: expect.any(Number) });
      expect(places?.length).toBeGreaterThan(0);
    }
  });
});
