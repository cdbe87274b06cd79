import type { Page } from "@playwright/test";
import { printDocument } from "../core/readers/pdf/write-document.ts";
import { example, file, give, open, review, source } from "./opening.ts";
import { expect, test } from "./support.ts";

const MOST_STOPS = 60;

/** The names of what Tab comes to from here, in order, as far as it stays in a part of the page. */
async function stopsIn(page: Page, part: string): Promise<readonly string[]> {
  const names: string[] = [];
  while (names.length < MOST_STOPS) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate((selector) => {
      const { activeElement } = document;
      if (activeElement === null || activeElement.closest(selector) === null) return null;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
      return (label ?? activeElement).textContent?.trim() ?? "";
    }, part);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

const named = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test("Tab goes through each step in reading order, and each step says where it is and how far", async ({ page }) => {
  await open(page);
  expect(await stopsIn(page, "#open")).toEqual(["选择文件"]);

  const long = source.toString("utf8");
  await give(page, file("长.pdf", printDocument(`${long}\n${long}\n${long}`)));
  const heading = page.locator("#open h1");
  await expect(heading).toHaveText("正在读");
  await expect(heading).toBeFocused();
  await expect(page.locator("#open [role=status]")).toHaveText(/第 \d+ 页，共 \d+ 页/);
  await expect(page.locator("#open progress")).toHaveAttribute("aria-valuetext", /第 \d+ 页，共 \d+ 页/);
  expect(await stopsIn(page, "#open")).toEqual(["停下"]);
  await page.getByRole("button", { name: "停下" }).press("Enter");
  await expect(page.locator("#open [role=status]").first()).toHaveText("已经停下，什么也没有留。");

  // the document says neither whose it is nor of which year
  const nobody = example()
    .toString("utf8")
    .replaceAll("示例市档案中心", "")
    .replaceAll(/20\d\d年(?:度)?/g, "");
  await give(page, file("无名.txt", Buffer.from(nobody)));
  await expect(review(page)).toBeVisible();
  await expect(heading).toBeFocused();
  const asked = await stopsIn(page, "#open");
  expect(asked.slice(0, 8)).toEqual([
    "看整本账",
    "存成网页文件",
    "下载核对报告",
    "打印",
    "打开另一份",
    "单位",
    "年度",
    "就按这个",
  ]);
  await page.getByLabel("单位", { exact: true }).fill("示例市档案中心");
  await page.getByLabel("年度", { exact: true }).fill("2026");
  await page.getByLabel("年度", { exact: true }).press("Enter");
  await expect(heading).toContainText("示例市档案中心2026年");
});

test("the bar is reached after the page's own bar, and the focus stays with what was asked", async ({ page }) => {
  await open(page);
  await give(page, file("示例.txt", example()));
  const heading = page.locator("#open h1");
  await expect(review(page)).toBeVisible();
  await expect(heading).toBeFocused();
  expect((await stopsIn(page, "#open")).slice(-7)).toEqual([
    "选另一年的文件",
    expect.stringMatching(/^还缺 \d+ 条英文，在这里补$/),
    "载入英文表",
    "存成英文表",
    "单位",
    "年度",
    "就按这个",
  ]);
  await page.getByRole("button", { name: "看整本账" }).press("Enter");
  const bar = page.getByRole("region", { name: "你打开的文件" });
  await expect(bar).toBeVisible();
  await expect(page.locator("#main")).toBeFocused();

  await page.locator("[data-bench=language]").focus();
  await page.evaluate(() => document.querySelector<HTMLElement>("[data-opened-bar] button")?.focus());
  expect([await named(page), ...(await stopsIn(page, "[data-opened-bar]"))]).toEqual([
    "存成网页文件",
    "核对结果",
    "打开另一份",
    "忘掉",
    "回到已公布的账",
  ]);
  await bar.getByRole("button", { name: "忘掉" }).press("Enter");
  await expect(bar.getByRole("button", { name: "留着" })).toBeFocused();
  await expect(bar.getByRole("button", { name: "留着" })).toHaveAccessibleDescription(/不再留有这份文件/);
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("button", { name: "存成网页文件" })).toBeFocused();

  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await saving;
  await expect(bar.getByRole("status")).toContainText("已经存好：mingbai-示例市档案中心-2026.html");
  await bar.getByRole("button", { name: "知道了" }).press("Enter");
  await expect(bar.getByRole("button", { name: "存成网页文件" })).toBeFocused();
  await expect(bar.getByRole("status")).toHaveText("");

  await bar.getByRole("button", { name: "核对结果" }).press("Enter");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar).toBeVisible();
  await expect(page.locator("#main")).toBeFocused();
});
