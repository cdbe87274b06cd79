// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { embeddedSection } from "../../scripts/section-styles.ts";
import { withSections } from "../../scripts/skeleton.ts";
import { ISLANDS } from "../../src/app/islands.ts";
import { wordsOf } from "../../src/i18n/index.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { ASKED_VIEW_IDS, VIEW_IDS, VIEWS, type ViewId, viewOf } from "../../src/views.ts";

const ALL = Object.keys(VIEWS) as ViewId[];
const ASKED: readonly string[] = ASKED_VIEW_IDS;

describe("the registry of views", () => {
  it("has them in the order of the page", () => {
    expect(ALL.filter((id) => !ASKED.includes(id))).toEqual(VIEW_IDS);
  });

  it("gives each view a component, which its name finds", async () => {
    const components = await Promise.all(ALL.map((id) => ISLANDS.find((island) => island.id === id)?.load()));
    for (const component of components) expect(component).toBeTypeOf("function");
    expect(new Set(components).size).toBe(ALL.length);
  });

  it("gives each view its names in every language, none of them twice", () => {
    for (const language of LANGUAGES)
      for (const form of ["view", "contentsOf"] as const) {
        const names = ALL.map((id) => wordsOf(language, "shell")(`${form}.${id}`));
        expect(names.filter((name) => name === "" || name.includes("."))).toEqual([]);
        expect(new Set(names).size).toBe(ALL.length);
      }
  });

  it("puts one section a view into the page, in their order; the brief is without the long ones", () => {
    const page = new DOMParser().parseFromString(
      withSections(readFileSync("index.html", "utf8"), VIEWS, ASKED_VIEW_IDS),
      "text/html",
    );
    const sections = [...page.querySelectorAll<HTMLElement>("main > section")];
    expect(sections.map(({ id }) => id)).toEqual(ALL);
    expect(sections.map(({ dataset }) => dataset.island)).toEqual(ALL);
    for (const section of sections) {
      expect(section.getAttribute("aria-labelledby")).toBe(`${section.id}-title`);
      const { print } = viewOf(section.id as ViewId);
      expect(section.hasAttribute("data-asked")).toBe(ASKED.includes(section.id));
      expect(section.hasAttribute("data-whole")).toBe(print === "notInBrief");
    }
  });

  it("has an embed show the section of its address, and the first without one", () => {
    const rule = embeddedSection(VIEWS);
    for (const id of ALL) expect(rule).toContain(`[data-view=${id}] #${id}`);
    expect(rule).toContain(":not([data-view]) #overview,");
  });
});
