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
