import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../src/core/search/excerpt.ts";
import { readFigureQuery } from "../../../src/core/search/figure-query.ts";
import { filterItems } from "../../../src/core/search/filter-items.ts";
import { fold } from "../../../src/core/search/fold.ts";
import { NO_INITIALS, partByInitials, readInitials } from "../../../src/core/search/initials.ts";
import { matchText } from "../../../src/core/search/match.ts";
import { ask, readQuery } from "../../../src/core/search/query.ts";
import { RANK, rankOfName, withoutLookalikes } from "../../../src/core/search/rank.ts";
import { runsOf } from "../../../src/core/search/runs.ts";
import { otherWordsFor } from "../../../src/core/search/same-words.ts";

const read = (typed: string) => {
  const { value, unit, isNegative } = readFigureQuery(typed) ?? {};
  return [value, unit, isNegative];
};

describe("a figure that somebody types", () => {
  it.each([
    ["2,683.59", "2683.59", null, false],
    ["２，６８３．５９万元", "2683.59", "wan", false],
    ["29.95 million", "29.95", "million", false],
    ["CNY 26,835,900", "26835900", "yuan", false],
    ["0.30亿", "0.30", "yi", false],
    ["89.61%", "89.61", "percent", false],
    ["6个", "6", "count", false],
    ["−27.18", "27.18", null, true],
    ["△27.18", "27.18", null, true],
    ["(27.18)", "27.18", null, true],
    ["+5", "5", null, false],
    [".5", "0.5", null, false],
    ["007", "7", null, false],
    ["2994.78是什么", "2994.78", null, false],
  ])("%s is read with its unit and sign", (typed, value, unit, isNegative) => {
    const [found, ...rest] = read(typed);
    expect([Number(found), ...rest]).toEqual([Number(value), unit, isNegative]);
  });

  it.each(["", "养老", "208和210", "2026年预算公开", "社保卡2"])("%j is none, or more than one thing", (typed) => {
    expect(readFigureQuery(typed)).toBeNull();
  });

  it("can be a code where it has three, five or seven digits and nothing beside them", () => {
    const code = (typed: string) => readFigureQuery(typed)?.code;
    expect(["208", "20805", "2080505", "2080", "208.0", "208万元"].map(code)).toEqual([
      "208",
      "20805",
      "2080505",
      null,
      null,
      null,
    ]);
  });
});

describe("a text as it is compared", () => {
  it("has half-width signs and small letters, no quotation marks, and no spaces beside Han characters", () => {
    expect(fold("“三公” 经费 ＡＢ１２").text).toBe("三公经费ab12");
    expect(fold("Basic  expenditure").text).toBe("basic expenditure");
  });

  it("leads each of its characters back to where it was printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."三公 “”ＡbI％-İ") }), (printed) => {
        const { text, at } = fold(printed);
        expect(at).toHaveLength(text.length);
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        expect(at.map((place) => fold(printed[place] ?? "").text || " ").join("")).toBe(text);
      }),
    );
  });

  it("is parted into words of letters and digits and Han characters in a row", () => {
    expect(runsOf("social保障-208 card")).toEqual(["social", "保障", "208", "card"]);
    expect(runsOf("办".repeat(99))).toEqual(["办".repeat(40)]);
    expect(runsOf("，。")).toEqual([]);
  });
});

describe("a name by its initials", () => {
  const initials = readInitials("社s会hk保b障z卡k行xh银y");

  it("is found where every letter is a reading of its character, also in the middle, and by what people call it", () => {
    expect(partByInitials("社会保障卡科", "shbz", initials)).toEqual({ part: "社会保障", start: 0 });
    expect(partByInitials("社会保障卡科", "bzk", initials)).toEqual({ part: "保障卡", start: 2 });
    expect(partByInitials("社会保障卡科", "sbk", initials)?.part).toBe("社保卡");
    expect([partByInitials("银行", "yh", initials)?.part, partByInitials("银行", "yx", initials)?.part]).toEqual([
      "银行",
      "银行",
    ]);
  });

  it("is not found by one letter, by digits, or where nobody has read the initials", () => {
    expect([partByInitials("社会", "s", initials), partByInitials("社会", "s1", initials)]).toEqual([null, null]);
    expect([partByInitials("社会", "sh", NO_INITIALS), partByInitials("科室", "ks", initials)]).toEqual([null, null]);
    expect([readInitials(null), readInitials(5), readInitials("")].map(({ size }) => size)).toEqual([0, 0, 0]);
  });
});

describe("other words for a thing", () => {
  it("lead from what people say to what documents print, and never from one kind of insurance to another", () => {
    expect(otherWordsFor("社保卡")).toContain("社会保障卡");
    expect(otherWordsFor("社会保障卡")).toContain("社保卡");
    expect(otherWordsFor("社会保障卡")).not.toContain("社会保险卡");
    expect(otherWordsFor("car running costs")).toContain("vehicle running costs");
    expect(otherWordsFor("careful")).toEqual(["careful"]);
    expect(otherWordsFor("办公费")).toEqual(["办公费"]);
  });
});

describe("a question", () => {
  it("is about what is left when the words around it are set aside, in either language", () => {
    expect(ask("今年医保花了多少钱？")?.subject).toEqual(["医保"]);
    expect(ask("how much is spent on pensions")?.subject).toEqual(["pensions"]);
    expect([ask("医保")?.isQuestion, ask("医保多少钱")?.isQuestion]).toEqual([false, true]);
    expect([ask("哪个项目最大")?.order, ask("smallest project")?.order, ask("医保")?.order]).toEqual([
      "most",
      "least",
      null,
    ]);
    expect([ask("养老金支出多少")?.forAmount, ask("养老认证")?.forAmount]).toEqual([true, false]);
  });

  it("is unclear where a single sign is left that names nothing, and nothing where nothing is typed", () => {
    expect([ask("怎么批")?.isUnclear, ask("车")?.isUnclear]).toEqual([true, false]);
    expect([ask("  "), ask("“”"), readQuery("")]).toEqual([null, null, null]);
  });
});

describe("the rank of a hit", () => {
  const rank = (name: string, typed: string) => {
    const query = readQuery(typed);
    const folded = fold(name);
    return rankOfName(name, folded, query && matchText(folded, query));
  };

  it("is best for the whole name, then for its beginning, then inside it, then for words of it", () => {
    expect(rank("基本支出", "基本支出")).toBe(RANK.whole);
    expect(rank("“三公”经费", "三公经费")).toBe(RANK.whole);
    expect(rank("J残疾人就业保障金", "残疾人就业保障金")).toBe(RANK.whole);
    expect(rank("J残疾人就业保障金", "残疾人")).toBe(RANK.beginning);
    expect(rank("残疾人就业保障金", "就业")).toBe(RANK.inside);
    expect(rank("Vehicles and running", "vehic")).toBe(RANK.begun);
    expect(rank("基本养老支出", "基本支出")).toBe(RANK.words);
    expect(rank("办公费", "工会")).toBe(RANK.none);
    expect(rankOfName(null, null, null)).toBe(RANK.none);
  });

  it("leaves out what only looks alike where the thing itself is found, and keeps it where nothing else is", () => {
    const query = readQuery("基本支出");
    if (query === null) throw new Error("something is typed");
    const left = (...ranks: number[]) =>
      withoutLookalikes(
        ranks.map((each) => ({ rank: each })),
        query,
      ).map((hit) => hit.rank);
    expect(left(RANK.whole, RANK.words, RANK.textWords, RANK.begun, RANK.near)).toEqual([RANK.whole]);
    expect(left(RANK.words, RANK.near)).toEqual([RANK.words]);
    expect(left(RANK.near)).toEqual([RANK.near]);
  });
});

describe("what is shown of a long text", () => {
  it("is the stretch around its first mark, with the marks where they stand in it, and no word cut", () => {
    const text = `${"甲".repeat(60)}工伤${"乙".repeat(60)}`;
    const shown = excerpt(text, [[60, 62]]);
    expect(shown.text.length).toBeLessThan(60);
    expect(shown.ranges.map(([from, to]) => shown.text.slice(from, to))).toEqual(["工伤"]);
    expect(shown.text.startsWith("…") && shown.text.endsWith("…")).toBe(true);
    expect(excerpt("short text", [[0, 5]])).toEqual({ text: "short text", ranges: [[0, 5]] });
    const words = excerpt("performance ".repeat(20).trim(), [[120, 131]])
      .text.replace(/…/g, "")
      .trim();
    expect(words.split(" ").every((word) => word === "performance")).toBe(true);
  });
});

describe("a filter of a list", () => {
  const items = ["养老保险科", "工伤保险科", "后勤"];
  const left = (typed: string) => filterItems(items, typed, (name) => ({ name, other: null }));

  it("leaves all where nothing is typed, those that fit in their order, and says where none fits wholly", () => {
    expect(left(" ").found.map(({ item }) => item)).toEqual(items);
    expect(left("保险").found.map(({ item }) => item)).toEqual(items.slice(0, 2));
    expect(left("养老保险局")).toMatchObject({ isNear: true });
    expect(left("没有")).toEqual({ found: [], isNear: false });
  });
});
