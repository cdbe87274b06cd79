// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Flow } from "../../../src/features/flow/Flow.island.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { figuresIn, openIsland, without, withRows } from "../open-island.tsx";

const answer = (container: HTMLElement) => container.querySelector("header p")?.textContent ?? "";

describe("the flow of the Datong budget", () => {
  it("says that all comes from one source, and where its projects are", () => {
    const { container } = openIsland(Flow);
    expect(answer(container)).toBe(
      "2,994.78\u00a0万元全部来自一般公共预算；项目支出 516.30\u00a0万元都在社会保障和就业一类里。",
    );
  });
  it("says it in English", () => {
    const { container } = openIsland(Flow, { language: "en" });
    expect(answer(container)).toBe(
      "All of CNY\u00a029.95\u00a0million comes from the general public budget; all project expenditure, CNY\u00a05.16\u00a0million, is in social security and employment.",
    );
  });
  it("has every figure of its picture in its table, in the same order", () => {
    const { container } = openIsland(Flow);
    const picture = container.querySelector("figure[data-figure='flow'] svg");
    expect(picture).toHaveAttribute("aria-hidden", "true");
    const table = figuresIn(container.querySelector("table")?.textContent ?? "");
    const drawn = [...(picture?.querySelectorAll("text") ?? [])].flatMap((text) => figuresIn(text.textContent ?? ""));
    for (const figure of drawn.filter((text) => text.includes("."))) expect(table.join(" ")).toContain(figure);
    expect(container.querySelector("tbody")?.textContent?.indexOf("221")).toBeGreaterThan(0);
  });
  it("has one column for a source that pays for everything, not a second one of the same totals", () => {
    openIsland(Flow);
    const heads = screen.getAllByRole("columnheader").map((head) => head.textContent);
    expect(heads).toEqual(["科目", "一般公共预算", "基本支出", "项目支出", "占比"]);
    expect(screen.getByRole("row", { name: /^占比/ })).toHaveTextContent("占比100.00%82.76%17.24%");
  });
  it("hatches what is project expenditure, and nothing else", () => {
    const { container } = openIsland(Flow);
    for (const svg of container.querySelectorAll("figure svg[viewBox]"))
      expect([...svg.querySelectorAll("path[fill^='url']")]).toHaveLength(1);
  });
  it("says which sources are blank and leads to the 0 that the explanation states for them", async () => {
    const { container } = openIsland(Flow);
    expect(container.textContent).toContain(
      "政府性基金、国有资本经营预算、财政专户管理资金、单位资金、上年结转：表中空白，情况说明均写 0。",
    );
    await userEvent.click(screen.getByRole("button", { name: "0" }));
    expect(currentState().cell).toMatch(/^text:405:/);
  });
  it("links code and name of a class, as one, to its level", () => {
    openIsland(Flow);
    expect(within(screen.getByRole("table")).getByRole("link", { name: /221\s*住房保障支出/ })).toHaveAttribute(
      "href",
      "?view=spending&code=221",
    );
  });
});

describe("the flow of other budgets", () => {
  it("names the largest of several sources, and the share of project expenditure where several classes have some", () => {
    const dataset = withRows(
      "expenditure",
      [
        ["合计", "100.00", "60.00", "40.00"],
        ["208 社会保障和就业支出", "70.00", "50.00", "20.00"],
        ["210 卫生健康支出", "30.00", "10.00", "20.00"],
      ],
      withRows("revenue", [
        ["合计", "100.00", "80.00", null, null, null, "20.00", null],
        ["208 社会保障和就业支出", "70.00", "50.00", null, null, null, "20.00", null],
        ["210 卫生健康支出", "30.00", "30.00", null, null, null, null, null],
      ]),
    );
    const { container } = openIsland(Flow, { dataset });
    expect(answer(container)).toBe(
      "100.00\u00a0万元有 2 个来源，80.00%来自一般公共预算；项目支出 40.00\u00a0万元，占 40.00%。",
    );
    expect(
      within(screen.getByRole("table"))
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["科目", "一般公共预算", "单位资金", "基本支出", "项目支出", "合计", "占比"]);
  });
  it("says that print does not tell which source pays for which class, and lists the sources by themselves", () => {
    const dataset = withRows("revenue", [["合计", "2994.78", "2894.78", null, null, null, "100.00", null]]);
    const { container } = openIsland(Flow, { dataset });
    expect(container.textContent).toContain("来源只画到合计");
    expect(screen.getAllByRole("table")).toHaveLength(2);
  });
  it("says so where no expenditure by function is printed", () => {
    const { container } = openIsland(Flow, { dataset: without("expenditure", "general-budget") });
    expect(answer(container)).toBe("这份文件没有按功能分类列出支出。");
    expect(screen.queryByRole("table")).toBeNull();
  });
});
