import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { documentKind } from "../../../src/core/document/document-kind.ts";
import { statedChange } from "../../../src/core/explanation/stated-changes.ts";
import { budgetFacts, economicFacts } from "../../../src/core/exports/facts.ts";
import { breakdownOf } from "../../../src/core/views/breakdown.ts";
import { flowOf } from "../../../src/core/views/flow.ts";
import { flowPicture, WHOLE } from "../../../src/core/views/flow-picture.ts";
import { overviewOf } from "../../../src/core/views/overview.ts";
import { slidesOf } from "../../../src/core/views/slides.ts";
import { splitOf } from "../../../src/core/views/split.ts";
import { finalAccounts, oneRowBudget, withOwnRevenue } from "./other-documents.ts";

const overview = (dataset: Dataset) => overviewOf(budgetOf(dataset), checkDataset(dataset));
const flow = (dataset: Dataset) => {
  const found = flowOf(budgetOf(dataset));
  if (found === null) throw new Error("no flow");
  return found;
};

describe("final accounts", () => {
  const dataset = finalAccounts();

  it("are read as they are meant", () => {
    expect(dataset.phase).toBe("finalAccounts");
    expect(dataset.statements.map(({ id }) => id)).toEqual([
      "summary",
      "revenue",
      "expenditure",
      "basic-by-economic-item",
    ]);
    expect(documentKind(dataset)).toBe("departmentAccounts");
  });

  it("compare with last year what the text compares, and name it: the balance is not the expenditure", () => {
    expect(statedChange(budgetOf(dataset))).toMatchObject({
      of: "balance",
      direction: "decrease",
      current: { text: "320.00" },
      amount: { text: "5.00" },
    });
    const { total, changeFraction } = overview(dataset);
    expect([total?.text, changeFraction]).toEqual(["294.00", 0]);
  });

  it("run from every source through the balance into the classes and the next year", () => {
    const found = flow(dataset);
    expect(found.sources.map(({ key, amount, share }) => [key, amount.text, share])).toEqual([
      ["fiscalAppropriation", "290.00", "90.63"],
      ["carriedOver", "20.00", "6.25"],
      ["otherRevenue", "10.00", "3.13"],
    ]);
    expect([found.isComplete, found.isPerClass, found.whole?.text]).toEqual([true, false, "320.00"]);
    expect(found.unspent.map(({ key, amount, share }) => [key, amount.text, share])).toEqual([
      ["yearEnd", "26.00", "8.13"],
    ]);
    const picture = flowPicture(found);
    expect(picture?.columns).toEqual([
      ["fiscalAppropriation", "carriedOver", "otherRevenue"],
      [WHOLE],
      ["207", "208", "yearEnd"],
      ["basic", "project", "operating"],
    ]);
    const into = (to: string) =>
      picture?.streams.filter((stream) => stream.to === to).reduce((sum, { value }) => sum + value, 0);
    expect(into(WHOLE)).toBe(3_200_000);
    expect(into("operating")).toBe(40_000);
  });

  it("show every kind of expenditure, and costs by the blocks of the economic table", () => {
    const { others, personnel, operating } = overview(dataset);
    expect(others.map(({ key, label, amount, share }) => [key, label, amount.text, share])).toEqual([
      ["operating", "经营支出", "4.00", "1.36"],
    ]);
    expect([personnel?.amount.text, operating?.amount.text]).toEqual(["180.00", "20.00"]);
    const columns = breakdownOf(budgetOf(dataset))?.economic?.columns ?? [];
    expect(
      columns.map(({ key, groups }) => [key, groups.map(({ parent, items }) => [parent?.label, items.length])]),
    ).toEqual([
      ["personnel", [["工资福利支出", 1]]],
      ["public", [["商品和服务支出", 1]]],
    ]);
  });

  it("lose no leaf amount in the facts, and count no parent as one", () => {
    const facts = budgetFacts(budgetOf(dataset));
    expect(facts.filter(({ type }) => type === "operating").map(({ printed }) => printed)).toEqual(["4.00"]);
    expect(facts.filter(({ source }) => source === "otherRevenue").map(({ printed }) => printed)).toEqual(["10.00"]);
    expect(economicFacts(dataset).map(({ economic, printed }) => [...economic, printed])).toEqual([
      ["工资福利支出", "基本工资", "180.00"],
      ["商品和服务支出", "办公费", "20.00"],
    ]);
  });
});

describe("a budget whose expenditure is one row", () => {
  const dataset = oneRowBudget();
  const budget = budgetOf(dataset);

  it("takes its classes from the table that prints them, and its kinds from the row", () => {
    expect([budget.expenditure?.statement.id, budget.totalStatement?.id, budget.treeCovers]).toEqual([
      "appropriation-by-function",
      "expenditure",
      "whole",
    ]);
    expect(splitOf(budget)?.chart.parts.map(({ code, share }) => [code, share])).toEqual([
      ["207", "80.00"],
      ["208", "20.00"],
    ]);
    const { basic, project, others } = overview(dataset);
    expect([basic?.share, project?.share, others[0]?.share]).toEqual(["70.00", "20.00", "10.00"]);
    expect(breakdownOf(budget)).toMatchObject({ classes: [], others: [{ key: "reserve" }] });
  });

  it("says that all money comes from one source, without naming a kind by class", () => {
    const found = flow(dataset);
    expect(found.sources.map(({ key, share }) => [key, share])).toEqual([["generalBudget", "100.00"]]);
    expect([found.isComplete, found.hasNatures]).toEqual([true, false]);
    expect(flowPicture(found)?.columns).toEqual([["generalBudget"], ["207", "208"]]);
  });

  it("lists basic expenditure by item as one where personnel and operating costs are not parted", () => {
    const [only, ...rest] = breakdownOf(budget)?.economic?.columns ?? [];
    expect(rest).toEqual([]);
    expect([only?.key, only?.total?.text, only?.groups.map(({ parent }) => parent?.label)]).toEqual([
      "all",
      "70.00",
      ["工资福利支出", "商品和服务支出"],
    ]);
  });

  it("has slides for its classes and kinds, and none for projects", () => {
    expect(slidesOf(budget).map(({ id }) => id)).toEqual([
      "title",
      "total",
      "split",
      "drill",
      "basic-project",
      "checks",
      "source",
    ]);
  });

  it("shares of classes are of their own total where the table divides less than the whole", () => {
    const partly = structuredClone(dataset) as Dataset;
    const rows = partly.statements.find(({ id }) => id === "appropriation-by-function")?.sides[0]?.rows ?? [];
    for (const row of rows)
      if (row.label === "合计" || row.code?.startsWith("207"))
        (row.amounts as Record<string, string>).total = row.code === null ? "80.00" : "60.00";
    expect(budgetOf(partly).treeCovers).toBe("appropriation");
    expect(overview(partly).classes.map(({ share }) => share)).toEqual(["75.00", "25.00"]);
    expect(flowPicture(flow(partly))).toBeNull();
  });
});

describe("a budget with revenue of its own", () => {
  it("says which money the text compares, and never takes a fund's standstill for the whole", () => {
    const change = statedChange(budgetOf(withOwnRevenue()));
    expect(change).toMatchObject({
      of: "appropriation",
      direction: "increase",
      current: { text: "100.00" },
      amount: { text: "5.00" },
      percent: null,
    });
    const onlyFund = ["第三部分 2026年单位预算编制说明", "政府性基金拨款支出预算0万元，与2025年预算持平。"];
    expect(statedChange(budgetOf(withOwnRevenue(onlyFund)))).toBeNull();
  });

  it("splits each class between its sources", () => {
    const found = flow(withOwnRevenue());
    expect(found.isPerClass).toBe(true);
    expect(found.classes[0]?.from).toMatchObject({
      fiscalAppropriation: { text: "1000000" },
      business: { text: "200000" },
    });
    expect(found.blanks.map(({ key }) => key)).toEqual(["otherRevenue"]);
  });
});
