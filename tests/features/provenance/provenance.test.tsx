// @vitest-environment jsdom
import { cleanup, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openTargets } from "../targets/targets-page.tsx";

beforeEach(() => {
  vi.stubGlobal("scrollBy", () => {});
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  // jsdom lays nothing out: every figure counts as shown
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const island = () => within(document.querySelector('[data-island="panel"]') as HTMLElement);
const panel = () => island().getByRole("dialog");
const figure = (cell: string) => document.querySelector<HTMLElement>(`#targets [data-cell="${cell}"]`) as HTMLElement;
const marked = () => panel().querySelector("mark")?.textContent;

describe("where a figure is printed", () => {
  it("opens from a press, with the focus in it, and names statement, row, column and line", async () => {
    openTargets();
    await userEvent.click(figure("projects:381:total"));
    expect(location.search).toBe("?cell=projects:381:total");
    expect(island().getByRole("heading", { name: "这个数字印在哪里" })).toHaveFocus();
    expect(panel()).toHaveTextContent("2.16万元");
    expect(panel()).toHaveTextContent("XM行政事业单位遗属补助经费 · 合计");
    expect(panel()).toHaveTextContent("表十二 2026年项目支出预算表（本年预算），原文第 381 行");
    expect(marked()).toBe("2.16");
  });

  it("opens by Enter as well, closes by Escape, and gives the focus back to the figure", async () => {
    openTargets();
    figure("projects:381:total").focus();
    await userEvent.keyboard("{Enter}");
    expect(panel()).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(island().queryByRole("dialog")).toBeNull();
    expect(figure("projects:381:total")).toHaveFocus();
    expect(location.search).toBe("");
  });

  it("closes by its button, with the focus back", async () => {
    openTargets();
    await userEvent.click(figure("sheet:544:total.annual"));
    await userEvent.click(within(panel()).getByRole("button", { name: "关闭" }));
    expect(island().queryByRole("dialog")).toBeNull();
    expect(figure("sheet:544:total.annual")).toHaveFocus();
  });

  it("follows when another figure is pressed, and returns the focus to that one", async () => {
    openTargets();
    await userEvent.click(figure("projects:381:total"));
    await userEvent.click(figure("projects:379:total"));
    expect(island().getAllByRole("dialog")).toHaveLength(1);
    expect(marked()).toBe("281.00");
    await userEvent.keyboard("{Escape}");
    expect(figure("projects:379:total")).toHaveFocus();
  });

  it("opens from an address without taking the focus", async () => {
    openTargets("?cell=expenditure:175:total");
    await waitFor(() => expect(panel()).toHaveTextContent("693.83万元"));
    expect(document.body).toHaveFocus();
  });

  it("says plainly that a place does not exist", async () => {
    openTargets("?cell=expenditure:999:total");
    await waitFor(() => expect(panel()).toHaveTextContent("这份文件里没有这个位置：expenditure:999:total。"));
  });
});

describe("what the panel shows", () => {
  it("the rows around the figure with their line numbers, this one marked", async () => {
    openTargets("?cell=expenditure:175:total");
    const table = await island().findByRole("table", { name: /前后各两行/ });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.querySelector("td")?.textContent)).toEqual(["173", "174", "175", "176", "177"]);
    expect(rows[2]).toHaveAttribute("aria-current", "true");
    // the figures beside it differ, so that a mark in the wrong column shows
    expect([...panel().querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["693.83"]);
    expect(rows[2]).toHaveTextContent("17520805行政事业单位养老支出693.83688.475.36");
  });

  it("where else the same quantity is printed, and leads there", async () => {
    openTargets("?cell=expenditure:175:total");
    const link = await island().findByRole("link", { name: "第 146 行" });
    expect(link.closest("li")).toHaveTextContent("表二 预算收入总表 · 合计、一般公共预算");
    await userEvent.click(link);
    expect(location.search).toContain("cell=revenue:146:total");
    expect(panel()).toHaveTextContent("原文第 146 行");
  });

  it("the checks it takes part in, tails first, statements that agree in one line", async () => {
    openTargets("?cell=expenditure:175:total");
    const heading = await island().findByRole("heading", { name: "与这个数有关的对账" });
    const lines = [...(heading.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "492.34 + 201.48 = 693.82≈ 尾差 0.01",
      "1,989.76 + 693.83 = 2,683.59相等",
      "688.47 + 5.36 = 693.83相等",
      "表三 = 表二 = 表五相等",
    ]);
  });

  it("the paragraph with the passage marked, for what the text says", async () => {
    openTargets("?cell=text:401:63-68");
    await waitFor(() => expect(marked()).toBe("27.18"));
    expect(panel()).toHaveTextContent("原文第 401 行");
    expect(panel()).toHaveTextContent("27.18 ÷ (2,994.78 + 27.18) = 0.90%");
  });

  it("the lines of a sheet, for what a sheet says", async () => {
    openTargets("?cell=sheet:560:period");
    await waitFor(() => expect(marked()).toBe("21572元"));
    expect(panel()).toHaveTextContent("XX行政事业单位遗属补助经费 · 保障按月领取时效。 · 实施期");
    expect(panel()).toHaveTextContent("※ 按原文保留");
  });

  it("how exactly a figure is printed that was converted to a smaller unit", async () => {
    openTargets("?cell=expenditure:175:total&money=yuan");
    await waitFor(() => expect(panel()).toHaveTextContent("6,938,300元"));
    expect(panel()).toHaveTextContent("原文印作 693.83 万元，精确到 0.01 万元");
  });

  it("a blank cell as blank, apart from zero", async () => {
    openTargets("?cell=expenditure:177:project");
    await waitFor(() => expect(panel()).toHaveTextContent("这一格在表中是空白。"));
  });

  it("the published document, for readers who want the whole", async () => {
    openTargets("?cell=expenditure:175:total");
    expect(await island().findByRole("link", { name: "下载原文" })).toHaveAttribute(
      "href",
      "data/datong-social-insurance-center/2026.source.txt",
    );
  });
});

describe("citing a figure", () => {
  it("copies a citation with statement, row, column, value as printed, line and address", async () => {
    const user = userEvent.setup();
    openTargets("?cell=expenditure:175:total");
    await user.click(await island().findByRole("button", { name: "复制引用" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(
      /^大同市社会保险中心\. 大同市社会保险中心2026年度单位预算公开\[Z\/OL\]\. 表三 2026年预算支出总表，20805 行政事业单位养老支出，合计：693\.83 万元，原文第 175 行\[\d{4}-\d\d-\d\d\]\. http/,
    );
    expect(copied).toContain("?lang=zh&cell=expenditure:175:total&version=000000000000");
    expect(island().getByText("引用已复制。")).toBeInTheDocument();
  });

  it("selects the text and says what to do where the browser refuses to copy", async () => {
    const user = userEvent.setup();
    openTargets("?cell=expenditure:175:total");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(await island().findByRole("button", { name: "复制引用" }));
    expect(await island().findByText(/文字已选中/)).toBeInTheDocument();
    await waitFor(() => expect(String(getSelection())).toContain("大同市社会保险中心"));
  });

  it("cites in English on the English page", async () => {
    openTargets("?cell=expenditure:175:total", { language: "en" });
    expect(await island().findByText(/^Datong Social Insurance Center\. 2026 unit budget of/)).toHaveTextContent(
      /Statement 3.*20805.*693\.83 \(CNY 10,000\), line 175 of the source text/,
    );
  });
});
