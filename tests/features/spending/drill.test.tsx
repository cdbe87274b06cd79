// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { datasetOf, goBack, openSpending } from "./spending-page.tsx";

afterEach(cleanup);
const level = () => screen.getByRole("heading", { level: 3 });
const answer = () => document.querySelector("#spending header > p")?.textContent;
const table = () => screen.getByRole("table", { name: /全部支出|All spending/ });
/** The link of a row, code and name in one. */
const inTable = (code: string) => document.getElementById(`spending-row-${code}`) as HTMLElement;
const crumb = () => screen.getByRole("navigation");
const steps = () => within(crumb()).getAllByRole("listitem");

describe("drilling down", () => {
  it("begins at the largest class, whose share the section before has shown, below the total", () => {
    openSpending();
    expect(answer()).toBe(
      "社会保障和就业支出 2,683.59\u00a0万元，分为人力资源和社会保障管理事务 1,989.76\u00a0万元、行政事业单位养老支出 693.83\u00a0万元。",
    );
    expect(level()).toHaveTextContent("208");
    expect(steps().map((step) => step.textContent)).toEqual(["合计2,994.78", "208社会保障和就业支出2,683.59万元"]);
    expect(inTable("208").closest("tr")).toHaveAttribute("aria-current", "true");
    expect(location.search).toBe("");
  });

  it("begins at the total where the largest class has nothing below it", () => {
    openSpending("", {
      dataset: datasetOf("9.00", [
        ["208", "社会保障和就业支出", "6.00"],
        ["210", "卫生健康支出", "3.00"],
        ["21011", "行政事业单位医疗", "3.00"],
      ]),
    });
    expect(level()).toHaveTextContent("合计");
    expect(steps()).toHaveLength(1);
  });

  it("shows the total with the three classes by amount to who asks for all", () => {
    openSpending("?view=spending&code=all");
    expect(answer()).toBe(
      "全部支出 2,994.78\u00a0万元，分为社会保障和就业支出 2,683.59\u00a0万元、住房保障支出 195.76\u00a0万元、卫生健康支出 115.43\u00a0万元。",
    );
    expect(level()).toHaveTextContent("合计");
    expect(steps()).toHaveLength(1);
  });

  it("leads by click to 208, 20801 and 2080109, each a step in the address", async () => {
    openSpending();
    for (const code of ["208", "20801", "2080109"]) {
      await userEvent.click(inTable(code));
      expect(location.search).toBe(`?view=spending&code=${code}`);
      expect(level()).toHaveTextContent(code);
      expect(level()).toHaveFocus();
      expect(inTable(code).closest("tr")).toHaveAttribute("aria-current", "true");
    }
    expect(steps().map((step) => step.textContent)).toEqual([
      "合计2,994.78",
      "208社会保障和就业支出2,683.59",
      "20801人力资源和社会保障管理事务1,989.76",
      "2080109社会保险经办机构1,989.76万元",
    ]);
    expect(within(crumb()).getByText("社会保险经办机构").closest("[aria-current]")).not.toBeNull();
  });

  it("leads by key, and back up through the breadcrumb", async () => {
    openSpending();
    within(table())
      .getByRole("link", { name: /^208 ?社会保障和就业支出$/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    expect(level()).toHaveTextContent("208");
    within(crumb()).getByRole("link", { name: "合计" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(level()).toHaveTextContent("合计");
    expect(level()).toHaveFocus();
    expect(location.search).toBe("?view=spending&code=all");
  });

  it("comes back a level at a time, with the focus where it was", async () => {
    openSpending("?view=spending&code=all");
    await userEvent.click(inTable("208"));
    await userEvent.click(inTable("20805"));
    await goBack();
    expect(level()).toHaveTextContent("208");
    await waitFor(() => expect(inTable("20805")).toHaveFocus());
    await goBack();
    expect(level()).toHaveTextContent("合计");
    await waitFor(() => expect(inTable("208")).toHaveFocus());
  });

  it("opens at a code, with or without the view, and opens the path to it", async () => {
    openSpending("?code=2101102");
    await waitFor(() => expect(level()).toHaveTextContent("2101102"));
    expect(inTable("2101102")).toBeInTheDocument();
    expect(level()).toHaveFocus();
  });

  it("takes no focus when another view is asked for, or in an embed", () => {
    openSpending("?view=targets&code=208");
    expect(document.body).toHaveFocus();
    cleanup();
    openSpending("?embed=1&view=spending&code=208");
    expect(level()).toHaveTextContent("208");
    expect(document.body).toHaveFocus();
  });

  it("says that a code is not printed, and shows the total", () => {
    openSpending("?code=999");
    expect(screen.getByText("这份预算的支出表里没有科目 999，下面显示合计。")).toBeInTheDocument();
    expect(level()).toHaveTextContent("合计");
    expect(steps()).toHaveLength(1);
  });
});

describe("the announcement", () => {
  const region = () => document.querySelector('[aria-live="polite"]') as HTMLElement;

  it("is silent when the page opens, also at a code", () => {
    openSpending("?view=spending&code=208");
    expect(region()).toHaveAttribute("aria-atomic", "true");
    expect(region()).toBeEmptyDOMElement();
  });

  it("names a new level once, and keeps quiet while the reader does other things", async () => {
    openSpending();
    const changes: string[] = [];
    new MutationObserver(() => changes.push(region().textContent ?? "")).observe(region(), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await userEvent.click(inTable("208"));
    await userEvent.click(document.querySelector("[data-bench=expand]") as HTMLElement);
    expect(changes).toEqual(["208 社会保障和就业支出，2,683.59\u00a0万元，含 2 款"]);
  });
});

describe("in English", () => {
  it("has its own sentences, names and levels", async () => {
    openSpending("?lang=en&code=all", { language: "en" });
    expect(answer()).toBe(
      "All spending comes to CNY\u00a029.95\u00a0million: social security and employment, CNY\u00a026.84\u00a0million; housing security, CNY\u00a01.96\u00a0million; and health, CNY\u00a01.15\u00a0million.",
    );
    await userEvent.click(inTable("20801"));
    expect(answer()).toContain("has only 1 item below it: social insurance agencies, CNY\u00a019.90\u00a0million.");
    expect(screen.getByText("Only one line below, so there is no picture:")).toBeInTheDocument();
  });
});
