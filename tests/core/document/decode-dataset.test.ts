import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeDataset } from "../../../src/core/document/decode-dataset.ts";

const published = readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8");
type Loose = { [key: string]: never } & {
  statements: { sides: { rows: { amounts: Record<string, string | null> }[] }[] }[];
  schemaVersion: number;
};
const changed = (change: (dataset: Loose) => void): string => {
  const dataset = JSON.parse(published) as Loose;
  change(dataset);
  return JSON.stringify(dataset);
};
const problemOf = (text: string) => {
  const decoded = decodeDataset(text);
  return decoded.ok ? null : decoded.problem;
};

describe("a data set", () => {
  it("is read as published, with or without a byte order mark", () => {
    expect(decodeDataset(published).ok).toBe(true);
    expect(decodeDataset(`\uFEFF${published}`).ok).toBe(true);
  });

  it("may have fields that this version does not know", () => {
    expect(decodeDataset(changed((dataset) => Object.assign(dataset, { later: true }))).ok).toBe(true);
  });

  it("is refused when it is a web page, cut short, or of a newer version", () => {
    expect(problemOf("<!doctype html><title>404</title>")).toEqual({ kind: "webPage" });
    expect(problemOf(published.slice(0, 5000))).toEqual({ kind: "notJson" });
    expect(problemOf(changed((dataset) => (dataset.schemaVersion = 2)))).toEqual({ kind: "newerVersion", version: 2 });
  });

  it.each(["0x10", "1e9", "NaN", "１２３", "1,234", "Infinity"])(
    "is refused when it gives %j for an amount, and says where",
    (text) => {
      const problem = problemOf(
        changed((dataset) => {
          const amounts = dataset.statements[2]?.sides[0]?.rows[4]?.amounts;
          if (amounts) amounts.total = text;
        }),
      );
      expect(problem).toEqual({ kind: "notAnAmount", field: "statements.2.sides.0.rows.4.amounts.total", text });
    },
  );

  it("is refused when a row has lost a column, and names the cell", () => {
    const problem = problemOf(changed((dataset) => delete dataset.statements[2]?.sides[0]?.rows[0]?.amounts.project));
    expect(problem).toEqual({ kind: "invalidField", field: "expenditure:171:project" });
  });

  it.each<readonly [string, unknown, string]>([
    ["schemaVersion", 0, "schemaVersion"],
    ["complete", "yes", "complete"],
    ["year", 1949, "year"],
    ["year", 2026.5, "year"],
    ["phase", "plan", "phase"],
    ["unit.name", null, "unit.name"],
    ["source.sha256", "0".repeat(63), "source.sha256"],
    ["statements.0.id", "balance", "statements.0.id"],
    ["statements.0.line", 0, "statements.0.line"],
    ["statements.0.amountUnit", "yi", "statements.0.amountUnit"],
    ["statements.2.sides.0.side", "both", "statements.2.sides.0.side"],
    ["statements.2.sides.0.rows.1.code", "20", "statements.2.sides.0.rows.1.code"],
    ["statements.2.sides.0.rows.1.part", 1, "statements.2.sides.0.rows.1.part"],
    ["statements.2.sides.0.rows.1.amounts.total", 2683.59, "statements.2.sides.0.rows.1.amounts.total"],
    ["projects.0.funding.total", undefined, "projects.0.funding.total"],
    ["projects.0.indicators.0.period", 5, "projects.0.indicators.0.period"],
    ["sections.0.topic", "money", "sections.0.topic"],
    ["sections.0.children.0.children", null, "sections.0.children.0.children"],
  ])("is refused when %s is %j, and says which field it is", (path, value, field) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const text = changed((dataset) => {
      const owner = keys.reduce((part: Record<string, never>, key) => part[key] ?? part, dataset);
      Object.assign(owner, { [last]: value });
    });
    expect(problemOf(text)).toEqual({ kind: "invalidField", field });
  });

  it("is refused when a sheet gives words for an amount, which are quoted no longer than a line", () => {
    const text = changed((dataset) => {
      const { projects } = dataset as unknown as { projects: { funding: { total: { annual: string } } }[] };
      if (projects[0]) projects[0].funding.total.annual = "约".repeat(99);
    });
    const field = "projects.0.funding.total.annual";
    expect(problemOf(text)).toEqual({ kind: "notAnAmount", field, text: "约".repeat(40) });
  });

  it.each(["null", "5", "[]", '"2026"', "{}"])("is refused when the text is only %s", (text) => {
    expect(problemOf(text)?.kind).toBe("invalidField");
  });

  it("is refused when one line of a side prints two rows, unless they are told apart", () => {
    const copied = (part: number | undefined) =>
      changed((dataset) => {
        const rows = dataset.statements[2]?.sides[0]?.rows;
        if (rows?.[4]) rows.push({ ...rows[4], ...(part === undefined ? {} : { part }) });
      });
    expect(problemOf(copied(undefined))).toEqual({ kind: "duplicateRow", id: "expenditure:expenditure:175" });
    expect(problemOf(copied(2))).toBeNull();
  });

  it("is refused when one key or one row stands twice", () => {
    expect(problemOf('{"schemaVersion":1,"unit":1,"unit":2}')).toEqual({ kind: "duplicateKey", key: "unit" });
    const twice = changed((dataset) => dataset.statements.push(dataset.statements[0] as never));
    expect(problemOf(twice)).toEqual({ kind: "duplicateRow", id: "summary" });
  });

  it("is refused, not walked, when it is nested without end or huge", () => {
    expect(problemOf("[".repeat(1_000_000))).toEqual({ kind: "tooDeep" });
    expect(problemOf(changed((dataset) => Object.assign(dataset, { title: "表".repeat(19_000_000) })))).toMatchObject({
      kind: "longText",
    });
    expect(problemOf(changed((dataset) => Object.assign(dataset, { title: '\\"\n'.repeat(3_000_000) })))).toMatchObject(
      {
        kind: "longText",
      },
    );
    expect(problemOf(`"${"x".repeat(19_000_000)}`)).toEqual({ kind: "notJson" });
    expect(problemOf(`[${"{},".repeat(1_000_000)}{}]`)).toMatchObject({ kind: "tooMany" });
    expect(problemOf(`{${'"a":[],'.repeat(2)}"b":0}`)).toMatchObject({ kind: "duplicateKey" });
    expect(problemOf(" ".repeat(41_000_000))).toMatchObject({ kind: "tooLarge" });
  });

  it("cannot change what every object inherits", () => {
    decodeDataset(
      changed((dataset) =>
        Object.defineProperty(dataset.statements[0]?.sides[0]?.rows[0]?.amounts, "__proto__", {
          value: { polluted: "1" },
          enumerable: true,
        }),
      ),
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("is shown whole or refused, wherever it is cut", () => {
    for (let at = 0; at < published.length - 1; at += 997) expect(decodeDataset(published.slice(0, at)).ok).toBe(false);
  });
});
