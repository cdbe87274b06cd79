import type { Page } from "@playwright/test";
import { alive, axe, expect, inFull, test } from "./support.ts";

const head = (page: Page, id: string) => page.locator(`#statement-${id}`);
async function open(page: Page, address = "./") {
  await page.goto(address);
  await page.locator("#statements").scrollIntoViewIfNeeded();
  await alive(page, "statements");
}

for (const address of ["./?view=statements&statement=three-public", "./?statement=three-public"])
  test(`${address} opens that statement, in sight and with the focus on its title`, async ({ page }) => {
    await page.goto(address);
    await alive(page, "statements");
    await expect(head(page, "three-public")).toBeFocused();
    await expect(head(page, "three-public")).toBeInViewport();
    await expect(page.locator("#statement-three-public-table table")).toContainText("公务用车运行维护费");
  });

test("opens by keyboard, keeps the scroll, and Back closes it again", async ({ page }) => {
  await open(page);
  await head(page, "projects").focus();
  const scroll = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  await expect(page.locator("#statement-projects-table table")).toContainText("QT社保专项业务费");
  expect(await page.evaluate(() => scrollY)).toBe(scroll);
  expect(new URL(page.url()).search).toBe("?view=statements&statement=projects");
  await page.goBack();
  await expect(page.locator("#statement-projects-table table")).not.toBeVisible();
  await expect(head(page, "projects")).toBeFocused();
});

test("both sides stand beside each other on a desk, one below the other on a phone", async ({ page }) => {
  await open(page);
  await expect(page.locator("#statement-summary-table table")).toHaveCount(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator("#statement-summary-table table")).toHaveCount(2);
  const [revenue, expenditure] = await page
    .locator("#statement-summary-table table")
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().top));
  expect(expenditure).toBeGreaterThan(revenue as number);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("the code stays in sight while a wide statement scrolls in its own region", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?view=statements&statement=revenue");
  await alive(page, "statements");
  const region = page.locator("#statement-revenue-table section");
  await expect(region).toHaveAttribute("tabindex", "0");
  await region.evaluate((element) => element.scrollTo({ left: 400, behavior: "instant" }));
  const code = region.getByRole("rowheader", { name: "20801", exact: true });
  const [cell, box] = await Promise.all([code.boundingBox(), region.boundingBox()]);
  expect(Math.abs((cell?.x ?? 0) - (box?.x ?? -99))).toBeLessThanOrEqual(1);
});

test("all are open on paper, and figures stand in each", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#statements table")).toHaveCount(13);
  await expect(page.locator("#statement-basic-by-economic-item-table")).toContainText("163.01");
});

test("without scripts every title, every reason and the first statement stand on the page", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("#statements li h3")).toHaveCount(13);
  await expect(page.locator("#statements")).toContainText("本单位无机关运行经费");
  await expect(page.locator("#statements table").first()).toContainText("2,683.59");
  const source = await page.locator("#statements a[href$='.source.txt']").getAttribute("href");
  expect((await page.request.get(source ?? "")).status()).toBe(200);
  await context.close();
});

/** What axe cannot decide and others hold: ▸ and ≈ alone, an empty field, and on a phone what lies outside its scroll region. */
const DECIDED = /only non-text characters|has no value; test color contrast|too short to determine/;
const CLIPPED = /^color-contrast: .*(obscured by another element|overlaps other elements|overlapped by another)/s;

for (const lang of ["zh", "en"] as const)
  for (const width of [1366, 320])
    test(`A14 axe finds nothing in open statements, ${lang}, ${width} px${inFull((lang === "zh") === width > 1000)}`, async ({
      page,
    }) => {
      // as tall as the section, so that the bar at the top covers nothing
      await page.setViewportSize({ width, height: 16_000 });
      await open(page, `./?lang=${lang}`);
      await page
        .locator("#statements")
        .getByRole("button", { name: /全部展开|Open all/ })
        .click();
      await expect(page.locator("#statements table").nth(12)).toBeAttached();
      const found = (await axe(page, "#statements")).filter((each) => !DECIDED.test(each));
      expect(width > 1000 ? found : found.filter((each) => !CLIPPED.test(each))).toEqual([]);
    });
