import type { Page } from "@playwright/test";
import { alive, axe, expect, inFull, test } from "./support.ts";

const names = (page: Page) => page.locator("#targets article h3");
async function open(page: Page, address = "./") {
  await page.goto(address);
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await alive(page, "targets");
}

test("sorts the projects, and a second press turns the order round", async ({ page }) => {
  await open(page);
  await expect(names(page).first()).toHaveText("QT社保专项业务费");
  const amount = page.locator("#targets-controls").getByRole("button", { name: /^金额/ });
  await amount.click();
  await expect(names(page).first()).toHaveText("XM行政事业单位遗属补助经费");
  expect(new URL(page.url()).search).toBe("?order=asc");
  await page.locator("#targets-controls").getByRole("button", { name: "人均" }).press("Enter");
  await expect(names(page).last()).toHaveText("J残疾人就业保障金");
});

test("typing filters at once, keeps the focus in the field and leaves no steps behind", async ({ page }) => {
  await open(page);
  const steps = await page.evaluate(() => history.length);
  const field = page.locator("#targets").getByRole("searchbox");
  await field.pressSequentially("遗属");
  await expect(names(page)).toHaveText(["XM行政事业单位遗属补助经费"]);
  await expect(field).toBeFocused();
  await expect(page.locator("#targets").getByText("符合条件的有 1 个项目、5 项指标。")).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await field.fill("没有这个词");
  await page.locator("#targets-controls").getByRole("button", { name: "清除筛选" }).click();
  await expect(names(page)).toHaveCount(6);
});

test("the feet of the cards in a row are level, and an opened sheet lies below the row", async ({ page }) => {
  await open(page);
  const feet = page.locator("#targets article [aria-expanded][class*=more]");
  const bottoms = async () =>
    (await feet.evaluateAll((all) => all.slice(0, 3).map((one) => Math.round(one.getBoundingClientRect().bottom)))) ??
    [];
  expect(new Set(await bottoms()).size).toBe(1);
  await feet.nth(1).click();
  expect(new Set(await bottoms()).size).toBe(1);
  const sheet = page.getByRole("region", { name: /2单位运转经费 绩效目标表全文/ });
  const box = await sheet.boundingBox();
  const section = await page.locator("#targets").boundingBox();
  expect(Math.abs((box?.width ?? 0) - (section?.width ?? 1))).toBeLessThanOrEqual(1);
});

for (const width of [320, 390])
  test(`fits a page of ${width} px, where the indicators are a list and nothing scrolls sideways${inFull(width === 320)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?lang=en");
    await page.locator('button[aria-controls="targets-all"]').click();
    await expect(page.locator("#targets-table dd").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

for (const width of [768, 1366])
  test(`fits a page of ${width} px; only the table scrolls sideways, and the keyboard reaches it${inFull(width === 768)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?lang=en");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const region = page.locator("#targets section:has(#targets-table)");
    const scrolls = await region.evaluate((one) => one.scrollWidth > one.clientWidth + 1);
    if (scrolls) await expect(region).toHaveAttribute("tabindex", "0");
    else await expect(region).not.toHaveAttribute("tabindex");
  });

/**
 * What axe leaves open, and why it is decided: arrows and signs are no text to it; the count of the chosen filter stands on paper,
 * its underline is a pseudo element below it; an empty field has no value to measure.
 */
const DECIDED =
  /^color-contrast: .*(only non-text characters|due to a pseudo element|has no value; test color contrast)/s;

for (const [lang, theme] of [
  ["zh", "light"],
  ["en", "dark"],
] as const)
  test(`axe finds nothing in the section with a sheet open, ${lang}, ${theme}${inFull(lang === "en")}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 6000 });
    await open(page, `./?lang=${lang}&theme=${theme}`);
    await page.locator("#targets article [aria-expanded][class*=more]").first().click();
    await page.evaluate(() => scrollTo(0, 0));
    expect((await axe(page, "#targets")).filter((found) => !DECIDED.test(found))).toEqual([]);
  });
