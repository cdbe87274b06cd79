// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { staticStatements } from "../../src/app/static-statements.ts";
import type { Dataset } from "../../src/core/document/dataset.ts";
import { formatNumber } from "../../src/core/format-amount.ts";

const published = (): Dataset =>
  JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"));
const drawn = (dataset: Dataset): Document =>
  new DOMParser().parseFromString(staticStatements(dataset, "示例"), "text/html");

describe("the statements of a page without scripts", () => {
  it("are all there, each row with every figure that it prints", () => {
    const dataset = published();
    const page = drawn(dataset);
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual(
      dataset.statements.map(({ title }) => title),
    );
    const cells = [...page.querySelectorAll("td")].map(({ textContent }) => textContent).filter((text) => text !== "");
    const amounts = dataset.statements.flatMap(({ sides }) =>
      sides.flatMap(({ columns, rows }) =>
        rows.flatMap((row) =>
          columns.flatMap(
            ({ key }) => row.printed?.[key] ?? (row.amounts[key] == null ? [] : formatNumber(row.amounts[key])),
          ),
        ),
      ),
    );
    expect(amounts.length).toBeGreaterThan(200);
    expect(cells).toEqual(amounts);
  });

  it("print names that look like markup as text", () => {
    const dataset = published();
    const [first, ...rest] = dataset.statements;
    if (first === undefined) throw new Error("no statement");
    const page = drawn({ ...dataset, statements: [{ ...first, title: "<img src=x onerror=alert(1)>" }, ...rest] });
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector("h2")?.textContent).toBe("<img src=x onerror=alert(1)>");
  });
});
