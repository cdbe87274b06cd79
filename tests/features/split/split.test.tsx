// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { splitOf } from "../../../src/core/views/split.ts";
import { Split } from "../../../src/features/split/Split.island.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { figuresIn, openIsland, without, withRows } from "../open-island.tsx";

const answer = (container: HTMLElement) => container.querySelector("header p")?.textContent ?? "";

describe("the split of the Datong budget", () => {
  it("says of every 100 yuan how much goes to each class", () => {
    const { container } = openIsland(Split);
    expect(answer(container)).toBe(
      "每 100 元里，89.61\u00a0元用于社会保障和就业，6.54\u00a0元用于住房保障，3.85\u00a0元用于卫生健康。",
    );
  });
  it("says it in English", () => {
    const { container } = openIsland(Split, { language: "en" });
    expect(answer(container)).toBe(
      "Of every CNY 100, CNY\u00a089.61 goes to social security and employment, CNY\u00a06.54 to housing security, and CNY\u00a03.85 to health.",
    );
  });
  it("leads each share to the words of the explanation that state it", async () => {
    openIsland(Split);
    const share = screen.getAllByRole("button", { name: "89.61" })[0];
    await userEvent.click(share as HTMLElement);
    expect(currentState().cell).toBe("text:428:66-71");
  });
  it("lists the classes largest first, closed by the printed total", () => {
    openIsland(Split);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "科目万元占比",
      "208社会保障和就业支出2,683.5989.61%",
      "221住房保障支出195.766.54%",
      "210卫生健康支出115.433.85%",
      "合计2,994.78100.00%",
    ]);
  });
  it("links code and name of a class, as one, to its level", () => {
    openIsland(Split);
    expect(screen.getByRole("link", { name: /208\s*社会保障和就业支出/ })).toHaveAttribute(
      "href",
      "?view=spending&code=208",
    );
  });
  it("names its sources from the data set", () => {
    const { container } = openIsland(Split);
    expect(container.textContent).toContain("来源：表三、表五；占比与情况说明第五条一致");
  });
  it("draws a disc whose labels repeat the table, hidden from screen readers", () => {
    const { container } = openIsland(Split);
    const pictures = container.querySelectorAll("figure[data-figure='split'] svg[role='img']");
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toHaveAttribute("aria-hidden", "true");
  });
});

describe("the split of any budget", () => {
  it("states no figure that the data set does not give", () => {
    const cents = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cents, fc.constantFrom("zh" as const, "en" as const), (amounts, language) => {
        const text = (value: number) => (value / 100).toFixed(2);
        const total = amounts.reduce((sum, value) => sum + value);
        const dataset = withRows("expenditure", [
          ["合计", text(total)],
          ...amounts.map((value, index) => [`${201 + index} 甲${index}支出`, text(value)] as const),
        ]);
        const { container, unmount } = openIsland(Split, { dataset, language });
        const shares = splitOf(budgetOf(dataset))?.chart.parts.map(({ share }) => share) ?? [];
        const rest = String(Math.max(0, amounts.length - 3));
        const allowed = new Set(["100", rest, ...shares, ...amounts.map((_, index) => String(index))]);
        for (const figure of figuresIn(answer(container))) expect(allowed).toContain(figure);
        unmount();
      }),
      { numRuns: 12 },
    );
  }, 30_000);
  it("draws five classes and more as bars, and names the largest", () => {
    const codes = [201, 205, 207, 208, 210, 212, 213, 215, 220, 221, 224, 229];
    const { container } = openIsland(Split, {
      dataset: withRows("expenditure", [
        ["合计", "120.00"],
        ...codes.map((code) => [`${code} 某类支出`, "10.00"] as const),
      ]),
    });
    expect(container.textContent).toContain("其余 9 类见下表");
    expect(container.querySelectorAll("tbody tr")).toHaveLength(12);
    expect(container.textContent).toContain("同一比例尺");
  });
  it("says in words that one class takes everything", () => {
    const { container } = openIsland(Split, {
      dataset: withRows("expenditure", [
        ["合计", "7.00"],
        ["208 社会保障和就业支出", "7.00"],
      ]),
    });
    expect(answer(container)).toBe("7.00\u00a0万元全部用于社会保障和就业。");
  });
  it("keeps negative amounts, draws them to the left and says so", () => {
    const { container } = openIsland(Split, {
      dataset: withRows("expenditure", [
        ["合计", "5.00"],
        ["208 社会保障和就业支出", "9.00"],
        ["210 卫生健康支出", "-4.00"],
      ]),
    });
    expect(answer(container)).toContain("各类里有负数，不能折算成每 100 元");
    expect(container.textContent).toContain("−4.00");
    expect(container.textContent).toContain("负数向左");
  });
  it("knows no share of a total of zero, and none without a total", () => {
    const zero = openIsland(Split, {
      dataset: withRows("expenditure", [
        ["合计", "0"],
        ["208 社会保障和就业支出", "0"],
        ["210 卫生健康支出", null],
      ]),
    });
    expect(answer(zero.container)).toBe("支出合计为 0\u00a0万元，没有占比可分。");
    expect(zero.container.textContent).not.toMatch(/NaN|Infinity|%/);
    zero.unmount();
    const none = openIsland(Split, {
      dataset: withRows("expenditure", [
        ["208 社会保障和就业支出", "1.00"],
        ["210 卫生健康支出", "2.00"],
      ]),
    });
    expect(answer(none.container)).toContain("没有印出合计");
  });
  it("says so where the document has no such table", () => {
    const { container } = openIsland(Split, { dataset: without("expenditure", "general-budget") });
    expect(answer(container)).toBe("这份文件没有按功能分类列出支出。");
  });
});
