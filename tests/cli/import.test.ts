import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main as check } from "../../src/cli/check.ts";
import { main as importCommand } from "../../src/cli/import.ts";
import en from "../../src/i18n/en/importer.json";
import zh from "../../src/i18n/zh/importer.json";

const data = (name: string) => fileURLToPath(new URL(`../../public/data/${name}`, import.meta.url));
const SOURCE = data("datong-social-insurance-center/2026.source.txt");
const UNIT = ["--unit", "datong-social-insurance-center", "--year", "2026"];

let folder = "";
let printed = "";
let complained = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingbai-"));
  [printed, complained] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const written = (text: string): string => {
  const path = join(folder, "document.txt");
  writeFileSync(path, text);
  return path;
};

describe("npm run import", () => {
  it("writes the committed data set and the document as published, and nothing else, where English is complete", async () => {
    expect(await importCommand([SOURCE, ...UNIT, "--out", folder])).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["2026.json", "2026.source.txt"]);
    expect(readFileSync(join(folder, "2026.json"))).toEqual(
      readFileSync(data("datong-social-insurance-center/2026.json")),
    );
    expect(readFileSync(join(folder, "2026.source.txt"))).toEqual(readFileSync(SOURCE));
    expect(printed).toContain("读到 13 张报表、181 行、6 张绩效目标表、40 个指标（完整）");
    expect(printed).toContain("第163行 2026年预算支出总表：18行");
  });

  it("with --json prints one object and nothing else", async () => {
    await importCommand([SOURCE, ...UNIT, "--out", folder, "--json"]);
    const { read, checks, findings } = JSON.parse(printed);
    expect(read).toEqual({ statements: 13, rows: 181, projects: 6, indicators: 40, complete: true });
    expect(checks.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });

  it("keeps the address and the date of publication where they are given", async () => {
    await importCommand([
      SOURCE,
      ...UNIT,
      "--out",
      folder,
      "--source-url",
      "https://example.org/a",
      "--published",
      "2026-02-10",
    ]);
    expect(JSON.parse(readFileSync(join(folder, "2026.json"), "utf8")).source).toMatchObject({
      url: "https://example.org/a",
      published: "2026-02-10",
    });
  });

  it("ends with 1 where figures contradict each other", async () => {
    const document = written(
      readFileSync(SOURCE, "utf8").replace(
        "20801\t人力资源和社会保障管理事务\t1989.76\t1478.82",
        "20801\t人力资源和社会保障管理事务\t1989.76\t1478.80",
      ),
    );
    expect(await importCommand([document, ...UNIT, "--out", folder])).toBe(1);
    expect(printed).toContain("不符");
  });

  it("ends with 2 where the document is cut short; what was read is written, marked incomplete, and its last table is not checked", async () => {
    const document = written(readFileSync(SOURCE, "utf8").split("\n").slice(0, 176).join("\n"));
    expect(await importCommand([document, ...UNIT, "--out", folder, "--json", "--lang", "en"])).toBe(2);
    const { read, checks, findings } = JSON.parse(printed);
    expect(read).toMatchObject({ statements: 3, complete: false });
    expect(JSON.stringify(checks)).not.toContain('"expenditure:17');
    expect(findings.map(({ message }: { message: string }) => message)).toContain(
      'The document stops at line 176; "表四2026年财政拨款收支总表" should still come',
    );
    expect(JSON.parse(readFileSync(join(folder, "2026.json"), "utf8"))).toMatchObject({ complete: false });
  });

  it("lists the texts that have no English yet, and only those", async () => {
    const document = written(readFileSync(SOURCE, "utf8").replaceAll("J驻村帮扶工作经费", "J图书采购经费"));
    await importCommand([document, ...UNIT, "--out", folder]);
    expect(JSON.parse(readFileSync(join(folder, "2026.en.todo.json"), "utf8"))).toEqual(["J图书采购经费"]);
  });

  it("refuses a file that cannot be read, by name, and writes nothing", async () => {
    expect(await importCommand([written("%PDF-1.7"), ...UNIT, "--out", join(folder, "out"), "--json"])).toBe(2);
    expect(JSON.parse(printed)).toMatchObject({
      read: { statements: 0, complete: false },
      findings: [{ kind: "file.broken", message: expect.stringContaining("document.txt") }],
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("finds the unit and the year in the document: the id of a published unit is kept", async () => {
    const found = mkdtempSync(join(tmpdir(), "mingbai-found-"));
    expect(await importCommand([SOURCE, "--out", found])).toBe(0);
    expect(printed).toContain("datong-social-insurance-center");
    expect(readFileSync(join(found, "2026.json"), "utf8")).toBe(
      readFileSync(data("datong-social-insurance-center/2026.json"), "utf8"),
    );
  });

  it.each([
    [[], "usageImport"],
    [["a", "b", "--year", "2026"], "noSuchFile"],
    [[SOURCE, "--unit", "", "--year", "2026"], "optionWithoutValue"],
    [[SOURCE, "--unit", "../x", "--year", "2026"], "badUnit"],
    [[SOURCE, "--unit", "x", "--year", "26"], "badYear"],
    [[SOURCE, ...UNIT, "--rapport", "r.txt"], "unknownOption"],
    [[SOURCE, ...UNIT, "--agains", "x.json"], "unknownOption"],
    [[SOURCE, ...UNIT, "-x"], "unknownOption"],
    [[SOURCE, ...UNIT, "--out"], "optionWithoutValue"],
    [[SOURCE, ...UNIT, "--publish", "--out", "x"], "publishOrOut"],
    [[SOURCE, ...UNIT, "--published", "2026-02-30"], "badPublished"],
    [[SOURCE, ...UNIT, "--source-url", "javascript:alert(1)"], "badSourceUrl"],
    [[SOURCE, ...UNIT, "--lang", "fr"], "badLanguage"],
    [["/nowhere.txt", ...UNIT], "noSuchFile"],
  ] as const)("refuses %j with words and 2", async (args, kind) => {
    expect(await importCommand([...args])).toBe(2);
    expect(complained.slice(0, 3)).toBe(zh[kind].slice(0, 3));
    expect(printed).toBe("");
  });
});

describe("npm run check", () => {
  it("gives the same checks as the import", async () => {
    await importCommand([SOURCE, ...UNIT, "--out", folder, "--json"]);
    const imported = JSON.parse(printed);
    printed = "";
    expect(await check([join(folder, "2026.json"), "--json"])).toBe(0);
    expect(JSON.parse(printed)).toEqual(imported);
  });

  it("refuses what is no data set", async () => {
    expect(await check([SOURCE])).toBe(2);
    expect(await check(["/nowhere.json"])).toBe(2);
    expect(await check([])).toBe(2);
    expect(printed).toBe("");
  });
});

describe("the catalogue", () => {
  it("describes the committed data set: checksum, size, and the year's path", () => {
    const catalog = JSON.parse(readFileSync(data("catalog.json"), "utf8"));
    expect(catalog).toMatchObject({ schemaVersion: 1, default: "datong-social-insurance-center/2026" });
    expect(catalog.datasets[0]).toMatchObject({
      path: "datong-social-insurance-center/2026.json",
      bytes: readFileSync(data("datong-social-insurance-center/2026.json")).length,
    });
  });
});

describe("the words of the command line", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

  it("are the same keys with the same placeholders in both languages", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const [kind, text] of Object.entries(zh))
      expect({ kind, names: placeholders(en[kind as keyof typeof en]) }).toEqual({ kind, names: placeholders(text) });
  });

  it("are there for every kind of finding that the importer can make", () => {
    const importer = fileURLToPath(new URL("../../src/core/importer", import.meta.url));
    const source = readdirSync(importer, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(importer, name), "utf8"))
      .join("\n");
    const kinds = [...source.matchAll(/finding\(\s*(?:"\w+"|[^"]*?"\w+" : "\w+"),\s*"(\w+)"/g)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(25);
    expect(kinds.filter((kind) => !Object.hasOwn(zh, kind ?? ""))).toEqual([]);
  });
});
