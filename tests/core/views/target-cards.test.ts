import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, TargetSheet } from "../../../src/core/document/dataset.ts";
import { absolute, amountOf, compareAmounts, difference, sum } from "../../../src/core/money.ts";
import { filterCards, groupByLevel, indicatorsAtRest, sortCards } from "../../../src/core/views/arrange-cards.ts";
import {
  extremesOf,
  isAbout,
  levelOf,
  projectTotalOf,
  type TargetCard,
  targetCardsOf,
} from "../../../src/core/views/target-cards.ts";

const datong = JSON.parse(
  readFileSync(new URL("../../../public/data/datong-social-insurance-center/2026.json", import.meta.url), "utf8"),
) as Dataset;
const cards = targetCardsOf(datong);
const byPrintedName = (a: TargetCard, b: TargetCard) => a.name.localeCompare(b.name, "zh-CN");
const namesAsPrinted = (printed: string) => [printed];
const cardOf = (part: string): TargetCard => {
  const card = cards.find(({ name }) => name.includes(part));
  if (card === undefined) throw new Error(`no project ${part}`);
  return card;
};

/** The Datong budget with only these projects: amounts in 万元, a sheet with this many people where given. */
function withProjects(projects: readonly { amount: string | null; heads?: string; sheet?: boolean }[]): Dataset {
  const template = datong.projects[0] as TargetSheet;
  const counted = (heads: string, line: number) => ({
    line,
    level1: "产出指标",
    level2: "数量指标",
    name: "人数",
    periodName: "人数",
    annualName: "人数",
    period: `${heads}人`,
    annual: `${heads}人`,
  });
  return {
    ...datong,
    statements: datong.statements.map((statement) =>
      statement.id !== "projects"
        ? statement
        : {
            ...statement,
            sides: statement.sides.map((side) => ({
              ...side,
              rows: [
                ...side.rows.slice(0, 1),
                ...projects.map(({ amount }, index) => ({
                  line: 1000 + index,
                  code: null,
                  label: `项目${index}`,
                  amounts: { total: amount },
                })),
              ],
            })),
          },
    ),
    projects: projects.flatMap(({ heads, sheet = heads !== undefined }, index) =>
      sheet
        ? [
            {
              ...template,
              line: 2000 + index * 40,
              name: `项目${index}`,
              indicators: heads === undefined ? [] : [counted(heads, 2010 + index * 40)],
            },
          ]
        : [],
    ),
  };
}

describe("the projects of the Datong budget", () => {
  it("are six with 40 indicators, and their printed total is 516.30", () => {
    expect(cards).toHaveLength(6);
    expect(cards.reduce((count, card) => count + card.indicators.length, 0)).toBe(40);
    expect(projectTotalOf(datong)).toMatchObject({ cell: "projects:376:total", text: "516.30" });
  });

  it("take between 0.42 and 54.43 percent of it", () => {
    expect(extremesOf(cards)?.largest.share).toBe("54.43");
    expect(extremesOf(cards)?.smallest.share).toBe("0.42");
  });

  it("show the row's 万元 and the sheet's yuan, each from its own cell", () => {
    expect(cardOf("遗属").amount).toMatchObject({ cell: "projects:381:total", text: "2.16", unit: "wan" });
    expect(cardOf("遗属").sheetAmount).toEqual({ cell: "sheet:544:total.annual", text: "21572", unit: "yuan" });
  });

  it("divide the sheet's yuan by the people that the sheet counts", () => {
    const perHeadOf = (part: string) => {
      const { perHead } = cardOf(part);
      return perHead.kind === "computed" ? [perHead.yuan.slice(0, 9), perHead.heads] : perHead.kind;
    };
    expect(perHeadOf("社保专项")).toEqual(["48448.275", "58"]);
    expect(perHeadOf("党支部")).toEqual(["131.68724", "243"]);
    expect(perHeadOf("遗属")).toEqual(["21572", "1"]);
    expect(perHeadOf("残疾人")).toBe("zeroHeads");
  });

  it("count 成本指标 as cost although they are printed under 产出指标", () => {
    const counts = groupByLevel(cards.flatMap(({ indicators }) => indicators)).map(({ level, indicators }) => [
      level,
      indicators.length,
    ]);
    expect(counts).toEqual([
      ["output", 18],
      ["cost", 4],
      ["benefit", 12],
      ["satisfaction", 6],
    ]);
    expect(levelOf({ level1: null, level2: "可持续发展影响" })).toBe("benefit");
    expect(levelOf({ level1: null, level2: "时效指标" })).toBe("output");
  });

  it("keep their notes apart: a cell belongs to the project whose row or sheet prints it", () => {
    expect(isAbout(cardOf("遗属"), "sheet:560:period")).toBe(true);
    expect(isAbout(cardOf("遗属"), "projects:381:label")).toBe(true);
    expect(isAbout(cardOf("遗属"), "sheet:576:total.annual")).toBe(false);
    expect(isAbout(cardOf("遗属"), "expenditure:381:total")).toBe(false);
  });

  it("show, closed, one indicator of each level and the one that carries a remark", () => {
    const shown = (part: string, remarked: string[] = []) =>
      indicatorsAtRest(cardOf(part), new Set(remarked)).map(({ printed }) => printed.line);
    expect(shown("遗属", ["sheet:560:period"])).toEqual([558, 560, 563, 566]);
    expect(shown("Z单位")).toHaveLength(4);
  });
});

describe("sorting and filtering projects", () => {
  const namesIn = (sort: "amount" | "name" | "indicators" | "perhead", order: "asc" | "desc") =>
    sortCards(cards, sort, order, byPrintedName).map(({ name }) => name.slice(0, 4));

  it("puts the largest amount first, and the other way round", () => {
    expect(namesIn("amount", "desc")[0]).toBe("QT社保");
    expect(namesIn("amount", "asc")[0]).toBe("XM行政");
  });

  it("puts a project without a head count last in either order", () => {
    expect(namesIn("perhead", "desc")).toEqual(["QT社保", "J驻村帮", "XM行政", "Z单位运", "J离退休", "J残疾人"]);
    expect(namesIn("perhead", "asc").slice(-1)).toEqual(["J残疾人"]);
  });

  it("keeps the order of the document among equals", () => {
    expect(namesIn("indicators", "desc").slice(-1)).toEqual(["XM行政"]);
    expect(namesIn("indicators", "desc")[0]).toBe("J驻村帮");
  });

  it("leaves the indicators of a level, and no project that has none", () => {
    const found = filterCards(cards, { level: "cost", text: "" }, namesAsPrinted);
    expect(found.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1, 1]);
  });

  it("keeps a whole project when its name or its texts say the word, single indicators otherwise", () => {
    const found = filterCards(cards, { level: null, text: "劳务派遣" }, namesAsPrinted);
    expect(found.map(({ card, indicators }) => [card.name, indicators.length])).toEqual([["QT社保专项业务费", 7]]);
    const some = filterCards(cards, { level: null, text: "满意度" }, namesAsPrinted);
    expect(some.every(({ indicators, card }) => indicators.length <= card.indicators.length)).toBe(true);
    expect(some.length).toBeGreaterThan(3);
  });

  it("reads full-width and capital letters as plain ones, and a text as itself, never as a pattern", () => {
    expect(filterCards(cards, { level: null, text: " ｑｔ" }, namesAsPrinted)).toHaveLength(1);
    expect(filterCards(cards, { level: null, text: ".*" }, namesAsPrinted)).toEqual([]);
  });

  it("finds a project by its name in either language", () => {
    const english = (printed: string) =>
      printed.startsWith("QT") ? [printed, "Social insurance operations"] : [printed];
    expect(filterCards(cards, { level: null, text: "insurance" }, english)).toHaveLength(1);
  });
});

describe("documents of another form", () => {
  it("without sheets still show their projects, without indicators and heads", () => {
    const bare = targetCardsOf({ ...datong, projects: [] });
    expect(bare).toHaveLength(6);
    expect(bare.every(({ indicators, perHead }) => indicators.length === 0 && perHead.kind === "noHeadCount")).toBe(
      true,
    );
    expect(filterCards(bare, { level: null, text: "" }, namesAsPrinted)).toHaveLength(6);
  });

  it("without a table of projects show the sheets, and shares of nothing are none", () => {
    const only = targetCardsOf({ ...datong, statements: [] });
    expect(only.map(({ amount, share }) => [amount, share])).toEqual(Array(6).fill([null, null]));
    expect(extremesOf(only)).toBeNull();
  });

  it("without any project have no card", () => {
    expect(targetCardsOf({ ...datong, statements: [], projects: [] })).toEqual([]);
  });

  it("with a total of zero state no share", () => {
    const zero = {
      ...datong,
      statements: datong.statements.map((statement) => ({
        ...statement,
        sides: statement.sides.map((side) => ({
          ...side,
          rows: side.rows.map((row) => ({ ...row, amounts: { ...row.amounts, total: "0" } })),
        })),
      })),
    };
    expect(targetCardsOf(zero).map(({ share }) => share)).toEqual(Array(6).fill(null));
  });

  it("lose no project to sorting, whatever the amounts and heads: known ones in order, unknown ones last", () => {
    const project = fc.record(
      { amount: fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2))) },
      { requiredKeys: ["amount"] },
    );
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 40 }), fc.boolean(), (projects, up) => {
        const all = targetCardsOf(withProjects(projects));
        const sorted = sortCards(all, "amount", up ? "asc" : "desc", byPrintedName);
        expect(new Set(sorted)).toEqual(new Set(all));
        const texts = sorted.map(({ amount }) => amount?.text ?? null);
        const known = texts.filter((text) => text !== null);
        expect(texts.slice(0, known.length)).toEqual(known);
        for (const [index, text] of known.slice(1).entries()) {
          const step = compareAmounts(amountOf(text, "wan"), amountOf(known[index] ?? "0", "wan"));
          expect(up ? step >= 0 : step <= 0).toBe(true);
        }
      }),
    );
  });

  it("multiply a figure per head back to the amount, whatever the head count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (heads) => {
        const [card] = targetCardsOf(withProjects([{ amount: "1.00", heads: String(heads) }]));
        if (card?.perHead.kind !== "computed") throw new Error("a head count was given");
        const { yuan, amount } = card.perHead;
        const back = sum(Array.from({ length: heads }, () => amountOf(yuan, "yuan")));
        const apart = absolute(difference(back, amountOf(amount.text, amount.unit)));
        expect(compareAmounts(apart, amountOf("0.000001", "yuan"))).toBe(-1);
      }),
    );
  });
});
