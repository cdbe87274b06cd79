import { describe, expect, it } from "vitest";
import { rolesIn, stated } from "./saying.ts";

const role = (...args: Parameters<typeof rolesIn>) => rolesIn(...args).at(-1)?.[1];
const inAccounts = { phase: "finalAccounts" } as const;

describe("what a figure says", () => {
  it("is last year's where a budget names last year, and nothing where it names another year", () => {
    expect(role("收入总计30万元，上年25万元。")).toBe("lastYear");
    expect(role("收入总计30万元，2025年25万元。")).toBe("lastYear");
    expect(role("收入总计30万元，25万元（上年数）。")).toBe("lastYear");
    expect(role("收入总计30万元，2024年25万元。")).toBe("other");
    expect(role("收入总计30万元，2025年至2026年25万元。")).toBe("amount");
  });

  it("is this year's where only what was carried over is of last year", () => {
    expect(role("收入总计30万元，上年结转5万元。")).toBe("amount");
    expect(stated("收入总计30万元，上年结转5万元。").at(-1)?.subject).toBe("上年结转");
  });

  it("is what was spent last year only where that year is named", () => {
    expect(stated("公务接待费2万元，2025年执行数3万元。").at(-1)).toMatchObject({
      role: "lastYear",
      isOfOutcome: true,
    });
    expect(role("公务接待费2万元，上年执行数3万元。")).toBe("lastYear");
    expect(role("公务接待费2万元，执行数3万元。")).toBe("other");
    expect(role("公务接待费2万元，2024年执行数3万元。")).toBe("other");
  });

  it("is this year's budget again where it follows last year's figure of the same thing", () => {
    const [reception, , again] = stated("公务接待费2万元，2025年执行数3万元，2026年预算安排2万元。");
    expect(again).toMatchObject({ role: "amount", about: reception?.cell });
    // a new sentence is a new subject
    expect(stated("公务接待费2万元，2025年执行数3万元。2026年预算安排2万元。").at(-1)?.about).toBeNull();
  });

  it("in final accounts is what was spent: the initial budget and other years are beside it", () => {
    expect(role("本年支出决算10万元。", inAccounts)).toBe("amount");
    expect(role("年初预算为12万元。", inAccounts)).toBe("other");
    expect(role("上年决算数8万元。", inAccounts)).toBe("other");
    expect(role("2025年决算数8万元。", inAccounts)).toBe("other");
    expect(role("2026年决算数8万元。", inAccounts)).toBe("amount");
    expect(role("年初预算为12万元。")).toBe("amount");
  });

  it("in final accounts is of what the initial budget before it named: 年初预算为…，支出决算为…", () => {
    const [budget, outcome] = stated("社会保障支出年初预算为12万元，支出决算为10万元，完成年初预算的83%。", inAccounts);
    expect([budget?.role, outcome?.role]).toEqual(["other", "amount"]);
    expect(outcome?.subject).toContain("社会保障支出");
    // not over a full stop
    expect(stated("社会保障支出年初预算为12万元。支出决算为10万元。", inAccounts).at(-1)?.subject).toBe("支出决算为");
  });

  it("is a share after 占, a change after its words, and a rate otherwise", () => {
    expect(role("基本支出20万元，占60%。")).toBe("share");
    expect(role("基本支出20万元，增长60%。")).toBe("changePercent");
    expect(role("基本支出20万元，降幅60%。")).toBe("changePercent");
    expect(role("基本支出20万元，执行率98%。")).toBe("other");
  });

  it("of a change has a direction, unless the text prints both", () => {
    const direction = (words: string) => stated(`收入总计30万元，比上年${words}5万元。`).at(-1)?.direction;
    expect(["增加", "减少", "增加（减少）"].map(direction)).toEqual(["increase", "decrease", null]);
  });

  it("of a change is about what its own words name, also where that was told before another amount", () => {
    const [reception, vehicles, change] = stated(
      "公务接待费2万元，公务用车运行维护费6万元，公务接待费比上年减少1万元。",
    );
    expect(change?.about).toBe(reception?.cell);
    expect(vehicles?.cell).not.toBe(reception?.cell);
    expect(stated("公务接待费2万元，培训费比上年减少1万元。").at(-1)?.about).toBeNull();
  });

  it("of a percentage belongs to the change in money before it, not over a semicolon", () => {
    const [, money, percent] = stated("收入总计30万元，比上年增加5万元，增长20%。");
    expect(percent?.change).toBe(money?.cell);
    expect(stated("收入总计30万元，比上年增加5万元；增长20%。").at(-1)?.change).toBeNull();
  });
});

describe("a share names whose it is and of what", () => {
  const parts = (text: string) => {
    const { part, subject } = stated(text).at(-1) ?? {};
    return [part, subject];
  };

  it("in its own clause, or the whole in the clause before", () => {
    expect(parts("人员经费占基本支出的60%。")).toEqual(["人员经费", "基本支出"]);
    expect(parts("基本支出20万元，人员经费10万元，基本支出中，人员经费占50%。")).toEqual(["人员经费", "基本支出"]);
    expect(parts("基本支出20万元，人员经费10万元。基本支出中人员经费占50%。")).toEqual(["人员经费", "基本支出"]);
  });

  it("of what was just told, where it says 其中", () => {
    const [whole, part, share] = stated("基本支出20万元，人员经费10万元。其中，人员经费占50%。");
    expect(share).toMatchObject({ part: "人员经费", subject: "", about: part?.cell });
    expect(whole?.cell).toBeDefined();
  });

  it("is about no amount that is not stated, and of the first whole for one after another", () => {
    const shares = stated("基本支出20万元，其中人员经费占60%，公用经费占40%。").filter(({ role }) => role === "share");
    expect(shares.map(({ part, about }) => [part, about])).toEqual([
      ["人员经费", null],
      ["公用经费", null],
    ]);
    expect(new Set(shares.map(({ head }) => head)).size).toBe(1);
  });

  it("is of nothing where it follows the figure of a reason or of another year", () => {
    expect(stated("收入总计30万元，2024年5万元，占20%。").at(-1)?.about).toBeNull();
    expect(stated("收入总计30万元，占20%。").at(-1)?.about).not.toBeNull();
  });
});
