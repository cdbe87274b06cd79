import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { flatten } from "../../../src/core/exports/flat-table.ts";
import { indicatorKey } from "../../../src/core/exports/row-keys.ts";
import type { MoneyUnit } from "../../../src/core/format-amount.ts";
import { targetCardsOf } from "../../../src/core/views/target-cards.ts";
import en from "../../../src/i18n/en/downloads.json" with { type: "json" };
import zh from "../../../src/i18n/zh/downloads.json" with { type: "json" };
import { type ViewId, viewOf } from "../../../src/views.ts";
import { datong, EXPORTED_VIEWS, plainWords, viewTables } from "./exporting.ts";

const tablesOf = (view: ViewId, money: MoneyUnit = "wan", asked = {}) =>
  viewTables(view, asked).map((table) => flatten(table, money, plainWords));
const rowOf = (view: ViewId, name: string, money: MoneyUnit = "wan") => {
  const [table] = tablesOf(view, money);
  const record = table?.records.find((values) => values.includes(name));
  return Object.fromEntries((table?.columns ?? []).map(({ head }, index) => [head, record?.[index] ?? null]));
};

describe("the rows of every view", () => {
  it("are there for each, and every record is as wide as its head", () => {
    for (const view of EXPORTED_VIEWS) {
      const tables = tablesOf(view);
      expect(tables.length, view).toBeGreaterThan(0);
      for (const { columns, records } of tables) {
        expect(records.length).toBeGreaterThan(0);
        for (const record of records) expect(record).toHaveLength(columns.length);
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      }
    }
  });

  it("have words for every head and key, in both languages", async () => {
    const at = (words: unknown, key: string): unknown =>
      key.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], words);
    for (const view of EXPORTED_VIEWS) {
      const asked = new Set<string>();
      const listening = {
        ...plainWords,
        head: (key: string) => String(asked.add(`head.${key}`) && key),
        word: (key: string) => String(asked.add(`word.${key}`) && key),
      };
      for (const table of viewTables(view)) flatten(table, "wan", listening);
      expect(asked.size).toBeGreaterThan(0);
      for (const [language, shared] of [
        ["zh", zh],
        ["en", en],
      ] as const) {
        const own = (await viewOf(view).words?.[language]())?.default;
        for (const key of asked) expect(typeof (at(own, key) ?? at(shared, key)), `${view} ${key}`).toBe("string");
      }
    }
  });

  it("give each amount as printed with its unit, and in the chosen unit as the page shows it", () => {
    expect(rowOf("split", "208", "yuan")).toMatchObject({
      name: "社会保障和就业支出",
      "amount (printed, 万元)": "2683.59",
      "amount (元, to 0.01 万元)": "26835900",
      shareOfTotal: "89.61",
    });
    expect(rowOf("split", "208", "yi")).toMatchObject({ "amount (亿元)": "0.2684" });
    expect(rowOf("spending", "2080109")).toMatchObject({ level: "3", "项目支出 (printed, 万元)": "510.94" });
  });

  it("give an amount once where it is printed in the chosen unit", () => {
    for (const view of EXPORTED_VIEWS)
      for (const { columns } of tablesOf(view, "wan")) {
        const printed = columns.filter(({ unit }) => unit === "wan");
        expect(new Set(printed.map(({ key }) => key.split(":")[0])).size, view).toBe(printed.length);
      }
    expect(rowOf("split", "208")).not.toHaveProperty("amount (万元)");
  });

  it("say in words where a row is printed, beside the reference", () => {
    expect(rowOf("split", "208")).toMatchObject({
      cell: "at expenditure:172:total",
      "cell (reference)": "expenditure:172:total",
    });
    const [checks] = tablesOf("checks");
    const at = checks?.records.find(([id]) => id === "hierarchy/expenditure/20805/total");
    expect(at).toContain("at expenditure:176:total; at expenditure:177:total");
    expect(at).toContain("expenditure:176:total expenditure:177:total");
  });

  it("give each project its head count and what one head comes to, as far as the sheet states it", () => {
    const projects = targetCardsOf(datong).map(({ name }) => rowOf("targets", name));
    expect(projects.map(({ projectName, heads, perHead }) => [projectName?.slice(0, 3), heads, perHead])).toEqual([
      ["J驻村", "6", "35000.00"],
      ["J残疾", "0", null],
      ["QT社", "58", "48448.28"],
      ["Z单位", "144", "13263.89"],
      ["XM行", "1", "21572.00"],
      ["J离退", "243", "131.69"],
    ]);
  });

  it("say more or less than last year with a sign, as the explanation states it", () => {
    expect(rowOf("overview", "item.change")).toMatchObject({
      "amount (printed, 万元)": "-27.18",
      shareOfTotal: "-0.90",
    });
  });

  it("keep a blank blank and a printed zero a zero", () => {
    expect(rowOf("spending", "2080505")).toMatchObject({ "项目支出 (printed, 万元)": null });
  });

  it("hold every indicator and every check", () => {
    const [projects, indicators] = tablesOf("targets");
    expect(projects?.records).toHaveLength(6);
    expect(indicators?.records).toHaveLength(40);
    expect(tablesOf("checks")[0]?.records).toHaveLength(checkDataset(datong).length);
  });

  it("are those that the page shows, in its order, where it tells which", () => {
    const all = checkDataset(datong);
    const keys = [all[5]?.id ?? "", all[2]?.id ?? ""];
    const shownAt = (place: string) => (place === "checks" ? keys : null);
    expect(tablesOf("checks", "wan", { shownAt })[0]?.records.map(([id]) => id)).toEqual(keys);
    expect(tablesOf("checks", "wan", { shownAt: () => [] })).toEqual([]);
    const card = targetCardsOf(datong)[3];
    const line = card?.indicators[1]?.printed.line ?? 0;
    const [projects, indicators] = tablesOf("targets", "wan", {
      shownAt: () => [card?.id ?? "", indicatorKey(card?.id ?? "", line)],
    });
    expect(projects?.records.map(([name]) => name)).toEqual([card?.name]);
    expect(indicators?.records.map((record) => record.at(-3))).toEqual([String(line)]);
    const [cells] = tablesOf("statements", "wan", {
      shownAt: (place: string) => (place === "statements/expenditure" ? ["expenditure/177", "expenditure/175"] : null),
      statement: "expenditure",
    });
    expect([...new Set(cells?.records.map((record) => record[3]))]).toEqual(["177", "175"]);
  });

  it("are the branch of a code, and one statement, where the address asks for it", () => {
    const [branch] = tablesOf("spending", "wan", { code: "208" });
    expect(branch?.records.every((record) => record.some((value) => value?.startsWith("208")))).toBe(true);
    const [cells] = tablesOf("statements", "wan", { statement: "three-public" });
    expect(new Set(cells?.records.map((record) => record[0]))).toEqual(new Set(["10"]));
  });
});
