import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReadProgress } from "../../../src/features/open-document/messages.ts";
import { readFiles } from "../../../src/features/open-document/read-files.ts";
import { reviewOf } from "../../../src/features/open-document/review-model.ts";
import { printDocument } from "../../core/readers/pdf/write-document.ts";

const source = readFileSync("public/data/datong-social-insurance-center/2026.source.txt", "utf8");
const encoded = (text: string) => new TextEncoder().encode(text);

async function read(files: readonly { name: string; bytes: Uint8Array }[], year: number | null = null) {
  const told: ReadProgress[] = [];
  const result = await readFiles(
    { files, year, today: "2031-05-06", characterMaps: "" },
    {
      readCharacterMap: () => Promise.reject(new Error("none")),
      onProgress: (progress) => told.push(progress),
    },
  );
  return { result, told };
}

const reviewed = async (files: Parameters<typeof read>[0]) => {
  const { result } = await read(files);
  if (result.kind !== "read") throw new Error(JSON.stringify(result.findings));
  return { opened: result.opened, review: reviewOf(result.opened) };
};

describe("reading a document that its reader opens", () => {
  it("tells each page of a PDF, and the statements whose titles have come by, which never become fewer", async () => {
    const { result, told } = await read([{ name: "a.pdf", bytes: printDocument(source) }]);
    expect(result.kind).toBe("read");
    const pages = told.filter(({ page }) => page !== null);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
    expect(pages.at(-1)?.page).toBe(pages.at(-1)?.pages);
    const counts = told.map(({ statements }) => statements);
    expect(counts).toEqual([...counts].sort((one, two) => one - two));
    expect(counts.at(-1)).toBe(13);
  });

  it("has every statement in the review, read or empty, and keeps what lies beside a data set", async () => {
    const { opened, review } = await reviewed([{ name: "a.pdf", bytes: printDocument(source) }]);
    expect(review.statements).toHaveLength(13);
    expect(new Set(review.statements.map(({ state }) => state))).toEqual(new Set(["read", "empty"]));
    expect(review.isComplete).toBe(true);
    expect(review.mismatches).toEqual([]);
    expect([...opened.files.keys()]).toEqual(["2026.source.pdf", "2026.source.txt", "2026.places.json"]);
    expect(opened.given).toMatchObject([{ name: "a.pdf" }]);
  });

  it("says of a statement that only the contents name that it is missing", async () => {
    const start = source.indexOf("\n2026年预算支出总表\n");
    const end = source.indexOf("\n2026年财政拨款收支总表\n");
    expect(start > 0 && end > start).toBe(true);
    const { review } = await reviewed([{ name: "a.txt", bytes: encoded(source.slice(0, start) + source.slice(end)) }]);
    expect(review.statements.filter(({ state }) => state === "missing").map(({ id }) => id)).toEqual(["expenditure"]);
    expect(review.isComplete).toBe(false);
  });

  it("refuses by its name what holds no document", async () => {
    const { result } = await read([{ name: "图.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }]);
    expect(result).toMatchObject({ kind: "refused", findings: [{ kind: "file.scanned", values: { file: "图.png" } }] });
  });

  it("names figures that contradict each other", async () => {
    const { review } = await reviewed([{ name: "a.txt", bytes: encoded(source.replace("\t693.83\t", "\t793.83\t")) }]);
    expect(review.mismatches.length).toBeGreaterThan(0);
  });
});
