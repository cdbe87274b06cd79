// @vitest-environment jsdom

import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ContentsList } from "../../../src/app/frame/ContentsList.tsx";
import { Statements } from "../../../src/features/statements/Statements.island.tsx";
import { choosePrinted } from "../../../src/reading/use-printing.ts";
import { currentState } from "../../../src/view-state/navigation.ts";
import { datong, openIsland, without } from "../open-island.tsx";

Element.prototype.scrollIntoView = () => undefined;
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
})) as never;

/** Its title, by id: asking for roles in thirteen tables takes seconds. */
const head = (id: string) => document.getElementById(`statement-${id}`) as HTMLElement;
const texts = (rows: readonly HTMLElement[]) => rows.map((row) => row.textContent);
/** What is closed is drawn when there is time, which a busy machine has late. */
const LATER = { timeout: 20_000 };
const openTables = () => screen.getAllByRole("table");
const bodyRows = (table: HTMLElement) => [...table.querySelectorAll("tbody tr")] as HTMLElement[];

describe("the statements of the Datong budget", () => {
  it("are all listed in the printed order, with how many rows they have or that they have no data", () => {
    const { container } = openIsland(Statements);
    const heads = [...container.querySelectorAll("li h3 button")].map((button) => button.textContent);
    expect(heads).toHaveLength(13);
    expect(heads[0]).toContain("表一 2026年预算收支总表 33 行");
    expect(heads[10]).toContain("表十一 2026年财政拨款安排机关运行经费预算表 无数据");
    expect(container.querySelector("header p")?.textContent).toContain("13 张报表，8 张有数字，5 张为空");
  });

  it("are as many in the title and in the contents as this document prints", () => {
    const both = () => (
      <>
        <Statements />
        <ContentsList />
      </>
    );
    const view = openIsland(both);
    expect(view.container.querySelector("h2")?.textContent).toBe("十三张报表");
    view.unmount();
    const nine = { ...datong, statements: datong.statements.slice(0, 9) };
    const zh = openIsland(both, { dataset: nine });
    expect(zh.container.querySelector("h2")?.textContent).toBe("九张报表");
    expect(within(zh.container).getByRole("link", { name: "九张报表" })).toBeInTheDocument();
    zh.unmount();
    const en = openIsland(both, { dataset: nine, language: "en" });
    expect(en.container.querySelector("h2")?.textContent).toBe("The 9 statements");
    expect(within(en.container).getByRole("link", { name: "9 statements" })).toBeInTheDocument();
  });

  it("open at rest with the first one alone, both sides in the lines they share", () => {
    openIsland(Statements);
    expect(document.querySelectorAll("table")).toHaveLength(1);
    const rows = bodyRows(screen.getByRole("table"));
    expect(rows).toHaveLength(33);
    expect(rows[0]?.textContent).toContain("一、一般公共预算2,994.78一、一般公共服务支出");
    expect(rows[32]?.textContent).toContain("收入总计2,994.78支出总计2,994.78");
  });

  it("say for each empty one why it is empty, from the document's own words", () => {
    const { container } = openIsland(Statements);
    const reasons = [...container.querySelectorAll("li > p")].map((reason) => reason.textContent);
    expect(reasons).toHaveLength(5);
    expect(reasons[3]).toBe(
      "情况说明写明：本单位无机关运行经费。按名词解释，机关运行经费“指行政单位和参照公务员法管理的事业单位使用财政拨款安排的基本支出中的公用经费支出。”本单位的公用经费 163.01\u00a0万元列在表六，不在本表。",
    );
    expect(reasons[4]).toContain("情况说明第一条写明上年结转为 0");
  });

  it("open under their title, write themselves into the address, and close again", async () => {
    openIsland(Statements);
    await userEvent.click(head("expenditure"));
    expect(currentState()).toMatchObject({ view: "statements", statement: "expenditure" });
    expect(head("expenditure")).toHaveAttribute("aria-expanded", "true");
    expect(openTables()).toHaveLength(2);
    await userEvent.click(head("expenditure"));
    expect(currentState().statement).toBeNull();
    expect(openTables()).toHaveLength(1);
  });

  it("open at the one that the address names, with the focus on its title", () => {
    openIsland(Statements, { address: "?view=statements&statement=three-public" });
    expect(head("three-public")).toHaveFocus();
    expect(openTables()).toHaveLength(2);
  });

  it("show in an embed of one that one alone, and take no focus", () => {
    openIsland(Statements, { address: "?embed=1&view=statements&statement=three-public" });
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
    expect(bodyRows(screen.getByRole("table"))).toHaveLength(6);
    expect(document.body).toHaveFocus();
  });

  it("are found by the browser's own search while they are closed, which opens them", async () => {
    Object.assign(document, { onbeforematch: null });
    openIsland(Statements);
    const closed = document.getElementById("statement-three-public-table") as HTMLElement;
    expect(closed).toHaveAttribute("hidden", "until-found");
    await waitFor(() => expect(closed).toHaveTextContent("公务用车运行维护费"), LATER);
    expect(head("three-public")).toHaveAttribute("aria-expanded", "false");
    act(() => void closed.dispatchEvent(new Event("beforematch", { bubbles: true })));
    expect(closed).toBeVisible();
    expect(head("three-public")).toHaveAttribute("aria-expanded", "true");
    Reflect.deleteProperty(document, "onbeforematch");
  });

  it("are all open on paper, where everything is printed", () => {
    openIsland(Statements);
    choosePrinted("all");
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(openTables()).toHaveLength(13);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(openTables()).toHaveLength(1);
  });

  it("lead every figure to its printed line", async () => {
    openIsland(Statements);
    const row = bodyRows(screen.getByRole("table"))[7] as HTMLElement;
    await userEvent.click(within(row).getAllByRole("button", { name: "2,683.59" })[1] as HTMLElement);
    expect(currentState().cell).toBe("summary:104:current");
  });

  it("show amounts in the reader's unit, and say in which they are printed", () => {
    openIsland(Statements, { address: "?money=yuan" });
    expect(screen.getByRole("table")).toHaveTextContent("29,947,800");
    expect(screen.getByRole("table")).toHaveTextContent("单位：元（原表以万元印出）");
  });

  it("are English in English, names that nobody has translated apart", () => {
    const { container } = openIsland(Statements, { language: "en" });
    expect(container.querySelector("li h3 button")?.textContent).toContain(
      "1 Summary of budget revenue and expenditure 33 rows",
    );
    expect(screen.getByRole("table")).toHaveTextContent("Social security and employment26,835,90026,835,900");
  });
});

describe("rows of a statement", () => {
  const openExpenditure = async () => {
    openIsland(Statements, { dataset: without("summary", "revenue") });
    return screen.getByRole("table");
  };

  it("sort by any column, totals in their place, and go back to the printed order", async () => {
    const table = await openExpenditure();
    const printed = texts(bodyRows(table));
    const project = within(table).getByRole("button", { name: /^项目支出/ });
    await userEvent.click(project);
    await userEvent.click(project);
    expect(within(table).getByRole("columnheader", { name: /^项目支出/ })).toHaveAttribute("aria-sort", "descending");
    const sorted = texts(bodyRows(table));
    expect(sorted[0]).toContain("合计2,994.78");
    expect(sorted[1]).toContain("208社会保障和就业支出");
    expect(sorted[2]).toContain("20801");
    expect(sorted.slice(-1)[0]).toContain("—");
    expect(screen.getByText("显示 18 行中的 18 行，按“项目支出”降序")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "还原印刷顺序" }));
    expect(texts(bodyRows(table))).toEqual(printed);
    expect(screen.queryByRole("button", { name: "还原印刷顺序" })).toBeNull();
  });

  it("are found by name and by code", async () => {
    const table = await openExpenditure();
    await userEvent.type(screen.getByRole("searchbox"), "养老");
    expect(texts(bodyRows(table)).map((text) => text?.slice(0, 5))).toEqual(["20805", "20805"]);
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.type(screen.getByRole("searchbox"), "2210");
    expect(bodyRows(table)).toHaveLength(3);
    expect(screen.getByText("显示 18 行中的 3 行")).toBeInTheDocument();
  });

  it("that are blank can be hidden, and come back", async () => {
    openIsland(Statements);
    const table = screen.getByRole("table");
    await userEvent.click(screen.getByRole("button", { name: "隐藏空白行" }));
    expect(bodyRows(table)).toHaveLength(6);
    expect(table).not.toHaveTextContent("外交支出");
    await userEvent.click(screen.getByRole("button", { name: "隐藏空白行" }));
    expect(bodyRows(table)).toHaveLength(33);
  });
});

describe("the statements of any document", () => {
  it("are as many as it prints; of none it says so", () => {
    const { container } = openIsland(Statements, { dataset: without("fund-revenue", "fund-expenditure") });
    expect(container.querySelector("header p")?.textContent).toContain("11 张报表，8 张有数字，3 张为空");
  });
});
