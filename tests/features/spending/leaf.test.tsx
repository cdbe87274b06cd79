// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { openSpending } from "./spending-page.tsx";

afterEach(cleanup);
const statements = () =>
  [...(screen.getByText(/印在这些报表里/).nextElementSibling?.children ?? [])].map((item) => item.textContent);

describe("the last level", () => {
  it("shows every statement in which 2080109 stands, with each printed figure and its line", () => {
    openSpending("?code=2080109");
    expect(statements()).toEqual([
      "表二 2026年预算收入总表第 145 行合计1,989.76一般公共预算1,989.76",
      "表三 2026年预算支出总表第 174 行合计1,989.76基本支出1,478.82项目支出510.94",
      "表五 2026年一般公共预算支出预算表（不含上年结转）第 248 行合计1,989.76基本支出1,478.82项目支出510.94",
    ]);
    expect(document.querySelector("#spending")).toHaveTextContent("已到最末一级（项），占合计 66.44%");
  });

  it("offers the four projects that alone add up to its project expenditure, and says that this is inferred", async () => {
    openSpending("?code=2080109");
    const projects = screen.getByRole("region", { name: "项目（推算）" });
    expect(projects).toHaveTextContent("由此推算");
    expect(within(projects).getAllByRole("listitem")).toHaveLength(4);
    await userEvent.click(within(projects).getByRole("link", { name: "J残疾人就业保障金" }));
    expect(new URLSearchParams(location.search).get("view")).toBe("targets");
    expect(new URLSearchParams(location.search).get("q")).toBe("J残疾人就业保障金");
  });

  it("shows the economic item of the same meaning and amount, alone or with its sister line, and says that this is inferred", () => {
    openSpending("?code=2210201");
    const counterpart = screen.getByRole("region", { name: "经济科目（推算）" });
    expect(counterpart).toHaveTextContent("由此推算");
    expect(within(counterpart).getAllByRole("listitem")).toHaveLength(1);
    expect(counterpart).toHaveTextContent("住房公积金177.36");
    cleanup();
    openSpending("?code=2101102");
    const items = within(screen.getByRole("region", { name: "经济科目（推算）" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent?.replace(/\D+/g, " ").trim())).toEqual([
      "2101101 56 04",
      "2101102 32 11",
      "88 15",
    ]);
    cleanup();
    openSpending("?code=2080109");
    expect(screen.queryByRole("region", { name: "经济科目（推算）" })).toBeNull();
  });

  it("shows another name where a statement prints one", () => {
    openSpending("?code=2210202");
    expect(statements().at(-1)).toContain("※ 这里印作“租房补贴”");
    expect(screen.queryByRole("region", { name: "项目（推算）" })).toBeNull();
  });
});
