import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type CatalogEntry, readCatalog, readShard } from "../../../src/core/catalog/catalog.ts";
import { catalogFiles, shardOf } from "../../../src/core/catalog/catalog-files.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const entries = (units: number, years: readonly number[]): readonly CatalogEntry[] =>
  Array.from({ length: units }, (_, at) => `unit-${at.toString(36)}`).flatMap((unit) =>
    years.map((year) => ({
      id: `${unit}/${year}`,
      unit,
      name: `示例单位${unit}`,
      nameEn: null,
      department: null,
      initials: "",
      year,
      phase: "budget" as const,
      path: `${unit}/${year}.json`,
      sha256: sha256(`${unit}${year}`),
      bytes: 1,
    })),
  );

describe("the catalogue", () => {
  it("of a few data sets is one file, in the order of their ids", () => {
    const few = entries(3, [2026, 2025]);
    const files = catalogFiles(few, "unit-0/2026", sha256);
    expect([...files.keys()]).toEqual(["catalog.json"]);
    const read = readCatalog(files.get("catalog.json") ?? "");
    expect(read.ok && read.value.datasets.map(({ id }) => id)).toEqual(few.map(({ id }) => id).sort());
    expect(read.ok && read.value.shards).toBe(undefined);
  });

  it("of 30,000 units and ten years lies in shards that lose no entry, and both files for one of them weigh little", () => {
    const many = entries(30_000, [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    const files = catalogFiles(many, "unit-0/2026", sha256);
    const read = readCatalog(files.get("catalog.json") ?? "");
    if (!read.ok) throw new Error("no catalogue");
    const { shards = [], datasets } = read.value;
    expect(datasets.map(({ id }) => id)).toEqual(["unit-0/2026"]);
    expect(shards.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
    for (const id of ["unit-0/2017", "unit-5yc/2026", many.at(-1)?.id ?? ""]) {
      const shard = shardOf(shards, id);
      const text = files.get(shard?.path ?? "") ?? "";
      expect(sha256(text)).toBe(shard?.sha256);
      const own = readShard(text);
      expect(own.ok && own.value.some((entry) => entry.id === id)).toBe(true);
    }
    const weights = shards.map(({ path }) => gzipSync(files.get(path) ?? "").length);
    expect(gzipSync(files.get("catalog.json") ?? "").length + Math.max(...weights)).toBeLessThan(120_000);
  }, 60_000);

  it("that is no catalogue is refused", () => {
    for (const text of ["", "[]", "{}", '{"schemaVersion":2,"default":"a","datasets":[]}'])
      expect(readCatalog(text)).toEqual({ ok: false, problem: { kind: "badCatalog" } });
  });
});
