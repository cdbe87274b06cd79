// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { Breakdown } from "../../../src/features/breakdown/Breakdown.island.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { datong, figuresIn, openIsland, without, withRows } from "../open-island.tsx";

const answer = (container: HTMLElement) => container.querySelector("header p")?.textContent ?? "";

describe("basic and project expenditure of Datong", () => {
  it("says how much is basic, for people and for running, and how much goes to projects", () => {
    const { container } = openIsland(Breakdown);
    expect(answer(container)).toBe(
      "基本支出 2,478.48\u00a0万元，其中人员经费 2,315.47\u00a0万元、公用经费 163.01\u00a0万元；项目支出 516.30\u00a0万元。",
    );
  });
  it("states only figures that the tables print", () => {
    const { container } = openIsland(Breakdown);
    const printed = new Set(
      datong.statements.flatMap(({ sides }) =>
        sides.flatMap(({ rows }) => rows.flatMap(({ amounts }) => Object.values(amounts))),
      ),
    );
    for (const figure of figuresIn(answer(container))) expect(printed).toContain(figure);
  });
  it("lists basic and project by class with the share of projects, blank as not stated", () => {
    openIsland(Breakdown);
    const table = screen.getByRole("table", { name: /各类的基本支出与项目支出/ });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual([
      "科目同一比例尺基本支出项目支出项目占比",
      "208社会保障和就业支出2,167.29516.3019.24%",
      "221住房保障支出195.76—未注明—未注明",
      "210卫生健康支出115.43—未注明—未注明",
      "合计2,478.48516.3017.24%",
    ]);
  });
  it("lists what basic expenditure buys, largest first under its printed parents", () => {
    openIsland(Breakdown);
    const rows = (name: RegExp) =>
      within(screen.getByRole("table", { name }))
        .getAllByRole("row")
        .map((row) => row.textContent);
    const personnel = rows(/^人员经费按经济科目/);
    expect(personnel[1]).toContain("工资福利支出");
    expect(personnel[2]).toBe("基本工资690.36");
    expect(personnel).toHaveLength(1 + 2 + 9 + 3);
    const operating = rows(/^公用经费按经济科目/);
    expect(operating.slice(2, 4)).toEqual(["其他交通费用62.23", "办公费57.50"]);
    expect(operating).toHaveLength(1 + 1 + 11);
  });
  it("marks the two rounding differences and shows how they come about", () => {
    const { container } = openIsland(Breakdown);
    expect(screen.getAllByRole("button", { name: /尾差 0\.01/ })).toHaveLength(2);
    expect(container.textContent).toContain("429.19 + 2.10 = 480.40，印作 480.41");
    expect(container.textContent).toContain("1,835.07 + 480.41 = 2,315.48，印作 2,315.47");
  });
  it("opens the place of a rounding difference", async () => {
    openIsland(Breakdown);
    const [total] = screen.getAllByRole("button", { name: /尾差/ });
    await userEvent.click(total as HTMLElement);
    expect(currentState().cell).toBe("basic-by-economic-item:272:personnel");
  });
  it("marks the running of vehicles as one of the three public expenses", () => {
    openIsland(Breakdown);
    const row = screen.getByRole("row", { name: /公务用车运行维护费/ });
    expect(within(row).getByRole("link", { name: "“三公”" })).toHaveAttribute("href", "?view=three-public");
  });
  it("follows the reader's unit, everywhere at once", () => {
    const { container } = openIsland(Breakdown, { address: "?money=yuan" });
    expect(answer(container)).toContain("24,784,800\u00a0元");
    expect(container.textContent).toContain("6,903,600");
    expect(container.textContent).toContain("单位：元");
  });
  it("speaks English throughout", () => {
    const { container } = openIsland(Breakdown, { language: "en" });
    expect(answer(container)).toBe(
      "Basic expenditure is CNY\u00a024.78\u00a0million: personnel costs CNY\u00a023.15\u00a0million and office costs CNY\u00a01.63\u00a0million; project expenditure is CNY\u00a05.16\u00a0million.",
    );
    expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("basic and project expenditure of other budgets", () => {
  it("does without the economic table", () => {
    const { container } = openIsland(Breakdown, { dataset: without("basic-by-economic-item") });
    expect(answer(container)).toBe("基本支出 2,478.48\u00a0万元；项目支出 516.30\u00a0万元。");
    expect(container.textContent).toContain("没有按经济科目列出");
  });
  it("does without projects, and then explains no hatching and counts no share of them", () => {
    const { container } = openIsland(Breakdown, {
      dataset: withRows("expenditure", [
        ["合计", "7.00", "7.00"],
        ["208 社会保障和就业支出", "7.00", "7.00"],
      ]),
    });
    expect(answer(container)).toContain("；没有列出项目支出。");
    expect(screen.queryByRole("columnheader", { name: "项目占比" })).toBeNull();
    expect(container.querySelector("figure[data-figure='breakdown'] [class*=legend]")).toBeNull();
  });
  it("says so where nothing is listed by function", () => {
    const { container } = openIsland(Breakdown, { dataset: without("expenditure", "general-budget") });
    expect(answer(container)).toBe("这份文件没有区分基本支出和项目支出。");
    expect(budgetOf(without("expenditure", "general-budget")).expenditure).toBeNull();
  });
});
