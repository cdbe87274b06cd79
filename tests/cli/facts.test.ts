import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { inventedUnits } from "../../scripts/demo/city.ts";
import { inventedBudget } from "../../scripts/demo/invented-budget.ts";
import { inventedDocument } from "../../scripts/demo/invented-document.ts";
import { main as catalog } from "../../src/cli/catalog.ts";
import { main as facts } from "../../src/cli/facts/facts.ts";
import { parquetBytes } from "../../src/cli/facts/parquet.ts";
import { importDocument } from "../../src/core/importer/import-document.ts";
import { datasetText } from "../../src/core/importer/write-dataset.ts";

const UNITS = inventedUnits(3);
const YEARS = [2025, 2026];

describe("the facts as Parquet, read by DuckDB", () => {
  let folder: string;
  let duckdb: DuckDBConnection;
  const ask = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowsJson();
  const table = (name: string) => `read_parquet('${folder}/facts/${name}/**/*.parquet', hive_partitioning = true)`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "mingbai-facts-"));
    const data = join(folder, "data");
    cpSync("public/data", data, { recursive: true });
    const codes = JSON.parse(readFileSync("public/data/classification/functional.json", "utf8")) as {
      code: string;
      zh: string;
    }[];
    const names = new Map(codes.map(({ code, zh }) => [code, zh]));
    for (const unit of UNITS)
      for (const year of YEARS) {
        const bytes = new TextEncoder().encode(inventedDocument(unit, year, names));
        const request = { unit: unit.id, year, sourceUrl: null, published: null, sha256: "0".repeat(64) };
        const { dataset } = importDocument(bytes, request);
        if (dataset === null) throw new Error("not read");
        mkdirSync(join(data, unit.id), { recursive: true });
        writeFileSync(join(data, unit.id, `${year}.json`), datasetText(dataset));
      }
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    await catalog(["--data", data]);
    expect(await facts(["--data", data, "--out", join(folder, "facts")])).toBe(0);
    out.mockRestore();
    duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  }, 60_000);

  it("add up to the printed total of the published document, exactly", async () => {
    const total = `select sum(value) from ${table("facts")} where region = '大同市' and fiscal_year = 2026 and direction`;
    // 2,994.78 万元 of revenue; the items of 表三 are printed one hundredth short of their total
    expect(await ask(`${total} = 'revenue'`)).toEqual([["29947800.0000"]]);
    const printed = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"));
    const rows = printed.statements.find(({ id }: { id: string }) => id === "expenditure").sides[0].rows as {
      code: string | null;
      amounts: Record<string, string | null>;
    }[];
    const cents = rows
      .filter(({ code }) => code?.length === 7)
      .flatMap(({ amounts }) => [amounts.basic, amounts.project])
      .reduce((sum, text) => sum + (text == null ? 0n : BigInt(Math.round(Number(text) * 100))), 0n);
    expect(await ask(`${total} = 'expenditure'`)).toEqual([[`${cents * 100n}.0000`]]);
    expect(await ask(`select sum(value) from ${table("facts-projects")} where region = '大同市'`)).toEqual([
      ["5163000.0000"],
    ]);
  });

  it("answer for many units and years what each document prints", async () => {
    for (const year of YEARS) {
      const expected = UNITS.map((unit) => [unit.id, `${inventedBudget(unit, year).total * 100}.0000`]);
      expect(
        await ask(
          `select unit_code, sum(value) from ${table("facts")} where region = '示例市' and fiscal_year = ${year} and direction = 'expenditure' group by 1`,
        ),
      ).toEqual(expect.arrayContaining(expected));
    }
  });

  it("carry the schema of the data package", async () => {
    const [row] = await ask(
      `select decode(value) from parquet_kv_metadata('${folder}/facts/facts/**/*.parquet') where decode(key) = 'schema' limit 1`,
    );
    const { fields } = JSON.parse(String(row?.[0])) as { fields: { name: string; columnType?: string }[] };
    expect(fields.find(({ name }) => name === "value")?.columnType).toBe("value");
    const columns = await ask(`describe select * from ${table("facts")}`);
    expect(columns.map(([name]) => name)).toEqual(
      expect.arrayContaining([...fields.map(({ name }) => name), "region", "fiscal_year"]),
    );
  });

  it("leave out a data set with an amount that they could not keep as it is, name it, and write the others", async () => {
    const [unit] = UNITS;
    if (unit === undefined) throw new Error("no unit");
    const file = join(folder, "data", unit.id, "2026.json");
    const before = readFileSync(file, "utf8");
    const printed = /"code": "2210201"[^}]*"total": "([^"]+)"/.exec(before)?.[1] ?? "";
    writeFileSync(file, before.replaceAll(`"${printed}"`, `"${printed}00001"`));
    let said = "";
    const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said += String(text);
      return true;
    });
    const code = await facts(["--data", join(folder, "data"), "--out", join(folder, "others")]);
    out.mockRestore();
    writeFileSync(file, before);
    expect(code).toBe(2);
    expect(said).toContain(`${unit.id}/2026.json`);
    expect(said).toContain(`${printed}00001`);
    const units = await ask(
      `select distinct unit_code from read_parquet('${folder}/others/facts/**/*.parquet', hive_partitioning = true) where fiscal_year = 2026`,
    );
    expect(units.flat()).not.toContain(unit.id);
    expect(units.length).toBe(UNITS.length);
  });

  it("never round: an amount with more digits than a column keeps is refused", () => {
    const column = (value: string) => parquetBytes([{ name: "value", type: "decimal", values: [value] }], {});
    expect(() => column("0.00001")).toThrow(/does not fit/);
    expect(() => column("123456789012345.1234")).toThrow(/does not fit/);
    expect(column("-12.5").length).toBeGreaterThan(0);
  });
});
