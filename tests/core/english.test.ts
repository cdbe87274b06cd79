import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withAmounts } from "../../src/core/document/english-amounts.ts";

interface ClassificationEntry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly seen: boolean;
}

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(`../../public/data/${path}`, import.meta.url), "utf-8")) as Content;

const functional = read<ClassificationEntry[]>("classification/functional.json");
const economic = read<ClassificationEntry[]>("classification/economic.json");
const terms = read<Record<string, string>>("classification/terms.json");
const datong = read<Record<string, string>>("datong-social-insurance-center/2026.en.json");

const dataset = read<{ unit: unknown; statements: unknown; projects: unknown; sections: unknown }>(
  "datong-social-insurance-center/2026.json",
);

/** Every printed text below a part of the data set that holds Chinese; numerals of headings (一、) are counted by the page. */
function printedTexts(part: unknown): string[] {
  if (typeof part === "string") return /\p{Script=Han}/u.test(part) ? [part] : [];
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, inner]) => (key === "number" ? [] : printedTexts(inner)));
}

/** [where, Chinese, English] of every entry of the four files. */
const entries: (readonly [string, string, string])[] = [
  ...functional.map(({ code, zh, en }) => [code, zh, en] as const),
  ...economic.map(({ code, zh, en }) => [code, zh, en] as const),
  ...Object.entries(terms).map(([zh, en]) => ["terms", zh, en] as const),
  ...Object.entries(datong).map(([zh, en]) => ["2026", zh, en] as const),
];

/** Figures that the English says in words or in another unit: what is printed, and what must stand in its place. */
const SAID_OTHERWISE: readonly (readonly [string, string])[] = [
  ["9月到10月", "From September to October"],
  ["12月31日", "31 December"],
];

/** Chinese words that may stand in the English. None so far: names and document numbers are written in pinyin. */
const CHINESE_IN_ENGLISH: readonly string[] = [];

const numbersOf = (text: string) => (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) => n.replaceAll(",", ""));

/** The numbers of the Chinese that the English lacks, as often as they are printed. */
function missingNumbers(zh: string, en: string): string[] {
  let [printed, said] = [zh, en];
  for (const [chinese, english] of SAID_OTHERWISE) {
    if (!printed.includes(chinese) || !said.includes(english)) continue;
    printed = printed.replace(chinese, "");
    said = said.replace(english, "");
  }
  const left = numbersOf(said);
  return numbersOf(printed).filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe("English for the printed texts", () => {
  it("keeps every figure of the Chinese, as often as it is printed", () => {
    const lost = entries.map(([where, zh, en]) => ({ where, zh, lost: missingNumbers(zh, en) }));
    expect(lost.filter((entry) => entry.lost.length > 0)).toEqual([]);
  });

  it("never converts an amount by hand: each stands as printed, with its unit, for the page to say in CNY", () => {
    const amounts = (text: string, unit: RegExp) =>
      [...text.matchAll(unit)].map(([, number]) => number?.replace(/,/g, ""));
    const paragraphs = Object.entries(datong).filter(([zh]) => /\d万元/.test(zh));
    expect(paragraphs.length).toBeGreaterThan(10);
    for (const [zh, en] of paragraphs)
      expect([zh, amounts(en, /\{\{([\d,.]+) wan\}\}/g)]).toEqual([zh, amounts(zh, /(\d[\d,]*(?:\.\d+)?)万元/g)]);
    expect(withAmounts("is {{2,994.78 wan}}, of it {{27.18 wan}}, {{0 wan}} and {{21,572 yuan}}")).toBe(
      "is CNY\u00a029.95\u00a0million (2,994.78\u00a0万元), of it CNY\u00a0271,800 (27.18\u00a0万元), CNY\u00a00 and CNY\u00a021,572",
    );
  });

  it("is English throughout: no Chinese characters and no Chinese punctuation", () => {
    const foreign = entries.filter(([, , en]) => {
      const rest = CHINESE_IN_ENGLISH.reduce((text, word) => text.replaceAll(word, ""), en);
      return /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(rest);
    });
    expect(foreign).toEqual([]);
  });

  it("is never empty and carries no stray spaces", () => {
    expect(entries.filter(([, zh, en]) => zh === "" || en === "" || en !== en.trim() || /\s{2}/.test(en))).toEqual([]);
  });

  it("gives one Chinese term one English term in all four files", () => {
    const english = new Map<string, Set<string>>();
    for (const [, zh, en] of entries) english.set(zh, (english.get(zh) ?? new Set()).add(en));
    expect([...english].filter(([, terms]) => terms.size > 1)).toEqual([]);
  });

  it("exists for every text that the published data set prints", () => {
    const english = new Set(entries.map(([, zh]) => zh));
    const { unit, statements, projects, sections } = dataset;
    const printed = new Set(printedTexts([unit, statements, projects, sections]));
    expect(printed.size).toBeGreaterThan(300);
    expect([...printed].filter((zh) => !english.has(zh) && !english.has(zh.replace(/^\d{4}年/, "")))).toEqual([]);
  });

  it("leaves the two printed names of 2210202 two names", () => {
    expect(functional.find(({ code }) => code === "2210202")?.en).toBe("Rent-increase subsidy");
    expect(terms.租房补贴).toBe("Rental subsidy");
  });

  it("names labels without the year, so that they serve every year", () => {
    expect(Object.keys(terms).filter((zh) => /^\d{4}年/.test(zh))).toEqual([]);
  });
});

describe.each([
  ["functional", functional],
  ["economic", economic],
])("the %s classification", (_, list) => {
  const codes = list.map(({ code }) => code);

  it("is sorted by code, each code once", () => {
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("has a parent for every section and item", () => {
    const orphans = codes.filter((code) => code.length > 3 && !codes.includes(code.slice(0, -2)));
    expect(orphans).toEqual([]);
    expect(codes.filter((code) => !/^\d{3}(\d{2}){0,2}$/.test(code))).toEqual([]);
  });
});

it("lists the thirty classes of expenditure, those not seen in a document marked so", () => {
  const classes = functional.filter(({ code }) => code.length === 3);
  expect(classes).toHaveLength(30);
  expect(classes.find(({ code }) => code === "208")?.seen).toBe(true);
  expect(classes.find(({ code }) => code === "202")?.seen).toBe(false);
});
