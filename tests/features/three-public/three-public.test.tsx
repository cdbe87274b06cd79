// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ThreePublic } from "../../../src/features/three-public/ThreePublic.island.tsx";
import { currentState } from "../../../src/view-state/navigation.ts";
import { datong, openIsland, without, withRows } from "../open-island.tsx";

const answer = (container: HTMLElement) => container.querySelector("header p")?.textContent ?? "";
const silent = { ...datong, sections: [] };

describe("the three public expenses of Datong", () => {
  it("says how much, against last year, for what, that the rest is zero, and how many vehicles the unit has", () => {
    const { container } = openIsland(ThreePublic);
    expect(answer(container)).toBe(
      "“三公”经费 6.40\u00a0万元，与 2025 年预算数相同，全部是公务用车运行维护费；其余各项为 0。实有公务用车 4 辆（截至2025年12月31日）。",
    );
  });
  it("says it in English", () => {
    const { container } = openIsland(ThreePublic, { language: "en" });
    expect(answer(container)).toBe(
      "“Three public” expenses are CNY\u00a064,000, the same as the 2025 budget, all of it for running of official vehicles; everything else is 0. The unit has 4 official vehicles (as of 31 December 2025).",
    );
    expect(container.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
  it("keeps what the table leaves blank apart from the zero that the text states", () => {
    openIsland(ThreePublic);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "项目表十，万元情况说明，万元比 2025 年增减",
      "因公出国（境）费—未注明0与上年相同",
      "公务接待费—未注明0与上年相同",
      "公务用车购置及运行费6.406.40与上年相同",
      "公务用车购置费—未注明0与上年相同",
      "公务用车运行维护费6.406.40与上年相同",
      "合计6.406.40与上年相同",
    ]);
  });
  it("leads the number of vehicles to the text that states it", async () => {
    openIsland(ThreePublic);
    await userEvent.click(screen.getByRole("button", { name: "4" }));
    expect(currentState().cell).toBe("text:669:36-37");
  });
  it("says once below the table that every item is unchanged, for pages without island for a column of it", async () => {
    openIsland(ThreePublic);
    await userEvent.click(screen.getByRole("button", { name: "各项都与 2025 年相同。" }));
    expect(currentState().cell).toBe("text:445:35-46");
  });
  it("leads the zero to the text that states it", async () => {
    const { container } = openIsland(ThreePublic);
    const zero = container.querySelector("header p button:last-of-type");
    const zeros = [...container.querySelectorAll<HTMLElement>("header p button")].filter((b) => b.textContent === "0");
    expect(zero).not.toBeNull();
    await userEvent.click(zeros[0] as HTMLElement);
    expect(currentState().cell).toBe("text:445:58-59");
  });
  it("shows the true width in the whole budget, then opens it out", () => {
    const { container } = openIsland(ThreePublic);
    const picture = container.querySelector("figure[data-figure='three-public'] svg");
    expect(picture?.textContent).toContain("全部预算 2,994.78");
    expect(picture?.textContent).toContain("“三公”经费 6.40，真实宽度");
    expect(picture).toHaveAttribute("aria-hidden", "true");
  });
});

describe("the three public expenses of other budgets", () => {
  it("names several parts with their amounts", () => {
    const { container } = openIsland(ThreePublic, {
      dataset: withRows(
        "three-public",
        [
          ["因公出国（境）费", "3.00"],
          ["公务接待费", "1.20"],
          ["公务用车购置及运行费", "6.40"],
          ["①公务用车购置费", null],
          ["②公务用车运行维护费", "6.40"],
          ["合计", "10.60"],
        ],
        silent,
      ),
    });
    expect(answer(container)).toBe(
      "“三公”经费 10.60\u00a0万元，其中公务用车运行维护费 6.40\u00a0万元、因公出国（境）费 3.00\u00a0万元、公务接待费 1.20\u00a0万元。",
    );
    expect(screen.getAllByRole("columnheader")).toHaveLength(2);
    expect(container.textContent).toContain("没有在情况说明里读到“三公”经费");
  });
  it("draws nothing for a total of zero", () => {
    const { container } = openIsland(ThreePublic, {
      dataset: withRows(
        "three-public",
        [
          ["公务接待费", "0"],
          ["合计", "0"],
        ],
        silent,
      ),
    });
    expect(answer(container)).toBe("“三公”经费为 0\u00a0万元。");
    expect(container.querySelector("figure")).toBeNull();
  });
  it("says that a blank table states no amount, and that there is none", () => {
    const blank = openIsland(ThreePublic, { dataset: withRows("three-public", [["合计", null]], silent) });
    expect(answer(blank.container)).toBe("表里没有列出“三公”经费的数额。");
    blank.unmount();
    const none = openIsland(ThreePublic, { dataset: without("three-public") });
    expect(answer(none.container)).toBe("这份文件没有“三公”经费表。");
  });
});
