// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { Checks } from "../../../src/features/checks/Checks.island.tsx";
import { datong, figuresIn, openIsland, withRows } from "../open-island.tsx";

const checks = checkDataset(datong);
const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
const items = (container: HTMLElement, verdict?: string) =>
  [
    ...container.querySelectorAll<HTMLElement>(
      `li[data-check]${verdict === undefined ? "" : `[data-verdict="${verdict}"]`}`,
    ),
  ].filter((item) => item.closest("[hidden]") === null);
const column = (container: HTMLElement, verdict: string) => {
  const found = container.querySelector<HTMLElement>(`[data-column="${verdict}"]`);
  if (found === null) throw new Error(`no column ${verdict}`);
  return found;
};

/** By text: asking for roles among hundreds of buttons takes minutes. */
const buttonSaying = (container: HTMLElement, text: RegExp) =>
  [...container.querySelectorAll("button")].find((button) => text.test(button.textContent ?? "")) as HTMLElement;

/** What is said politely now: by the filter, by a link that was copied. */
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("the checks", () => {
  it("say in one sentence how many there are and that no amount contradicts another", () => {
    const { container } = openIsland(Checks);
    const answer = container.querySelector("header")?.textContent ?? "";
    expect(answer).toContain("没有一处金额互相矛盾");
    expect(figuresIn(answer)).toEqual([checks.length, count("rounding"), count("note")].map(String));
  });

  it("stand in four columns with their numbers, each with an example that this document prints", () => {
    const { container } = openIsland(Checks);
    for (const verdict of ["equal", "rounding", "mismatch", "note"])
      expect(column(container, verdict).querySelector("h3 b")?.textContent).toBe(String(count(verdict)));
    expect(figuresIn(column(container, "equal").textContent ?? "")).toEqual(
      expect.arrayContaining(["2478.48", "516.30", "2994.78"]),
    );
    const rounding = column(container, "rounding");
    expect(rounding.textContent).toContain("相差 0.01，在四舍五入的范围（0.015）之内。");
    // every figure of an example but what it adds up to is a button to its printed line
    const printed = [...rounding.querySelectorAll("button[data-cell]")].map((button) => [
      button.textContent,
      findCell(datong, button.getAttribute("data-cell") ?? "")?.content.text,
    ]);
    expect(printed).toHaveLength(3);
    for (const [shown, stated] of printed) expect(shown).toBe(stated);
    expect(column(container, "note").textContent).toContain("提租补贴 表二、表三");
    expect(column(container, "note").textContent).toContain("租房补贴 表五");
  });

  it("explain why 0.01 is no contradiction, on figures of this document", () => {
    openIsland(Checks);
    const why = screen.getByRole("heading", { name: "为什么会差 0.01" }).parentElement?.textContent ?? "";
    expect(why).toContain("印着 693.83 万元，实际在 693.825 与 693.835 之间");
    expect(why).toContain("加起来实际在 693.81 与 693.83 之间");
  });

  it("list at rest every rounding difference and what words say twice; the equal ones open on demand", async () => {
    const { container } = openIsland(Checks);
    expect(items(container, "rounding")).toHaveLength(count("rounding"));
    expect(items(container, "equal")).toHaveLength(0);
    expect(items(container, "note").length).toBeLessThan(count("note"));
    await userEvent.click(buttonSaying(container, /^▸全部相等 99 项$/));
    await waitFor(() => expect(items(container, "equal")).toHaveLength(99));
    await userEvent.click(buttonSaying(container, /^再显示 3\d 项$/));
    await waitFor(() => expect(items(container, "note")).toHaveLength(count("note")));
  });

  it("show both sides of a check as buttons to their cells, the difference, and what rounding allows", () => {
    const { container } = openIsland(Checks);
    const item = container.querySelector<HTMLElement>('[data-check="hierarchy/expenditure/20805/total"]');
    if (item === null) throw new Error("not listed");
    expect([...item.querySelectorAll("button")].map((button) => button.dataset.cell)).toEqual([
      "expenditure:175:total",
      "expenditure:176:total",
      "expenditure:177:total",
    ]);
    expect(item.textContent).toContain("492.34 表三第 176 行 + 201.48 第 177 行 = 693.82".replace(/ (?=表|第)/g, ""));
    expect(item.textContent).toContain("≈ 尾差 0.01");
    expect(item.textContent).toContain("范围 0.015");
  });

  it("are narrowed by outcome, kind and text; the address follows without a step", async () => {
    const { container } = openIsland(Checks);
    const steps = history.length;
    await userEvent.click(within(container).getByRole("button", { name: `提示 ${count("note")}` }));
    await waitFor(() => expect(items(container)).toHaveLength(count("note")));
    expect(new URLSearchParams(location.search).get("verdict")).toBe("note");
    await userEvent.click(screen.getByRole("button", { name: "名称" }));
    const named = checks.filter(({ family, verdict }) => family === "names" && verdict === "note");
    await waitFor(() => expect(items(container)).toHaveLength(named.length));
    expect(location.search).toBe("?view=checks&family=names&verdict=note");
    await userEvent.type(screen.getByRole("searchbox"), "2210202");
    await waitFor(() => expect(items(container)).toHaveLength(1));
    expect(said()).toContain(`列出 1 处，共 ${checks.length} 处。`);
    expect(history.length).toBe(steps);
    await userEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    await waitFor(() => expect(items(container, "rounding")).toHaveLength(16));
    expect(location.search).toBe("?view=checks");
  });

  it("open by link with all that is asked for, the equal ones too", async () => {
    const { container } = openIsland(Checks, { address: "?view=checks&family=projects&verdict=equal" });
    await waitFor(() => expect(items(container, "equal")).toHaveLength(44));
  });

  it("are found by words of either language", async () => {
    const { container } = openIsland(Checks, { address: "?view=checks&q=vehicle" });
    await waitFor(() =>
      expect(items(container).map((item) => item.dataset.check)).toContain(
        checks.find(({ kind }) => kind === "vehicleRunning")?.id,
      ),
    );
  });

  it("put a contradiction first, with both figures as printed and how far they are apart", () => {
    const rows = withRows("three-public", [
      ["合计", "6.50", "6.50", null, null],
      ["1、因公出国(境)费", null, null, null, null],
      ["2、公务接待费", "0.10", "0.10", null, null],
      ["3、公务用车费", "6.30", "6.30", null, null],
    ]);
    const { container } = openIsland(Checks, { dataset: rows });
    const [first] = items(container);
    expect(first?.dataset.verdict).toBe("mismatch");
    expect(first?.textContent).toMatch(/不符，相差 0\.1/);
    expect(column(container, "mismatch").textContent).toContain("两个数都照原文列出");
    expect(container.textContent).not.toContain("没有一处金额互相矛盾");
  });

  it("keep what is only inferred apart, and call it inferred", () => {
    openIsland(Checks);
    const inferred = screen.getByRole("region", { name: "推算，不是对账" });
    expect(inferred.querySelectorAll("[data-verdict]")).toHaveLength(0);
    expect(figuresIn(inferred.textContent ?? "")).toEqual(expect.arrayContaining(["510.94", "5.36", "177.36"]));
  });

  it("say everything in English, with printed Chinese marked, and never the word error", () => {
    for (const language of ["zh", "en"] as const) {
      const { container } = openIsland(Checks, { language });
      expect(container.textContent).not.toMatch(/error|错误|\{\{/i);
      if (language === "en")
        for (const element of container.querySelectorAll("*"))
          if (
            [...element.childNodes].some(
              (node) => node.nodeType === 3 && /[\u3400-\u9fff]/.test(node.textContent ?? ""),
            )
          )
            expect(element.closest("[lang=zh-CN]"), element.outerHTML).not.toBeNull();
      cleanup();
    }
  });

  it("say so where a document prints nothing to check", () => {
    openIsland(Checks, { dataset: { ...datong, statements: [], projects: [], sections: [] } });
    expect(screen.getByRole("heading", { name: "对账" })).toBeInTheDocument();
  });
});
