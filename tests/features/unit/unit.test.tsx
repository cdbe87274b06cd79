// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { islandTree } from "../../../src/app/island-tree.tsx";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { englishNames } from "../../../src/core/document/english-names.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { Unit } from "../../../src/features/unit/Unit.island.tsx";
import { startNavigation } from "../../../src/view-state/navigation.ts";

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));
const datong: Dataset = read("datong-social-insurance-center/2026.json");
const lists = { terms: read("classification/terms.json"), unit: read("datong-social-insurance-center/2026.en.json") };

function openUnit(address = "", language: Language = "zh", dataset = datong) {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const source = { opening: openingOf(dataset, "0".repeat(64)), dataset, english: englishNames(dataset, lists) };
  const island = { id: "unit", needs: "budget", load: async () => Unit } as const;
  return render(islandTree(island, Unit, source, budgetOf(dataset), language, () => true));
}
const offices = () =>
  [...document.querySelectorAll<HTMLElement>('[data-kind="office"]')].flatMap((list) =>
    within(list)
      .getAllByRole("heading", { level: 4 })
      .map((heading) => heading.textContent),
  );

afterEach(cleanup);

/** What is said politely now: by the filter, by a link that was copied. */
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("the unit and its offices", () => {
  it("says under whom the unit stands and how many duties and offices the document lists", () => {
    const { container } = openUnit();
    expect(container.querySelector("header")?.textContent).toContain(
      "大同市社会保险中心由大同市人力资源和社会保障局主管",
    );
    expect(container.querySelector("header")?.textContent).toContain("11 项职责，设 25 个科室");
    expect(offices()).toHaveLength(25);
    expect(container.querySelectorAll("li")).toHaveLength(36);
  });

  it.each([
    ["zh", "大同市社会保险中心"],
    ["en", "Datong Social Insurance Center"],
  ] as const)("shows what else is printed under its own heading, in the language of the page: %s", (language, name) => {
    const [section] = datong.sections;
    if (section === undefined) throw new Error("the document has no sections");
    const other = {
      ...section,
      topic: null,
      number: null,
      heading: datong.unit.name,
      text: "另有说明。",
      children: [],
    };
    const { container } = openUnit("", language, { ...datong, sections: [...datong.sections, other] });
    expect(container.querySelector('[data-kind="other"] [data-fold-title]')?.textContent).toBe(name);
  });

  it("leaves the office that does what was typed, marks why, and says how many", async () => {
    const { container } = openUnit();
    const steps = history.length;
    await userEvent.type(screen.getByRole("searchbox", { name: "要办什么事？" }), "社保卡");
    await waitFor(() => expect(offices()).toEqual(["社会保障卡科"]));
    expect(container.querySelector("h4 mark")?.textContent).toBe("社会保障卡");
    expect(said()).toContain("找到 1 个科室、1 项职责。");
    // the address follows when the keys rest
    await waitFor(() => expect(new URLSearchParams(location.search).get("q")).toBe("社保卡"));
    expect(new URLSearchParams(location.search).get("view")).toBe("unit");
    expect(history.length).toBe(steps);
  });

  it("opens by link with the filter in place, in English, with the Chinese one press away", async () => {
    openUnit("?view=unit&q=card&lang=en", "en");
    await waitFor(() => expect(offices()).toEqual(["Social security card division"]));
    const [first] = screen.getAllByRole("button", { name: /^Chinese/ });
    if (first === undefined) throw new Error("an office in English has its Chinese");
    await userEvent.click(first);
    expect(
      screen.getByRole("heading", { level: 4, name: "社会保障卡科" }).querySelector("[lang=zh-CN]"),
    ).not.toBeNull();
  });

  it("shows the Chinese by itself where only that fits what was typed", async () => {
    const { container } = openUnit("?view=unit&q=工伤", "en");
    await waitFor(() => expect(container.querySelectorAll("mark").length).toBeGreaterThan(0));
    for (const mark of container.querySelectorAll("mark")) expect(mark.closest("[lang=zh-CN]")).not.toBeNull();
  });

  it("is not filtered by what was typed for another view", async () => {
    openUnit("?view=glossary&q=社保卡");
    expect(offices()).toHaveLength(25);
  });

  it("says so where nothing fits, and gives everything back", async () => {
    openUnit("?view=unit&q=xyzzy");
    await waitFor(() => expect(said().join()).toContain("没有找到"));
    expect(offices()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    await waitFor(() => expect(offices()).toHaveLength(25));
  });

  it("leads from every duty and office to its printed line", () => {
    const { container } = openUnit();
    expect(container.querySelectorAll("li [data-cell^='text:']")).toHaveLength(36);
  });

  it("says that a document without these parts does not have them", () => {
    openUnit("", "zh", { ...datong, sections: [] });
    expect(screen.getByText("这份文件没有写单位职责和机构设置。")).toBeInTheDocument();
  });
});
