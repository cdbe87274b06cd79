// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import published from "../../../public/data/datong-social-insurance-center/2026.json" with { type: "json" };
import { textWidth } from "../../../src/components/text-width.ts";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { projectsOf } from "../../../src/core/document/projects.ts";
import { formatAmount, formatNumber } from "../../../src/core/format-amount.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { composePicture, FORMATS, type Format } from "../../../src/features/picture/compose.ts";
import type { PictureContent } from "../../../src/features/picture/content.ts";
import { pictureContent } from "../../../src/features/picture/read-content.ts";
import { wordsOf } from "../../../src/i18n/index.ts";

const dataset = published as unknown as Dataset;
const opening = openingOf(dataset, "1ae31f125c6b");
const ADDRESS = "https://example.org/budget/?lang=zh";
const QR = [
  [true, false],
  [false, true],
];

const contentIn = (language: "zh" | "en", change: Partial<Parameters<typeof pictureContent>[2]> = {}): PictureContent =>
  pictureContent(budgetOf(dataset), opening, {
    language,
    money: "wan",
    nameOf: (printed) => ({ text: printed }),
    words: {
      picture: wordsOf(language, "picture"),
      overview: wordsOf(language, "overview"),
      shell: wordsOf(language, "shell"),
    },
    address: ADDRESS,
    made: "2026-11-24",
    ...change,
  });

const parsed = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
};
const textsOf = (svg: string) => [...parsed(svg).querySelectorAll("text")].map(({ textContent }) => textContent ?? "");

describe.each(["zh", "en"] as const)("the picture in %s", (language) => {
  it.each(FORMATS)(
    "says in the %s format the total, the change, the classes, basic and project, 三公, projects and the checks",
    (format) => {
      const { overview } = opening;
      const texts = textsOf(composePicture(contentIn(language), format, QR).svg).join("\n");
      const amounts = [overview.total, ...overview.classes.map(({ amount }) => amount), overview.threePublic?.amount];
      const projects = projectsOf(dataset).flatMap(({ amount }) => (amount === null ? [] : [amount]));
      for (const amount of [...amounts, overview.basic?.amount, overview.project?.amount, ...projects])
        expect(texts).toContain(formatAmount(amount?.text ?? "", amount?.unit ?? "wan", "wan", language));
      for (const { share } of overview.classes) expect(texts).toContain(`${share}%`);
      expect(texts).toContain(formatNumber(overview.change?.percent?.text ?? "?"));
      expect(texts).toContain(String(checkDataset(dataset).length));
      expect(texts).toContain(ADDRESS);
      expect(texts).toContain("2026-11-24");
    },
  );

  it("has no figure that the data set, or the day on which it was made, does not give", () => {
    const { overview } = opening;
    const { checks, change, classes } = overview;
    const drawn = [overview.total, overview.basic?.amount, overview.project?.amount, overview.threePublic?.amount];
    const projects = projectsOf(dataset).map(({ amount }) => amount);
    const known = new Set([
      ...[...drawn, ...projects, ...classes.map(({ amount }) => amount)].map((amount) =>
        formatAmount(amount?.text ?? null, amount?.unit ?? "wan", "wan", language),
      ),
      ...[...classes, overview.basic, overview.project].map((part) => part?.share ?? ""),
      formatAmount(
        change?.amount?.text ?? null,
        change?.amount?.unit ?? "wan",
        language === "zh" ? "wan" : "yuan",
        language,
      ),
      change?.percent?.text.replace("-", "") ?? "",
      ...[checks.mismatch, checks.rounding, checks.equal + checks.rounding + checks.mismatch + checks.note].map(String),
      ...[overview.projects.count, overview.projects.indicators, opening.year].map(String),
      ...["2026", "11", "24", "10,000"],
    ]);
    // names print figures of their own (4个党支部), the version and the address are no amounts
    const texts = textsOf(composePicture(contentIn(language), "long", QR).svg).filter(
      (text) => !/党支部|1ae31f125c6b|https/.test(text),
    );
    const figures = texts.flatMap((text) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
    expect(figures.length).toBeGreaterThan(25);
    expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
  });

  it.each(FORMATS)("keeps all of the %s format inside its margins", (format) => {
    const { svg, width, height } = composePicture(contentIn(language), format, QR);
    for (const text of parsed(svg).querySelectorAll("text")) {
      const { left, right, bottom } = placeOf(text);
      expect(left).toBeGreaterThan(30);
      expect(right, text.textContent ?? "").toBeLessThan(width - 20);
      expect(bottom, text.textContent ?? "").toBeLessThan(height - 30);
    }
  });
});

/** Where a text stands on the sheet, by the moves and scales around it and its estimated width. */
function placeOf(text: Element): { readonly left: number; readonly right: number; readonly bottom: number } {
  const size = Number(text.getAttribute("font-size"));
  const wide = textWidth(text.textContent ?? "", text.getAttribute("font-weight") === "700") * size;
  const anchor = text.getAttribute("text-anchor");
  const from = Number(text.getAttribute("x")) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
  let [left, right, bottom] = [from, from + wide, Number(text.getAttribute("y"))];
  for (let around = text.parentElement; around !== null; around = around.parentElement) {
    const move = /translate\(([\d.-]+) ([\d.-]+)\)(?: scale\(([\d.]+)\))?/.exec(around.getAttribute("transform") ?? "");
    const [, x = "0", y = "0", scale = "1"] = move ?? [];
    [left, right] = [left, right].map((each) => each * Number(scale) + Number(x)) as [number, number];
    bottom = bottom * Number(scale) + Number(y);
  }
  return { left, right, bottom };
}

describe("the formats", () => {
  it.each([
    ["long", 1080, null],
    ["square", 1080, 1080],
    ["wide", 1920, 1080],
  ] as const)("%s is %i wide", (format, width, height) => {
    const picture = composePicture(contentIn("zh"), format, QR);
    expect(picture.width).toBe(width);
    if (height === null) expect(picture.height).toBeGreaterThan(2 * width);
    else expect(picture.height).toBe(height);
  });
});

describe("a page without an address", () => {
  it("has no QR code and says so", () => {
    const texts = textsOf(composePicture(contentIn("zh", { address: null }), "long", null).svg);
    expect(texts.join("")).toContain("没有网址");
    expect(texts.join("")).not.toContain("http");
  });
});

describe("a picture is self-contained", () => {
  const REFERENCE = /\shref=|<style|<script|<image|<foreignObject|@import|\son\w+=/;
  it.each(FORMATS)("%s loads nothing and runs nothing", (format) => {
    const { svg } = composePicture(contentIn("zh"), format, QR);
    expect(svg).not.toMatch(REFERENCE);
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, target]) => target !== "#hatch")).toEqual([]);
    expect(parsed(svg).documentElement.getAttribute("font-family")).toMatch(/sans-serif$/);
  });

  it("stays one, and stays XML, whatever the names are", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "</text><script>alert(1)</script>",
        "]]>&amp;<!--",
        '" onload="x',
        "\ud800",
        "\u202Etxt",
        "𠮷野家𠮷野家",
        "\u0000\uffff",
      ),
    );
    fc.assert(
      fc.property(nasty, fc.constantFrom<Format>(...FORMATS), (name, format) => {
        const content = contentIn("zh", { nameOf: () => ({ text: name }), address: `https://e.org/${name}` });
        const { svg } = composePicture(content, format, QR);
        expect(parsed(svg).querySelectorAll("script, style, image, a, foreignObject")).toHaveLength(0);
        for (const element of parsed(svg).querySelectorAll("*"))
          for (const { name: attribute } of element.attributes) expect(attribute).not.toMatch(/^on|href/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("another budget", () => {
  const contentOf = (statements: Dataset["statements"]) => {
    const other = { ...dataset, statements, projects: [], sections: [] };
    return pictureContent(budgetOf(other), openingOf(other), {
      language: "zh",
      money: "yuan",
      nameOf: (printed) => ({ text: printed }),
      words: { picture: wordsOf("zh", "picture"), overview: wordsOf("zh", "overview"), shell: wordsOf("zh", "shell") },
      address: null,
      made: "2026-11-24",
    });
  };

  it("with nothing but its expenditure leaves out what it does not have", () => {
    const content = contentOf(dataset.statements.filter(({ id }) => id === "expenditure"));
    expect(content).toMatchObject({ change: null, threePublic: null, projects: null });
    expect(textsOf(composePicture(content, "square", null).svg)).toContain("29,947,800");
  });

  it("with seven classes is drawn as bars, each with its share", () => {
    const content = contentOf(dataset.statements);
    const slices = Array.from({ length: 7 }, (_, at) => ({
      id: `20${at + 1}`,
      code: `20${at + 1}`,
      label: `第${at + 1}类支出`,
      share: `${at + 1}.00%`,
      value: 7 - at,
      className: "",
    }));
    const classes = { ...content.classes, slices, isDisc: false };
    const { svg } = composePicture({ ...content, classes }, "wide", null);
    for (const { label, share } of slices) {
      expect(textsOf(svg)).toContain(label);
      expect(textsOf(svg).join()).toContain(share);
    }
  });
});
