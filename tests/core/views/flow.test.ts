import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { flowOf } from "../../../src/core/views/flow.ts";
import { flowPicture, WHOLE } from "../../../src/core/views/flow-picture.ts";
import { cell, type Edit, edited, published } from "../checks/published.ts";

const flow = (...edits: readonly Edit[]) => {
  const found = flowOf(budgetOf(edited(...edits)));
  if (found === null) throw new Error("no flow");
  return found;
};
const streams = (found: ReturnType<typeof flow>) =>
  flowPicture(found)?.streams.map(
    ({ from, to, value, isProject }) => `${from}→${to} ${value}${isProject ? " hatched" : ""}`,
  );

describe("the flow of the Datong budget", () => {
  it("runs from one source into three classes, and on into basic and project expenditure", () => {
    expect(streams(flow())).toEqual([
      "generalBudget→208 26835900",
      "generalBudget→221 1957600",
      "generalBudget→210 1154300",
      "208→basic 21672900",
      "208→project 5163000 hatched",
      "221→basic 1957600",
      "210→basic 1154300",
    ]);
  });

  it("names the sources that are blank, and where the explanation states 0 for each of them", () => {
    const { blanks, sources } = flow();
    expect(sources.map(({ key, share }) => [key, share])).toEqual([["generalBudget", "100.00"]]);
    expect(blanks.map(({ key }) => key)).toEqual(["fund", "stateCapital", "fiscalAccount", "unitFunds", "carriedOver"]);
    for (const { stated } of blanks) expect(stated).toMatch(/^text:40[15]:/);
  });

  it("takes its figures from the cells of statements 2 and 3", () => {
    const { classes, statements } = flow();
    expect(statements.map(({ id }) => id)).toEqual(["revenue", "expenditure"]);
    expect(classes[0]).toMatchObject({ code: "208", from: { generalBudget: { cell: "revenue:143:generalBudget" } } });
  });
});

describe("the flow of other budgets", () => {
  it("splits a class between its sources, largest source first", () => {
    const found = flow(
      cell("revenue:142:generalBudget", "2895.99"),
      cell("revenue:142:unitFunds", "98.79"),
      cell("revenue:149:generalBudget", "16.64"),
      cell("revenue:149:unitFunds", "98.79"),
    );
    expect(found.isPerClass).toBe(true);
    expect(found.sources.map(({ key }) => key)).toEqual(["generalBudget", "unitFunds"]);
    expect(streams(found)).toContain("unitFunds→210 987900");
  });

  it("leads several sources to the total only, where print does not say which pays for which class", () => {
    const found = flow(
      cell("revenue:142:generalBudget", "2895.99"),
      cell("revenue:142:unitFunds", "98.79"),
      (dataset) => {
        const side = dataset.statements.find(({ id }) => id === "revenue")?.sides[0];
        side?.rows.splice(1);
      },
    );
    expect(found.isPerClass).toBe(false);
    const picture = flowPicture(found);
    expect(picture?.columns).toEqual([
      ["generalBudget", "unitFunds"],
      [WHOLE],
      ["208", "221", "210"],
      ["basic", "project"],
    ]);
    expect(picture?.streams.filter(({ from }) => from === WHOLE)).toHaveLength(3);
  });

  it("lists sources that do not make up the whole, and leads none of them anywhere", () => {
    const found = flow(cell("revenue:142:unitFunds", "98.79"), cell("revenue:143:generalBudget", "2600.00"));
    expect([found.isComplete, found.isPerClass]).toEqual([false, false]);
    expect(flowPicture(found)?.columns[0]).toEqual([WHOLE]);
  });

  it("takes the sources from 表一 where 表二 is missing", () => {
    const found = flow((dataset) => {
      dataset.statements = dataset.statements.filter(({ id }) => id !== "revenue");
    });
    expect(found.sources.map(({ amount }) => amount.cell)).toEqual(["summary:97:amount"]);
    expect(streams(found)).toHaveLength(7);
  });

  it("is not drawn where an amount is below zero, and not at all without expenditure by function", () => {
    expect(
      flowPicture(flow(cell("expenditure:178:total", "-1.00"), cell("expenditure:178:basic", "-1.00"))),
    ).toBeNull();
    const none = { ...published(), statements: [] };
    expect(flowOf(budgetOf(none))).toBeNull();
  });
});
