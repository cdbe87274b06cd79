import type { Page } from "@playwright/test";
import { anotherBudget, publish } from "./second-dataset.ts";
import { alive, axe, expect, type Troubles, test } from "./support.ts";

const LAST_YEAR = "datong-social-insurance-center/2025";

interface Statement {
  readonly id: string;
  readonly sides: { readonly rows: { code: string | null; label: string; amounts: Record<string, string | null> }[] }[];
}

/** The published budget as that of the year before, with another total, a code under another name, and a project less. */
const lastYear = anotherBudget((dataset) => {
  dataset.year = 2025;
  Object.assign(dataset.unit, { id: "datong-social-insurance-center" });
  for (const { id, sides } of dataset.statements as Statement[])
    for (const side of sides) {
      if (id === "projects") side.rows.pop();
      if (id !== "expenditure") continue;
      for (const row of side.rows) {
        if (row.label === "合计") row.amounts.total = "3021.96";
        if (row.code === "2080505") row.amounts.total = "151.48";
        if (row.code === "2210202") row.label = "另一补贴";
      }
    }
});
/** Its English and its index for the search are not published, as they may not be. */
async function publishLastYear(page: Page, troubles: Troubles) {
  troubles.expect(/status of 404/);
  return publish(page, { body: lastYear }, lastYear, LAST_YEAR);
}
const section = (page: Page) => page.locator("#compare");

test("a comparison says what changed most and quotes the document's reason; its figures lead to their print in either document, and Back leads back", async ({
  page,
  troubles,
}) => {
  await publishLastYear(page, troubles);
  await page.goto(`?view=compare&with=${LAST_YEAR}`);
  const answer = section(page).locator("header p");
  await expect(answer).toContainText("比 2025 年减少 27.18");
  await expect(page.locator("#compare-title")).toBeFocused();
  await expect(page.locator("#compare-title")).toBeInViewport();
  await expect(answer).toContainText("（−0.90%）");
  await expect(answer).toContainText("变化最大的一项是机关事业单位基本养老保险缴费支出（2080505），增加 50.00");
  await expect(section(page).getByText("另一补贴")).toBeVisible();
  const totals = page.locator("#compare-totals");
  await totals.getByRole("button", { name: "2,994.78" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("2,994.78");
  await page.keyboard.press("Escape");
  await totals.getByRole("link", { name: "3,021.96" }).first().click();
  await expect(page).toHaveURL(new RegExp(`dataset=${LAST_YEAR}&cell=expenditure:171:total`));
  await expect(page.getByRole("dialog")).toContainText("3,021.96");
  await page.goBack();
  await page.goBack();
  await expect(answer).toContainText("减少 27.18");
});

test("a comparison sorts by keyboard, shows shares, and lets a data set go", async ({ page, troubles }) => {
  await publishLastYear(page, troubles);
  await page.goto(`?view=compare&with=${LAST_YEAR}`);
  const table = page.locator("#compare-functions");
  await table.getByRole("button", { name: "2026 年", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(table.getByRole("columnheader", { name: "2026 年", exact: true })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await section(page).getByRole("button", { name: "占比" }).press("Enter");
  await expect(table.getByRole("row", { name: /^208社会/ })).toContainText("89.61%");
  await section(page)
    .getByRole("link", { name: `把 ${LAST_YEAR} 移出比较` })
    .click();
  await expect(page).not.toHaveURL(/with=/);
  // what else is published of the unit is offered again
  await section(page).getByRole("link", { name: "2025 年预算" }).click();
  await expect(page).toHaveURL(new RegExp(`view=compare&with=${LAST_YEAR}`));
  await expect(page.locator("#compare-totals")).toBeVisible();
});

test("one that fails is named with its reason and the others are compared", async ({ page, troubles }) => {
  await publishLastYear(page, troubles);
  await page.goto(`?view=compare&with=${LAST_YEAR},nobody/2020`);
  await expect(section(page).getByText("nobody/2020 没有参加比较：目录里没有这份数据。")).toBeVisible();
  await expect(page.locator("#compare-totals")).toBeVisible();
});

test("without another data set in the address there is nothing of it on the page, and none is fetched", async ({
  page,
  troubles,
}) => {
  const fetched = await publishLastYear(page, troubles);
  await page.goto("");
  await alive(page, "overview", "split");
  await expect(section(page)).toBeHidden();
  await expect(section(page)).toBeEmpty();
  expect(fetched()).toBe(0);
});

for (const lang of ["zh", "en"] as const)
  test(`a comparison on a phone stays within its width and has nothing for axe to find, ${lang}`, async ({
    page,
    troubles,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await publishLastYear(page, troubles);
    await page.goto(`?lang=${lang}&view=compare&with=${LAST_YEAR}`);
    await expect(page.locator("#compare-totals")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page, "#compare")).toEqual([]);
  });

test("a comparison stands in a frame by itself", async ({ page, troubles }) => {
  await publishLastYear(page, troubles);
  await page.goto(`?embed=1&view=compare&with=${LAST_YEAR}&lang=en`);
  await expect(section(page).locator("header p")).toContainText("on 2025");
  await expect(page.locator("#overview")).toBeHidden();
  const other = page.locator("#compare-totals").getByRole("link").first();
  await expect(other).toHaveAttribute("target", "_blank");
});

test("where several data sets are published, last year's figure stands beside this year's and leads to its own document", async ({
  page,
  troubles,
}) => {
  await publishLastYear(page, troubles);
  // the page of a site with several data sets says so; this one is built with one
  await page.addInitScript(() =>
    document.addEventListener("readystatechange", () => document.documentElement.setAttribute("data-several", "")),
  );
  await page.goto("");
  const beside = page.locator("#overview [data-year-before]");
  await expect(beside.getByRole("row", { name: /^支出合计/ })).toContainText("减少 27.18（−0.90%）");
  await expect(beside).toContainText("情况说明写的增减，与 2025 年文件的合计对得上。");
  await expect(beside.getByRole("link", { name: "3,021.96" })).toHaveAttribute(
    "href",
    `?dataset=${LAST_YEAR}&cell=expenditure:171:total`,
  );
  expect(await axe(page, "#overview")).toEqual([]);
  await alive(page, "three-public");
  await expect(page.locator("#three-public [data-year-before] table")).toBeVisible();
});

test("a comparison is presented: what changed and why, then its lines, and without it the talk is as before", async ({
  page,
  troubles,
}) => {
  await publishLastYear(page, troubles);
  await page.goto(`?present=1&slide=3&with=${LAST_YEAR}`);
  const talk = page.locator('[data-island="present"]');
  await expect(talk.getByRole("heading", { name: "2026年和2025年比，变了多少、为什么" })).toBeVisible();
  await expect(talk).toContainText("变化最大的一项是机关事业单位基本养老保险缴费支出（2080505），增加 50.00");
  await page.keyboard.press("ArrowRight");
  await expect(talk.getByRole("row", { name: /^支出合计/ })).toContainText("减少 27.18（−0.90%）");
  await page.goto("?present=1&slide=3");
  await expect(talk.getByRole("heading", { name: /^每 100 元里/ })).toBeVisible();
});
