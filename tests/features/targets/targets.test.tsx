// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { datong, openTargets } from "./targets-page.tsx";

vi.stubGlobal("scrollBy", () => {});
vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
afterEach(cleanup);

const cards = () => [...document.querySelectorAll<HTMLElement>("#targets article")];
const names = () => cards().map((card) => card.querySelector("h3")?.textContent);
const card = (name: string) => {
  const heading = [...document.querySelectorAll("#targets article h3")].find(({ textContent }) => textContent === name);
  const article = heading?.closest("article");
  if (!article) throw new Error(`no card ${name}`);
  expect(article).toHaveAccessibleName(name);
  return article;
};
const answer = () => document.querySelector("#targets header > p")?.textContent;
const table = () => screen.getByRole("table", { name: /绩效指标|performance indicators/i });
const rows = () => within(table()).getAllByRole("row").slice(1);
/** A button above the cards; looked for there alone, as the section has hundreds of figures that are buttons. */
const button = (name: RegExp) => {
  const controls = document.querySelector<HTMLElement>("#targets-controls");
  if (controls === null) throw new Error("the section has controls");
  return within(controls).getByRole("button", { name });
};

describe("projects and their targets", () => {
  it("says how many, for how much, with how many indicators, and how uneven", () => {
    openTargets();
    expect(answer()).toBe("6 个项目共 516.30\u00a0万元，设 40 项绩效指标；最大的一项占 54.43%，最小的占 0.42%。");
  });

  it("says the same in English", () => {
    openTargets("", { language: "en" });
    expect(answer()).toBe(
      "6 projects, CNY\u00a05.16\u00a0million in all, with 40 performance indicators. The largest takes 54.43% of it, the smallest 0.42%.",
    );
  });

  it("shows a project's row and its sheet, each figure with its own cell", () => {
    openTargets();
    const survivors = card("XM行政事业单位遗属补助经费");
    expect(within(survivors).getByText("2.16").closest("button")).toHaveAttribute("data-cell", "projects:381:total");
    expect(within(survivors).getAllByText("21,572")[0]?.closest("button")).toHaveAttribute(
      "data-cell",
      "sheet:544:total.annual",
    );
    expect(survivors).toHaveTextContent("占项目支出 0.42%");
  });

  it("shows the sheet's yuan first where yuan are chosen, the row's 万元 beside it", () => {
    openTargets("?money=yuan");
    expect(card("XM行政事业单位遗属补助经费")).toHaveTextContent(/21,572元.*表十二 2\.16\s万元/);
  });

  it("says what a head comes to, with its division, as inferred", () => {
    openTargets();
    expect(card("QT社保专项业务费")).toHaveTextContent(/人均 4\.84\s万元，推算281\.00 ÷ 58 人/);
    expect(card("J离退休干部4个党支部活动经费")).toHaveTextContent(/人均 131\.69\s元，推算3\.20\s万元 ÷ 243 人/);
    expect(card("XM行政事业单位遗属补助经费")).toHaveTextContent(/1 人，21,572\s元/);
    expect(card("J残疾人就业保障金")).toHaveTextContent("目标表人数为 0，未计算人均");
  });

  it("keeps what the document contradicts itself on as printed, with a quiet remark", () => {
    openTargets();
    expect(card("Z单位运转经费")).toHaveTextContent("名称不同 绩效目标表印作“2单位运转经费”，按原文保留。");
    expect(card("XM行政事业单位遗属补助经费")).toHaveTextContent(/21572元 ※金额/);
    expect(card("J离退休干部4个党支部活动经费")).toHaveTextContent(/100 ※无 %/);
    expect(card("J离退休干部4个党支部活动经费")).toHaveTextContent("印作 4 / 3，按原文保留");
  });
});

describe("sorting the projects", () => {
  it("begins with the largest, turns round on a second press, and writes the address", async () => {
    openTargets();
    expect(names()[0]).toBe("QT社保专项业务费");
    await userEvent.click(button(/^金额/));
    expect(names()[0]).toBe("XM行政事业单位遗属补助经费");
    expect(location.search).toBe("?order=asc");
    await userEvent.click(button(/^金额/));
    expect(location.search).toBe("");
  });

  it("sorts names by pinyin in Chinese and by alphabet in English", async () => {
    openTargets();
    await userEvent.click(button(/^名称/));
    expect(location.search).toBe("?sort=name");
    expect(names()).toEqual([
      "J残疾人就业保障金",
      "J离退休干部4个党支部活动经费",
      "J驻村帮扶工作经费",
      "QT社保专项业务费",
      "XM行政事业单位遗属补助经费",
      "Z单位运转经费",
    ]);
    cleanup();
    openTargets("?sort=name", { language: "en" });
    expect(names()[0]).toMatch(/^Activities of the 4 Party branches/);
  });

  it("puts the project without a head count last either way", async () => {
    openTargets("?sort=perhead");
    expect(names().slice(-1)).toEqual(["J残疾人就业保障金"]);
    await userEvent.click(button(/^人均/));
    expect(names().slice(-1)).toEqual(["J残疾人就业保障金"]);
    expect(button(/^人均/)).toHaveAttribute("aria-pressed", "true");
    expect(button(/^人均/)).toHaveAccessibleName(/从小到大/);
  });
});

describe("filtering the indicators", () => {
  it("leaves the cost indicators, printed under output, and says how many", async () => {
    openTargets();
    await userEvent.click(button(/^成本/));
    expect(location.search).toBe("?level=cost");
    expect(cards()).toHaveLength(4);
    expect(rows()).toHaveLength(4);
    expect(screen.getByText("符合条件的有 4 个项目、4 项指标。")).toBeInTheDocument();
  });

  it("finds a text in both languages' names without a step for Back", async () => {
    openTargets("", { language: "en" });
    const steps = history.length;
    await userEvent.type(screen.getByRole("searchbox"), "village");
    expect(names()).toHaveLength(1);
    // the address follows when the keys rest
    await waitFor(() => expect(new URLSearchParams(location.search).get("q")).toBe("village"));
    // the first letter leads to this view, the others replace it
    expect(history.length - steps).toBeLessThanOrEqual(1);
  });

  it("waits for characters while an input method is composing", () => {
    openTargets();
    const field = screen.getByRole("searchbox");
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: "zhu cun" }, isComposing: true });
    expect(cards()).toHaveLength(6);
    fireEvent.input(field, { target: { value: "驻村" }, isComposing: true });
    fireEvent.compositionEnd(field);
    expect(names()).toEqual(["J驻村帮扶工作经费"]);
  });

  it("says when nothing is left, and leads back", async () => {
    openTargets("?view=targets&q=%E6%9C%88%E7%90%83");
    expect(screen.getByText("没有符合条件的项目和指标。")).toBeInTheDocument();
    await userEvent.click(button(/清除筛选/));
    expect(cards()).toHaveLength(6);
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it("leaves the text of another view alone", () => {
    openTargets("?view=glossary&q=%E9%A9%BB%E6%9D%91");
    expect(cards()).toHaveLength(6);
  });
});

describe("the whole sheet of a project", () => {
  it("opens with every text, every indicator and the money by level, and says what is the same", async () => {
    openTargets();
    const more = within(card("J驻村帮扶工作经费")).getByRole("button", { name: /全部 7 项/ });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(more);
    expect(more).toHaveAttribute("aria-expanded", "true");
    const sheet = screen.getByRole("region", { name: /驻村帮扶工作经费 绩效目标表全文/ });
    const printed = datong.projects.find(({ name }) => name === "J驻村帮扶工作经费");
    for (const text of Object.values(printed?.text ?? {}))
      if (text !== null) expect(sheet).toHaveTextContent(text.text);
    for (const { name, period } of printed?.indicators ?? []) {
      expect(sheet).toHaveTextContent(name);
      expect(sheet).toHaveTextContent(period ?? "");
    }
    expect(sheet).toHaveTextContent("实施期与年度相同");
    expect(sheet).toHaveTextContent("推算列支于 2080109");
    expect(sheet).toHaveTextContent("2 项在表中空白：经济效益，生态效益");
  });

  it("shows both halves where the whole period and the year differ", async () => {
    const [first, ...others] = datong.projects;
    if (first === undefined) throw new Error("the document has sheets");
    const changed: Dataset = {
      ...datong,
      projects: [
        {
          ...first,
          indicators: first.indicators.map((one, index) => (index === 1 ? { ...one, annual: "提高50%" } : one)),
          text: { ...first.text, annualGoal: { line: 492, text: "另一个年度目标" } },
        },
        ...others,
      ],
    };
    openTargets("", { dataset: changed });
    await userEvent.click(within(card(first.name)).getByRole("button", { name: /全部 7 项/ }));
    const sheet = screen.getByRole("region", { name: /残疾人就业保障金 绩效目标表全文/ });
    expect(sheet).toHaveTextContent("年度 提高50%");
    expect(sheet).toHaveTextContent("另一个年度目标");
    expect(sheet).toHaveTextContent("实施期总体目标");
  });
});

describe("the table of all indicators", () => {
  it("has forty rows with the raw text, the sign, the number and the unit", () => {
    openTargets();
    expect(rows()).toHaveLength(40);
    const row = rows().find((one) => one.textContent?.includes("达到单位运转质量"));
    expect(row).toHaveTextContent(/≥100%≥100%/);
    const raised = rows().find((one) => one.textContent?.includes("残疾人就业保障金下达质"));
    expect(raised).toHaveTextContent(/提高100%提高100%/);
  });

  it("sorts by a column and says so", async () => {
    openTargets();
    const head = () => within(table()).getByRole("columnheader", { name: /^数/ });
    await userEvent.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "ascending");
    expect(rows()[0]).toHaveTextContent("0人");
    await userEvent.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "descending");
    expect(rows()[0]).toHaveTextContent("2810000元");
    expect(screen.getByText("已按数降序排列")).toBeInTheDocument();
  });
});

describe("another document", () => {
  it("without projects says so and shows no empty table", () => {
    openTargets("", { dataset: { ...datong, statements: [], projects: [] } });
    expect(answer()).toBe("这份文件没有列出项目。");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("without sheets shows the projects all the same", () => {
    openTargets("", { dataset: { ...datong, projects: [] } });
    expect(cards()).toHaveLength(6);
    expect(answer()).toContain("没有附绩效目标表");
    expect(cards()[0]).toHaveTextContent("没有附绩效目标表");
  });

  it("with markup, placeholders and unusual names in it shows them as text", () => {
    const odd = "<img src=x onerror=1>{{total}}constructor";
    const [first, ...others] = datong.projects;
    if (first === undefined) throw new Error("the document has sheets");
    openTargets("", { dataset: { ...datong, projects: [{ ...first, name: odd }, ...others] } });
    expect(document.querySelector("img")).toBeNull();
    expect(document.body).toHaveTextContent(odd);
  });
});
