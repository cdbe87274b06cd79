import { describe, expect, it } from "vitest";
import { inferLinks } from "../../../src/core/checks/inferred-links.ts";
import { datasetOf, statement } from "./builders.ts";
import { published } from "./published.ts";

const linked = (item: string, ...projects: readonly string[]) =>
  inferLinks(
    datasetOf([
      statement("expenditure", {
        expenditure: { columns: ["total", "basic", "project"], rows: [["2080109 经办机构", item, null, item]] },
      }),
      statement("projects", {
        expenditure: {
          columns: ["total"],
          rows: [["某市示范中心", "99.00"], ...projects.map((amount, at) => [`项目${at}`, amount] as const)],
        },
      }),
    ]),
  ).map(({ to }) => to);

describe("links that the sums suggest", () => {
  it("are, in the published budget, four projects of 2080109, two of 2080502, and four lines that two tables share", () => {
    expect(
      inferLinks(published()).map(({ code, reason, amount, from, to }) => [
        code,
        reason,
        amount,
        from.length,
        to.length,
      ]),
    ).toEqual([
      ["2080109", "onlyTheseProjectsAddUp", "510.94", 1, 4],
      ["2080502", "onlyTheseProjectsAddUp", "5.36", 1, 2],
      ["2210201", "sameMeaningSameAmount", "177.36", 1, 1],
      ["2080505", "sameMeaningSameAmount", "201.48", 1, 1],
      ["2101101", "sameMeaningSameAmount", "88.15", 2, 1],
      ["2101103", "sameMeaningSameAmount", "25.19", 1, 1],
    ]);
  });

  it("are offered only where no other projects add up to the same", () => {
    expect(linked("3.00", "1.00", "2.00", "5.00")).toEqual([["projects:3:total", "projects:4:total"]]);
    expect(linked("3.00", "1.00", "2.00", "3.00")).toEqual([]);
    expect(linked("3.01", "1.00", "2.00")).toEqual([]);
  });

  it("do not count on projects of nothing", () => {
    expect(linked("3.00", "3.00", "0.00", "0")).toEqual([["projects:3:total"]]);
  });

  it("are given up, not guessed, among very many projects", () => {
    const many = Array.from({ length: 60 }, (_, at) => (at * 7.13 + 1).toFixed(2));
    expect(linked("900.00", ...many)).toEqual([]);
  });

  it("are not drawn from a table that was cut short", () => {
    const dataset = published();
    const statements = dataset.statements.map((each) => (each.id === "projects" ? { ...each, complete: false } : each));
    expect(inferLinks({ ...dataset, statements }).every(({ reason }) => reason === "sameMeaningSameAmount")).toBe(true);
  });
});
