// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { Explanation } from "../../../src/features/explanation/Explanation.island.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { datong, openIsland } from "../open-island.tsx";

const answer = (container: HTMLElement) => container.querySelector("header p")?.textContent ?? "";
/** The published data set with other words in its texts. */
const reworded = (from: string, to: string): Dataset => JSON.parse(JSON.stringify(datong).replaceAll(from, to));
/** By text: asking for roles among a hundred buttons takes seconds. */
const buttonSaying = (container: HTMLElement, text: string) =>
  [...container.querySelectorAll("button")].find((button) => button.textContent === text) as HTMLElement;
const cellsIn = (container: ParentNode) =>
  [...container.querySelectorAll("[data-cell]")].map((button) => button.getAttribute("data-cell"));

describe("the explanation of the Datong budget", () => {
  it("says how many figures it states and how many of them agree with the tables", () => {
    const { container } = openIsland(Explanation);
    expect(answer(container)).toBe(
      "情况说明写了 87 个数字：57 个与报表、目标表一致，26 个与文中其他数字相符，4 个别处没有印出，无从核对。",
    );
  });
  it("makes each figure a button to its place in the printed paragraph, and says to screen readers that it agrees", async () => {
    const { container } = openIsland(Explanation);
    const figure = buttonSaying(container, "2478.48（一致）");
    await userEvent.click(figure);
    expect(currentState().cell).toBe(figure.getAttribute("data-cell"));
    expect(figure.getAttribute("data-cell")).toMatch(/^text:411:\d+-\d+$/);
    // 87 figures and six times the words that nothing changed
    expect(cellsIn(container)).toHaveLength(93);
  });
  it("leads from each part to the statements that it restates", () => {
    const { container } = openIsland(Explanation);
    const part = [...container.querySelectorAll("h3")].find((heading) => heading.textContent?.startsWith("六、"));
    const foot = part?.parentElement as HTMLElement;
    expect(foot).toHaveTextContent("3 个数字：3 个与表五、表六一致。");
    expect(within(foot).getByRole("link", { name: "表六" })).toHaveAttribute(
      "href",
      "?view=statements&statement=basic-by-economic-item",
    );
  });
  it("marks the same figures in English as in Chinese, and keeps the Chinese one press away", async () => {
    const chinese = openIsland(Explanation);
    const printed = cellsIn(chinese.container).filter((cell) => cell?.startsWith("text:401:"));
    chinese.unmount();
    const { container } = openIsland(Explanation, { language: "en" });
    expect(cellsIn(container).filter((cell) => cell?.startsWith("text:401:"))).toEqual(printed);
    expect(container.querySelector("p[lang='zh-CN']")).toBeNull();
    await userEvent.click(buttonSaying(container, "Chinese text"));
    const original = container.querySelector("p[lang='zh-CN']");
    expect(original).toHaveTextContent(/^2026年度大同市社会保险中心预算收入总计/);
    expect(cellsIn(original as Element)).toEqual(printed);
  });
  it("leads from the captions of pictures that the text lost to the pictures of this page", () => {
    openIsland(Explanation);
    expect(screen.getByRole("link", { name: "钱花在哪" })).toHaveAttribute("href", "?view=split");
    expect(screen.getByRole("link", { name: "“三公”经费" })).toHaveAttribute("href", "?view=three-public");
  });
});

describe("the explanation of any budget", () => {
  it("shows a figure that differs from its table as printed, with a quiet mark", () => {
    const dataset = reworded("2478.48万元", "2479.48万元");
    const { container } = openIsland(Explanation, { dataset });
    expect(buttonSaying(container, "2479.48（不符）")).toBeInTheDocument();
    expect(buttonSaying(container, "※与别处不同")).toBeInTheDocument();
    expect(answer(container)).toContain("个与别处不同");
  });
  it("stays Chinese, and marked as such, where nobody has put it into English", () => {
    const dataset = reworded("2994.78万元，其中：基本", "2994.78万元，其中，基本");
    const { container } = openIsland(Explanation, { dataset, language: "en" });
    expect(container.querySelector("p[lang='zh-CN']")).toHaveTextContent("其中，基本支出2478.48");
  });
  it("says so where there is none", () => {
    const { container } = openIsland(Explanation, { dataset: { ...datong, sections: [] } });
    expect(answer(container)).toBe("这份文件没有情况说明。");
  });
});
