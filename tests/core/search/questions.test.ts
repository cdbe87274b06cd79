import { beforeAll, describe, expect, it } from "vitest";
import { findItems } from "../../../src/core/search/find-items.ts";
import { NO_INITIALS } from "../../../src/core/search/initials.ts";
import type { Searched } from "../../../src/core/search/search-item.ts";
import { searchedOf } from "../../../src/features/search/searched.ts";
import { loadWords } from "../../../src/i18n/index.ts";
import { datong as dataset, englishOf } from "../../published.ts";

let items: readonly Searched[];
beforeAll(async () => {
  await loadWords();
  items = searchedOf(dataset, englishOf(dataset));
});
const search = (typed: string) => findItems(items, typed, NO_INITIALS);
/** The first result, as it is known: commands by what they do, answers by their kind, printed things by their name. */
const first = (typed: string) => {
  const item = search(typed).groups[0]?.found[0]?.item;
  if (item === undefined) return null;
  const isOurs = item.group === "commands" || item.group === "answers";
  return isOurs ? item.id.replace(/\/sheet:.*/, "") : (item.name ?? item.within);
};

/** What is asked in either language, and what stands first. */
const QUESTIONS: readonly (readonly [zh: string, en: string, answer: string])[] = [
  ["一共多少钱", "how much in total", "answers/total"],
  ["比去年多还是少，为什么", "less or more than last year and why", "answers/change"],
  ["有多少职工", "how many staff", "answers/heads"],
  ["人均", "per head", "answers/heads"],
  ["工资多少", "how much on salaries", "工资福利支出"],
  ["公车", "cars", "公务用车运行维护费"],
  ["公务接待", "receptions", "公务接待费"],
  ["出国", "travel abroad", "因公出国（境）费"],
  ["哪个项目最大", "which project is largest", "QT社保专项业务费"],
  ["几个党支部", "how many Party branches", "J离退休干部4个党支部活动经费"],
  ["什么是机关运行经费", "what is agency operating costs", "机关运行经费"],
  ["账对得上吗", "does it add up", "commands/view.checks"],
  ["哪些指标有问题", "which indicators look odd", "commands/oddIndicators"],
  ["基本支出和项目支出有什么区别", "difference between basic and project", "commands/view.breakdown"],
  ["下载表格", "download excel", "commands/excel"],
  ["怎么打印", "print", "commands/print"],
  ["简报", "brief", "commands/print"],
  ["复制表格", "copy table", "commands/view.statements"],
  ["下载离线版", "offline copy", "commands/offline"],
  ["生成长图", "make a picture", "commands/picture"],
  ["怎么演示", "how to present", "commands/present"],
  ["怎么嵌入", "embed", "commands/embed"],
  ["怎么引用", "how do I cite this", "commands/cite"],
  ["离线", "offline", "commands/offline"],
  ["怎么分享", "share", "commands/share"],
  ["对账", "checks", "commands/view.checks"],
  ["2080109", "2080109", "社会保险经办机构"],
  ["主管部门是谁", "who is the supervising department", "answers/department"],
  ["什么时候公布的", "when was it published", "answers/published"],
  ["残保金", "disability levy", "J残疾人就业保障金"],
  ["基本支出多少", "how much is basic expenditure", "answers/basic"],
  ["政府采购", "government procurement", "政府采购情况"],
  ["钱从哪来", "where does the money come from", "commands/view.flow"],
];

describe("what readers ask of a budget", () => {
  it("is answered by what stands first, in both languages", () => {
    const answers = QUESTIONS.flatMap(([zh, en, answer]) => [
      [zh, answer],
      [en, answer],
    ]);
    expect(answers.map(([typed = ""]) => [typed, first(typed)])).toEqual(answers);
  });

  it("finds agency workers by the project's indicators, and what is approved by the word in any form", () => {
    for (const typed of ["劳务派遣", "agency workers"]) expect(search(typed).groups[0]?.group).toBe("indicators");
    const approving = search("approved").groups.flatMap(({ found }) =>
      found.map(({ textEn, nameEn }) => `${nameEn} ${textEn}`),
    );
    expect(approving.length).toBeGreaterThan(0);
    for (const text of approving) expect(text).toMatch(/approv/i);
  });

  it("finds pay and cars as what they are, and nothing that only begins so", () => {
    const names = (typed: string) =>
      search(typed)
        .groups.flatMap(({ found }) => found.map(({ item, nameEn }) => `${item.name} ${nameEn}`))
        .join("\n");
    expect(names("cars")).not.toMatch(/Carried|care/i);
    expect(names("cars")).toMatch(/公务用车/);
    expect(names("pay")).toMatch(/基本工资/);
    expect(names("pay")).not.toMatch(/对个人和家庭的补助/);
  });

  it("puts the whole term before any of which it is a part, in both languages", () => {
    for (const typed of ["基本支出", "basic expenditure"]) {
      expect(first(typed)).toBe("answers/basic");
      const all = search(typed).groups.flatMap(({ found }) => found.map(({ item }) => item.name));
      expect(all).toContain("基本支出");
      expect(all).not.toContain("机关事业单位基本养老保险缴费支出");
    }
  });

  it("says so where a question is not understood, and offers nothing else", () => {
    for (const typed of ["怎么批", "什么时候批的", "谁批准的", "how is it voted", "why"])
      expect([typed, search(typed)]).toEqual([typed, { groups: [], isNear: false, isUnclear: true }]);
    expect(search("xyzzy")).toEqual({ groups: [], isNear: false, isUnclear: false });
  });

  it("offers nothing about head counts or indicators to a budget that has none", () => {
    const bare = { ...dataset, projects: [] };
    const own = searchedOf(bare, englishOf(bare));
    const ids = own.map(({ item }) => item.id);
    expect(ids).not.toContain("commands/perHead");
    expect(ids).not.toContain("commands/oddIndicators");
    expect(ids.some((id) => id.startsWith("answers/heads"))).toBe(false);
  });
});
