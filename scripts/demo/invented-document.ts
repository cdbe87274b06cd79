import type { InventedUnit } from "./city.ts";
import { type Hundredths, inventedBudget, total } from "./invented-budget.ts";

/** Chinese names of the national codes. */
export type CodeNames = ReadonlyMap<string, string>;

const printed = (amount: Hundredths): string => {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const orBlank = (amount: Hundredths): string => (amount === 0 ? "" : printed(amount));
const row = (...cells: readonly string[]): string => cells.join("\t");

/** The budget of an invented unit as its document would print it: text with tabs, to be imported like any other. */
export function inventedDocument(unit: InventedUnit, year: number, names: CodeNames): string {
  const budget = inventedBudget(unit, year);
  const nameOf = (code: string): string => {
    const name = names.get(code);
    if (name === undefined) throw new Error(`the national list has no code ${code}`);
    return name;
  };
  const table = (title: string, rows: readonly string[], note = ""): string =>
    [`${year}年${title}`, `单位名称：${unit.name}`, "单位：万元", rows.join("\n"), note].filter(Boolean).join("\n\n");

  const lines = withParents(budget.items).map(({ code, basic, project }) => ({
    code,
    name: nameOf(code),
    basic,
    project,
  }));
  const classes = lines.filter(({ code }) => code.length === 3);
  const all = printed(budget.total);
  const byFunction = [
    row("项目", "", `${year}年预算数`, "", ""),
    row("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
    row("合计", "", all, printed(budget.basic), orBlank(budget.project)),
    ...lines.map(({ code, name, basic, project }) =>
      row(code, name, printed(basic + project), orBlank(basic), orBlank(project)),
    ),
  ];
  const numbered = classes.map(({ name, basic, project }, at) => ({
    label: `${ORDINALS[at]}、${name}`,
    amount: printed(basic + project),
  }));
  const vehicles = orBlank(budget.vehicles);

  return [
    `${unit.name}\n${year}年度单位预算公开（示例，非真实数据）`,
    "第一部分 概况",
    "一、本单位职责",
    "（一）本单位为演示而虚构，不对应任何真实机构。",
    `第二部分 ${year}年单位预算报表`,
    table("预算收支总表", [
      row("收入", "", "支出", "", "", ""),
      row("项目", `${year}年`, "项目", `${year}年合计`, "当年预算安排", "上年结转安排"),
      ...numbered.map(({ label, amount }, at) =>
        row(...(at === 0 ? ["一、一般公共预算", all] : ["", ""]), label, amount, amount, ""),
      ),
      row("本年收入合计", all, "本年支出合计", all, all, ""),
      row("收入总计", all, "支出总计", all, all, ""),
    ]),
    table("预算收入总表", [
      row("项目", "", "本年收入", "", "", "", "", "", "上年结转"),
      row(
        "科目编码",
        "科目名称",
        "合计",
        "一般公共预算",
        "政府性基金",
        "国有资本经营预算",
        "财政专户管理资金",
        "单位资金",
        "",
      ),
      row("合计", "", all, all, "", "", "", "", ""),
      ...lines.map(({ code, name, basic, project }) =>
        row(code, name, printed(basic + project), printed(basic + project), "", "", "", "", ""),
      ),
    ]),
    table("预算支出总表", byFunction),
    table("财政拨款收支总表", [
      row("收入", "", "支出", "", "", "", ""),
      row("项目", "金额", "项目", "金额", "", "", ""),
      row("", "", "", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算"),
      ...numbered.map(({ label, amount }, at) =>
        row(...(at === 0 ? ["一、一般公共预算", all] : ["", ""]), label, amount, amount, "", ""),
      ),
      row("本年收入合计", all, "本年支出合计", all, all, "", ""),
      row("收入总计", all, "支出总计", all, all, "", ""),
    ]),
    table("一般公共预算支出预算表（不含上年结转）", byFunction),
    table("一般公共预算安排基本支出分经济科目表（不含上年结转）", [
      row("部门预算支出经济科目名称", "政府预算支出经济科目名称", `${year}年预算数`, "", ""),
      row("", "", "合计", "人员经费", "公用经费"),
      row("合计", "", printed(budget.basic), printed(total(budget.wages)), printed(total(budget.goods))),
      row("工资福利支出", "", printed(total(budget.wages)), printed(total(budget.wages)), ""),
      ...budget.wages.map(([name, amount]) => row(name, "工资福利支出", printed(amount), printed(amount), "")),
      row("商品和服务支出", "", printed(total(budget.goods)), "", printed(total(budget.goods))),
      ...budget.goods.map(([name, amount]) =>
        row(name, name === "公务用车运行维护费" ? name : "商品和服务支出", printed(amount), "", printed(amount)),
      ),
    ]),
    table("财政拨款安排“三公”经费支出预算表", [
      row("项目", `${year}年预算数`, "", "", ""),
      row("", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"),
      row("因公出国（境）费", "", "", "", ""),
      row("公务接待费", "", "", "", ""),
      row("公务用车购置及运行费", vehicles, vehicles, "", ""),
      row("①公务用车购置费", "", "", "", ""),
      row("②公务用车运行维护费", vehicles, vehicles, "", ""),
      row("合计", vehicles, vehicles, "", ""),
    ]),
    table("项目支出预算表（本年预算）", [
      row("项目名称", "合计", `${year}年财政拨款`, "", "", "财政专户管理资金", "单位资金"),
      row("", "", "一般公共预算", "政府性基金预算", "国有资本经营预算", "", ""),
      row("1", "2", "3", "4", "5", "6", "7"),
      row(unit.name, orBlank(budget.project), orBlank(budget.project), "", "", "", ""),
      ...budget.projects.map(([name, amount]) => row(name, printed(amount), printed(amount), "", "", "", "")),
    ]),
    `第三部分 ${year}年度单位预算情况说明`,
    "一、单位预算收支数据变动情况及原因",
    `${year}年度${unit.name}预算收入总计${all}万元，${change(unit, year, budget.total)}，主要原因是${REASONS[(unit.seed + year) % REASONS.length]}。`,
    "二、支出预算情况说明",
    `${year}年度${unit.name}支出预算${all}万元，其中：基本支出${printed(budget.basic)}万元；项目支出${printed(budget.project)}万元。`,
    "第四部分 名词解释",
    "一、基本支出：为保证机构运转和完成日常任务而安排的人员支出与公用支出。",
    "二、项目支出：在基本支出之外，为完成特定任务而安排的支出。",
    "",
  ].join("\n\n");
}

const ORDINALS = ["一", "二", "三", "四", "五"];
const REASONS = ["人员调整", "项目任务变化", "退休人数增加", "设备更新"];

/** The change against the year before as documents state it, the percentage rounded half up to two decimals. */
function change(unit: InventedUnit, year: number, now: Hundredths): string {
  const before = inventedBudget(unit, year - 1).total;
  const by = Math.abs(now - before);
  if (by === 0) return "与上年相同";
  const percent = Math.floor((by * 20_000 + before) / (2 * before));
  const [more, grown] = now > before ? ["增加", "增长"] : ["减少", "下降"];
  return `比上年${more}${printed(by)}万元，${grown}${printed(percent)}%`;
}

interface Item {
  readonly code: string;
  readonly basic: Hundredths;
  readonly project: Hundredths;
}

/** Items with their sections and classes, in the order of the codes. */
function withParents(items: readonly Item[]): readonly Item[] {
  const sums = new Map<string, { basic: Hundredths; project: Hundredths }>();
  for (const { code, basic, project } of items)
    for (const length of [3, 5, 7]) {
      const at = code.slice(0, length);
      const sum = sums.get(at) ?? { basic: 0, project: 0 };
      sums.set(at, { basic: sum.basic + basic, project: sum.project + project });
    }
  return [...sums].map(([code, sum]) => ({ code, ...sum })).sort((one, two) => (one.code < two.code ? -1 : 1));
}
