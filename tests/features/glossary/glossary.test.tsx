// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { islandTree } from "../../../src/app/island-tree.tsx";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { englishNames } from "../../../src/core/document/english-names.ts";
import { TERM_KEYS } from "../../../src/core/document/term-keys.ts";
import { glossaryOf, termOf } from "../../../src/core/document/terms.ts";
import type { Language } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { Glossary } from "../../../src/features/glossary/Glossary.island.tsx";
import en from "../../../src/i18n/en/glossary.json";
import enShell from "../../../src/i18n/en/shell.json";
import zh from "../../../src/i18n/zh/glossary.json";
import zhShell from "../../../src/i18n/zh/shell.json";
import { startNavigation } from "../../../src/view-state/navigation.ts";

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));
const datong: Dataset = read("datong-social-insurance-center/2026.json");
const unit: Record<string, string> = read("datong-social-insurance-center/2026.en.json");
const terms: Record<string, string> = read("classification/terms.json");

function openGlossary(address = "", language: Language = "zh", dataset = datong) {
  history.replaceState(null, "", `/${address}`);
  startNavigation(language);
  const source = {
    opening: openingOf(dataset, "0".repeat(64)),
    dataset,
    english: englishNames(dataset, { terms, unit }),
  };
  const island = { id: "glossary", needs: "budget", load: async () => Glossary } as const;
  return render(islandTree(island, Glossary, source, budgetOf(dataset), language, () => true));
}
const names = () => screen.queryAllByRole("heading", { level: 4 }).map((heading) => heading.textContent);

afterEach(cleanup);

describe("the glossary", () => {
  it("gives each term of the document in its own wording, with its line, and in plain words beside it", () => {
    const { container } = openGlossary();
    const entry = container.querySelector("#term-carryOver");
    expect(entry?.textContent).toContain("指以前年度预算安排、结转到本年仍按原规定用途继续使用的资金。");
    expect(entry?.textContent).toContain(zh.plain.carryOver);
    expect(entry?.querySelector("[data-cell^='text:711:']")).not.toBeNull();
    expect(container.querySelectorAll("li [data-cell^='text:']")).toHaveLength(12);
    expect(names()).toHaveLength(22);
  });

  it("finds a term by its name or by what is said about it, in either language, the term of that name first", async () => {
    openGlossary("?view=glossary&q=基本支出");
    await waitFor(() => expect(names()[0]).toBe("基本支出"));
    expect(names()).toContain("机关运行经费");
    expect(names()).not.toContain("尾差");
    cleanup();
    openGlossary("?view=glossary&q=rounding");
    await waitFor(() => expect(names()).toEqual(["尾差"]));
  });

  it("is read in English with the Chinese wording one press away", async () => {
    const { container } = openGlossary("", "en");
    expect(names()).toContain("“Three public” expenses");
    expect(container.querySelector("#term-fiscalAppropriation bdi[lang=zh-CN]")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Chinese\s*财政拨款/ }));
    expect(container.querySelector("#term-fiscalAppropriation bdi[lang=zh-CN]")).not.toBeNull();
  });

  it("still explains its terms where a document has no glossary, and says that the document does not", () => {
    openGlossary("", "zh", { ...datong, sections: [] });
    expect(names()).toHaveLength(TERM_KEYS.length);
    expect(screen.getByText(/这份文件没有名词解释/)).toBeInTheDocument();
  });
});

describe("terms", () => {
  it("are known by their heading whatever marks a unit prints around it", () => {
    expect(termOf("“三公”经费")).toBe("threePublicExpenses");
    expect(termOf('"三公" 经费')).toBe("threePublicExpenses");
    expect(termOf("一般公共预算拨款收入")).toBeNull();
    expect(
      glossaryOf(datong)
        .filter(({ printed }) => printed !== null)
        .every(({ key }) => key !== null),
    ).toBe(true);
  });

  it("carry the name that the document prints, and its one English name", () => {
    for (const { key, printed } of glossaryOf(datong)) {
      if (key === null || printed?.heading == null) continue;
      expect(zhShell.term[key]).toBe(printed.heading);
      expect(enShell.term[key]).toBe(terms[printed.heading] ?? unit[printed.heading]);
    }
  });

  it("have plain words of their own in both languages, shorter than a paragraph", () => {
    for (const key of TERM_KEYS) {
      expect(zh.plain[key].length).toBeGreaterThan(10);
      expect(zh.plain[key].length).toBeLessThan(90);
      expect(en.plain[key].length).toBeGreaterThan(20);
      expect(en.plain[key].length).toBeLessThan(260);
    }
  });
});
