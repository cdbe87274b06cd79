import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/core/document/dataset.ts";
import { groupDigits, shiftPoint } from "../../src/core/format-amount.ts";
import { alive, expect, inFull, test } from "./support.ts";

const dataset: Dataset = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"));

type Language = "zh" | "en";
type Answer = (language: Language) => string;

/** An amount that a statement prints in 万元, as either language shows it by default. */
const amount =
  (statement: string, label: string, column: string): Answer =>
  (language) => {
    const rows = dataset.statements.find(({ id }) => id === statement)?.sides.flatMap((side) => side.rows) ?? [];
    const text = rows.find((row) => row.label.endsWith(label))?.amounts[column];
    if (typeof text !== "string") throw new Error(`the document prints no ${column} of ${label}`);
    return groupDigits(language === "zh" ? text : shiftPoint(text, 4));
  };
/** The appropriation of a project, which its sheet prints in yuan in either language. */
const ofProject =
  (name: RegExp): Answer =>
  () =>
    groupDigits(dataset.projects.find((project) => name.test(project.name))?.funding.total?.annual ?? "");
const ofLargestProject: Answer = () => {
  const amounts = dataset.projects.map(({ funding }) => funding.total?.annual ?? "0");
  const [largest = ""] = amounts.sort((a, b) => b.length - a.length || b.localeCompare(a));
  return groupDigits(largest);
};
const words =
  (zh: string, en: string): Answer =>
  (language) =>
    language === "zh" ? zh : en;

const QUESTIONS: readonly (readonly [zh: string, en: string, answer: Answer])[] = [
  ["一共多少钱", "how much in total", amount("expenditure", "合计", "total")],
  ["基本支出多少", "how much is basic expenditure", amount("expenditure", "合计", "basic")],
  ["工资多少", "how much on salaries", amount("basic-by-economic-item", "工资福利支出", "total")],
  ["养老保险缴费", "pension contributions", amount("expenditure", "机关事业单位基本养老保险缴费支出", "total")],
  ["公车", "cars", amount("three-public", "公务用车购置及运行费", "total")],
  ["哪个项目最大", "which project is largest", ofLargestProject],
  ["残保金", "disability levy", ofProject(/残疾人就业保障金/)],
  ["遗属补助", "survivors", ofProject(/遗属补助/)],
  ["2080109", "2080109", amount("expenditure", "社会保险经办机构", "total")],
  ["比去年多还是少，为什么", "less or more than last year and why", words("减少", "less")],
  ["有多少职工", "how many staff", words("58", "58")],
  ["主管部门是谁", "who is the supervising department", words(dataset.unit.department?.name ?? "", "Human Resources")],
  ["什么是机关运行经费", "what is agency operating costs", words("公用经费", "operating")],
  ["账对得上吗", "does it add up", words("互相矛盾", "contradict")],
  ["出国", "travel abroad", words("因公出国", "abroad")],
  ["政府采购", "government procurement", words("政府采购", "procurement")],
  ["几个党支部", "how many Party branches", words("党支部", "Party branch")],
  ["钱从哪来", "where does the money come from", words("一般公共预算", "General public budget")],
  ["哪些指标有问题", "which indicators look odd", words("指标", "indicator")],
  ["基本支出和项目支出有什么区别", "difference between basic and project", words("项目支出", "Project")],
];

for (const width of [390, 1366])
  for (const language of ["zh", "en"] as const)
    test(`twenty questions about the budget are answered by the first result, ${language}, ${width} px${inFull(language === "zh" && width === 390)}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 800 });
      for (const [zh, en, answer] of QUESTIONS) {
        const typed = language === "zh" ? zh : en;
        await page.goto(`/?lang=${language}&q=${encodeURIComponent(typed)}`);
        await alive(page, "header");
        await page.getByRole("option").first().click();
        await expect(page.getByRole("option"), typed).toHaveCount(0);
        await expect
          .poll(() => page.evaluate(textInSight), { message: `${typed} → ${answer(language)}` })
          .toContain(answer(language).toLowerCase());
      }
    });

/** What stands in the window now, in lower case. */
const textInSight = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let seen = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility() !== true) continue;
    range.selectNodeContents(node);
    const { top, bottom, width } = range.getBoundingClientRect();
    if (width > 0 && bottom > 0 && top < innerHeight) seen += node.textContent ?? "";
  }
  return seen.toLowerCase();
};
