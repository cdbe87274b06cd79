// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { navigate } from "../../../src/view-state/navigation.ts";
import { datasetOf, openSpending } from "./spending-page.tsx";

afterEach(cleanup);
const table = () => document.getElementById("spending-table") as HTMLElement;
const codes = () =>
  [...table().querySelectorAll("tbody th a, tfoot th a")].map((link) => link.id.replace("spending-row-", ""));
const rowOf = (code: string) => document.getElementById(`spending-row-${code}`)?.closest("tr") as HTMLElement;
const cells = (code: string) => [...rowOf(code).querySelectorAll("td")].map((cell) => cell.textContent);

describe("the tree", () => {
  it("stands open as far as it stays short, siblings by amount, closed by the printed total", () => {
    openSpending();
    expect(codes()).toEqual(
      "208 20801 2080109 20805 2080502 2080505 221 22102 2210201 2210202 210 21011 21007 total".split(" "),
    );
  });

  it("shows total, basic, project and the share of the printed parent; blank is no zero", () => {
    openSpending();
    expect(cells("20805")).toEqual(["693.83", "688.47", "5.36", "", "25.85%"]);
    expect(cells("208")).toEqual(["2,683.59", "2,167.29", "516.30", "", "89.61%"]);
    expect(cells("21007")).toEqual(["2.10", "2.10", "—未注明", "", "1.82%"]);
    expect(cells("total")).toEqual(["2,994.78", "2,478.48", "516.30", "", "100.00%"]);
    expect(document.getElementById("spending-row-total")?.closest("tr")?.querySelectorAll(".closed")).toHaveLength(3);
  });

  it("says the level of each row to screen readers, and what an expander opens", () => {
    openSpending();
    expect(within(rowOf("20805")).getByRole("rowheader")).toHaveTextContent(/^20805 的下级|款：/);
    const expander = within(rowOf("20805")).getByRole("button", { name: "20805 行政事业单位养老支出 的下级" });
    expect(expander).toHaveAttribute("aria-expanded", "true");
    expect(document.querySelectorAll('[data-bench="expand"]')).toHaveLength(1);
    expect(within(rowOf("208")).getByRole("button", { name: /的下级/ })).toHaveAttribute("data-bench", "expand");
  });

  it("remarks rounding differences and second names, as printed", () => {
    openSpending();
    expect(within(rowOf("20805")).getByRole("button", { name: /尾差/ })).toHaveTextContent("≈尾差 0.01");
    expect(within(rowOf("2080502")).getByRole("button", { name: /尾差/ })).toBeInTheDocument();
    expect(within(rowOf("2210202")).getByRole("button", { name: /※/ })).toHaveTextContent("※表五印作“租房补贴”");
    expect(within(rowOf("208")).queryByText(/尾差/)).toBeNull();
  });

  it("keeps what the reader opened and closed over a change of language", async () => {
    openSpending();
    await userEvent.click(within(rowOf("21011")).getByRole("button", { name: /的下级/ }));
    await userEvent.click(within(rowOf("208")).getByRole("button", { name: /的下级/ }));
    const open = codes().filter((code) => code !== "total");
    expect(open).toContain("2101102");
    expect(open).not.toContain("20801");
    act(() => navigate({ lang: "en" }));
    await waitFor(() => expect(within(rowOf("210")).getByRole("link", { name: /^210 ?Health$/ })).toBeInTheDocument());
    expect(codes().filter((code) => code !== "total")).toEqual(open);
  });

  it("opens each figure's place, and offers the hidden columns of a narrow page by one button", async () => {
    openSpending();
    await userEvent.click(within(rowOf("20805")).getByRole("button", { name: "693.83" }));
    expect(location.search).toBe("?cell=expenditure:175:total");
    const details = screen.getByRole("button", { name: "展开各行明细" });
    expect(details).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(details);
    expect(details).toHaveAttribute("aria-expanded", "true");
  });

  it("changes with the amount unit, and says how exactly the document prints", () => {
    openSpending("?money=yuan");
    expect(cells("20805")[0]).toBe("6,938,300");
    expect(screen.getByText(/原表印到 0.01 万元/)).toBeInTheDocument();
  });
});

describe("other data sets", () => {
  it("open at rest only the largest class where opening would make the table long", () => {
    const classes = Array.from({ length: 12 }, (_, at) => String(201 + at));
    openSpending("?code=all", {
      dataset: datasetOf(
        "78",
        classes.flatMap(
          (code, at) =>
            [
              [code, `类${code}`, String(at + 1)],
              [`${code}01`, "款", String(at + 1)],
            ] as const,
        ),
      ),
    });
    expect(codes()).toEqual(["212", "21201", ...[...classes].reverse().slice(1), "total"]);
    expect(screen.getByText("各条同一比例尺，从 0 起。")).toBeInTheDocument();
    expect(document.querySelector("#spending header > p")).toHaveTextContent("分为 12 类，最大的是类212");
  });

  it("explain solid and hatched only where something is hatched", () => {
    const legend = () => screen.queryAllByText("项目支出").length;
    openSpending();
    expect(legend()).toBe(1);
    cleanup();
    const onlyBasic = [
      ["208", "社会保障和就业支出", "5"],
      ["20801", "款", "5"],
    ] as const;
    openSpending("", { dataset: datasetOf("5", onlyBasic) });
    expect(legend()).toBe(0);
  });

  it("say why there is no picture of one class, and draw none", () => {
    openSpending("", { dataset: datasetOf("5", [["208", "社会保障和就业支出", "5"]]) });
    expect(screen.getByText("只有一个下级科目，不另画图：")).toBeInTheDocument();
    expect(document.querySelector("figure")).toBeNull();
  });

  it("draw negative parts as signed bars and say so; a share of zero is no number", () => {
    openSpending("", {
      dataset: datasetOf("0", [
        ["208", "甲", "5"],
        ["210", "乙", "-5"],
      ]),
    });
    expect(screen.getByText(/其中有负数/)).toBeInTheDocument();
    expect(cells("210")[0]).toBe("−5.00");
    expect(cells("208").at(-1)).toBe("—未注明");
  });

  it("list lines whose parent is not printed apart, and never hang them on one of ours", () => {
    openSpending("", {
      dataset: datasetOf("5", [
        ["208", "甲", "5"],
        ["2210201", "住房公积金", "1"],
      ]),
    });
    expect(codes()).toEqual(["208", "total"]);
    expect(screen.getByRole("heading", { name: "未能归位的行" })).toBeInTheDocument();
    expect(
      within(screen.getByRole("table", { name: /没有印出/ })).getByRole("link", { name: /2210201/ }),
    ).toBeInTheDocument();
  });

  it("that print no expenditure, or no line of it, say so in words", () => {
    openSpending("", { dataset: { ...datasetOf("5", []), statements: [] } });
    expect(screen.getByText(/没有支出总表/)).toBeInTheDocument();
    cleanup();
    openSpending("", { dataset: datasetOf(null, []) });
    expect(screen.getByText(/表三没有列出任何科目/)).toBeInTheDocument();
  });
});
