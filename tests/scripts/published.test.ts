import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPublished } from "../../scripts/published.ts";

/** A copy of what is published, with one file of it changed. */
function publishedWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "mingbai-published-"));
  cpSync("public/data", join(folder, "data"), { recursive: true });
  const path = join(folder, "data", file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return folder;
}
const DATASET = "datong-social-insurance-center/2026.json";

describe("what the page is built from", () => {
  it("is the default data set of the catalogue, with where it lies", () => {
    const { id, datasetPath, sourcePath, dataset } = readPublished("public").first;
    expect(id).toBe("datong-social-insurance-center/2026");
    expect(readFileSync(join("public", datasetPath), "utf8")).toContain(dataset.unit.name);
    expect(readFileSync(join("public", sourcePath), "utf8")).toContain(dataset.unit.name);
  });

  it("is refused when a single figure is not the one that the catalogue's checksum is of", () => {
    const folder = publishedWith(DATASET, (text) => text.replace("2994.78", "2994.79"));
    expect(() => readPublished(folder)).toThrow(/not the file that catalog.json describes/);
  });

  it("is refused when the catalogue has no such data set", () => {
    const folder = publishedWith("catalog.json", (text) => text.replace('"default": "datong', '"default": "other'));
    expect(() => readPublished(folder)).toThrow(/has no data set other/);
  });
});
