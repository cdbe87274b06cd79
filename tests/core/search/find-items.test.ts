import { beforeAll, describe, expect, it } from "vitest";
import { searchFileOf } from "../../../scripts/search-file.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { excerpt } from "../../../src/core/search/excerpt.ts";
import { findItems } from "../../../src/core/search/find-items.ts";
import { type Initials, NO_INITIALS, readInitials } from "../../../src/core/search/initials.ts";
import type { Searched } from "../../../src/core/search/search-item.ts";
import { searchedOf, searchNames } from "../../../src/features/search/searched.ts";
import { wayTo } from "../../../src/features/search/way-to.ts";
import { loadWords } from "../../../src/i18n/index.ts";
import { stateAtRest } from "../../../src/view-state/navigation.ts";
import { datong as dataset, englishOf } from "../../published.ts";

let items: readonly Searched[];
let initials: Initials;
beforeAll(async () => {
  await loadWords();
  items = searchedOf(dataset, englishOf(dataset));
  initials = readInitials(searchFileOf(searchNames(dataset)).initials);
});
const groups = (typed: string, letters = initials) => findItems(items, typed, letters).groups;
const found = (typed: string, group: string) =>
  groups(typed)
    .find((each) => each.group === group)
    ?.found.map(({ item }) => item.name ?? item.text) ?? [];

describe("a search of the whole budget", () => {
  it("finds a line by its code, by its name and by its English name, and shows what is printed for it", () => {
    for (const typed of ["2210201", "住房公积金", "housing provident"]) {
      const line = groups(typed).find(({ group }) => group === "codes")?.found[0]?.item;
      expect(line).toMatchObject({ code: "2210201", name: "住房公积金", amount: { text: "177.36" } });
    }
    expect(found("208", "codes")[0]).toBe("社会保障和就业支出");
  });

  it("keeps both names that are printed for one code", () => {
    expect(found("2210202", "codes").sort()).toEqual(["提租补贴", "租房补贴"]);
  });

  it("finds projects, indicators, offices, duties, the explanation, terms and statements", () => {
    expect(found("残疾人", "projects")).toContain("J残疾人就业保障金");
    expect(found("遗属", "indicators").length).toBeGreaterThan(0);
    expect(found("工伤", "offices")[0]).toBe("工伤保险待遇核定发放科");
    expect(found("密钥卡", "duties")).toHaveLength(1);
    expect(found("改革合并分流", "explanation").length).toBeGreaterThan(0);
    expect(found("尾差", "terms")).toContain("尾差");
    expect(found("国有资本", "statements").length).toBeGreaterThan(0);
    expect(found("办公费", "economic")).toEqual(["办公费"]);
  });

  it("finds by pinyin initials, those of what people say for it too, also inside a name", () => {
    expect(found("sbk", "offices")).toEqual(["社会保障卡科"]);
    expect(found("zfgjj", "codes")).toEqual(["住房公积金"]);
    expect(found("gjj", "codes")).toEqual(["住房公积金"]);
    expect(found("SBK", "offices")).toEqual(["社会保障卡科"]);
    expect(groups("sbk", NO_INITIALS)).toEqual([]);
  });

  it("puts the name before what is only said about a thing", () => {
    expect(groups("工伤")[0]?.group).toBe("offices");
    expect(found("基本支出", "terms")[0]).toBe("基本支出");
  });

  it("does not take one kind of insurance for another that shares its short name", () => {
    expect(found("社会保险基金", "statements")).toEqual([]);
    expect(found("社会保险经办机构", "codes")).toEqual(["社会保险经办机构"]);
  });

  it("hears the question around the thing, and puts amounts first where an amount is asked for", () => {
    const medical = ["行政事业单位医疗", "行政单位医疗", "事业单位医疗", "公务员医疗补助"];
    for (const typed of ["医保", "医保花了多少", "今年医保花了多少钱？"]) {
      expect(found(typed, "codes")).toEqual(medical);
      expect(found(typed, "economic")[0]).toBe("职工基本医疗保险缴费");
      // 工伤医疗 is another insurance
      expect(found(typed, "offices")).toEqual([]);
    }
    expect(found("how much is health insurance", "codes")).toEqual(medical);
    for (const typed of ["养老金支出多少", "养老金", "how much is spent on pensions"]) {
      expect(groups(typed)[0]?.group).toBe("codes");
      expect(found(typed, "codes")[0]).toBe("行政事业单位养老支出");
    }
    expect(groups("养老保险")[0]?.group).not.toBe("explanation");
    expect(groups("养老认证多少").map(({ group }) => group)).not.toContain("codes");
  });

  it("answers what people come with by what stands first", () => {
    const first = (typed: string) => {
      const [group] = groups(typed);
      const item = group?.found[0]?.item;
      return [group?.group, item?.name ?? item?.within];
    };
    const card = ["offices", "社会保障卡科"];
    const running = ["terms", "机关运行经费"];
    const change = ["answers", "比上年"];
    const buying = ["explanation", "政府采购情况"];
    const branches = ["projects", "J离退休干部4个党支部活动经费"];
    const office = ["economic", "办公费"];
    const answers: readonly (readonly [string, readonly string[]])[] = [
      ["社保卡丢了找谁", card],
      ["who do I ask about a lost social security card?", card],
      ["机关运行经费为什么是空的", running],
      ["why is agency operating costs empty", running],
      ["什么是三公经费", ["terms", "“三公”经费"]],
      ["比上年多还是少、为什么", change],
      ["比去年少了多少", change],
      ["more or less than last year, and why", change],
      ["办公费多少", office],
      ["how much are office supplies", office],
      ["有没有政府采购", buying],
      ["is there any government procurement", buying],
      ["党支部经费为什么一处写4一处写3", branches],
      ["why 4 party branches in one place and 3 in another", branches],
    ];
    expect(answers.map(([typed]) => [typed, first(typed)])).toEqual(answers);
  });

  it("puts the largest first where the largest is asked for: of projects, or of the classes, whose parts are no second sum", () => {
    for (const typed of ["哪个项目花钱最多", "项目最多", "which project costs most"])
      expect(groups(typed).map(({ group, found: own }) => [group, own[0]?.item.amount?.text])).toEqual([
        ["projects", "281.00"],
      ]);
    expect(found("哪个项目花钱最少", "projects")[0]).toBe("XM行政事业单位遗属补助经费");
    for (const typed of ["最多", "花了多少钱", "where is most spent"])
      expect(found(typed, "codes")).toEqual(["社会保障和就业支出", "住房保障支出", "卫生健康支出"]);
  });

  it("sets nothing aside that is part of a name, and finds nothing where nothing but a question was typed", () => {
    expect(found("基本支出多少", "terms")).toEqual(["基本支出"]);
    expect(groups("办公费")).toEqual(groups("办公费多少"));
    expect(found("办公室在哪", "offices")[0]).toBe("办公室");
    for (const typed of ["怎么办", "为什么", "where is it"]) expect(groups(typed)).toEqual([]);
  });

  it("leads to places that this document has", () => {
    for (const { item } of items) {
      const { to, address, place, act } = wayTo(item.target, stateAtRest("zh"));
      const cell = address?.cell ?? to?.cell ?? null;
      if (cell !== null) expect(findCell(dataset, cell)).not.toBeNull();
      expect(to ?? place ?? act).toBeTruthy();
    }
  });

  it("takes letters literally, and no more of them than anybody types", () => {
    expect(groups("(a+)+$")).toEqual([]);
    expect(groups(".*")).toEqual([]);
    for (const typed of ["社".repeat(50_000), "a ".repeat(25_000)]) expect(() => groups(typed)).not.toThrow();
  });
});

it("writes down no more than the letters with which the names' characters are read", () => {
  const { initials: text } = searchFileOf(["社会保障卡", "会计", "银行"]);
  expect(readInitials(text).get("会")).toBe("hk");
  expect(readInitials(text).get("行")).toBe("h");
  expect(text).toBe(searchFileOf(["银行", "会计", "社会保障卡"]).initials);
  expect(readInitials(undefined)).toEqual(NO_INITIALS);
});

it("cuts a long text around what was found in it, at words, and keeps the mark", () => {
  const text = `${"and so on ".repeat(12)}administrative cards for everyone who comes to the hall and asks for one there`;
  const start = text.indexOf("cards");
  const cut = excerpt(text, [[start, start + 5]]);
  const [range] = cut.ranges;
  expect(cut.text.slice(range?.[0], range?.[1])).toBe("cards");
  expect(cut.text).toMatch(/^…administrative cards .* \w+…$/);
  expect(text).toContain(`${cut.text.replaceAll("…", "")} `);
});
