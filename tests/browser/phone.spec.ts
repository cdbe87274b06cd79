import type { Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/views.ts";
import { alive, axe, expect, inFull, test } from "./support.ts";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: "reduce" },
});

/** Scrolls once through the page and turns to every section, so that all are hydrated. */
async function readThrough(page: Page, address: string) {
  await page.goto(address);
  await alive(page);
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await alive(page, ...VIEW_IDS);
}

const FOLDS = [
  "targets-all",
  "statements-more",
  "unit-office",
  "unit-duty",
  "glossary-printed",
  "glossary-own",
  "checks-each",
];
const fold = (page: Page, id: string) => page.locator(`[data-fold="${id}"]`);
const lineOf = (page: Page, id: string) => page.locator(`button[aria-controls="${id}"]`);

for (const lang of ["zh", "en"]) {
  test(`every control and every figure is a target of 24 by 24 px (${lang})${inFull(lang === "zh")}`, async ({
    page,
  }) => {
    await readThrough(page, `./?lang=${lang}`);
    for (const id of FOLDS) await lineOf(page, id).click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, summary")]
        .filter((target) => target.checkVisibility() && target.closest(".spoken") === null)
        // the heads of a tree that is a list stand aside until they have the focus
        .filter((target) => target.closest("thead")?.clientWidth !== 1)
        .map((target) => ({ box: target.getBoundingClientRect(), text: target.textContent }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
        .map(({ box, text }) => `${box.width} × ${box.height} ${text}`),
    );
    expect(small).toEqual([]);
  });

  test(`what is for looking up rests behind a line that says how much there is (${lang})${inFull(lang === "zh")}`, async ({
    page,
  }) => {
    await readThrough(page, `./?lang=${lang}`);
    for (const id of FOLDS) {
      await expect(fold(page, id)).toHaveAttribute("hidden", "until-found");
      await expect(lineOf(page, id)).toHaveAttribute("aria-expanded", "false");
      await expect(lineOf(page, id)).toContainText(/\d/);
    }
    await lineOf(page, "unit-office").click();
    await expect(fold(page, "unit-office").getByRole("listitem").first()).toBeVisible();
    expect(await axe(page, "#unit")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test("the browser's own search opens what it finds, also in a section that nobody has read yet", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  const office = fold(page, "unit-office");
  await expect(office).toHaveAttribute("hidden", "until-found");
  await office.locator("li").last().dispatchEvent("beforematch", { bubbles: true });
  await expect(office.locator("li").last()).toBeVisible();
  await office.locator("li").last().scrollIntoViewIfNeeded();
  await alive(page, "unit");
  await expect(office.locator("li").last()).toBeVisible();
  await expect(lineOf(page, "unit-office")).toHaveAttribute("aria-expanded", "true");
});

test("an address leads to a statement that rests folded", async ({ page }) => {
  await page.goto("./?view=statements&statement=three-public");
  await alive(page, "statements");
  await expect(page.locator("#statement-three-public")).toBeFocused();
  await expect(page.locator("#statement-three-public")).toBeInViewport();
  await expect(page.locator("#statement-three-public-table")).toContainText("公务用车运行维护费");
});

test("the link to the table of a section opens it, though nobody has touched the section yet", async ({ page }) => {
  await page.goto("./");
  await page.locator('#targets a[href="#targets-table"]').click();
  await expect(page.locator("#targets-table")).toBeInViewport();
});

test("all indicators are a list that names project, level, indicator and value, without scrolling sideways", async ({
  page,
}) => {
  await readThrough(page, "./");
  await lineOf(page, "targets-all").click();
  const list = fold(page, "targets-all");
  await expect(list.getByRole("table")).toHaveCount(0);
  await expect(list.getByRole("heading", { level: 4 })).toHaveCount(6);
  await expect(list.locator("dd")).toHaveCount(40);
  await expect(list.locator("dd").first()).toBeVisible();
  const wide = await list.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wide).toBe(false);
});

test("a filter shows what it leaves, folded or not", async ({ page }) => {
  await page.goto("./?view=unit&q=工伤");
  await alive(page, "unit");
  await expect(fold(page, "unit-office").getByRole("listitem").first()).toBeVisible();
});

test("without scripts nothing is folded", async ({ browser, site }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: site.url,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("#unit li").last()).toBeVisible();
  await expect(page.locator("#checks li").last()).toBeVisible();
  for (const id of FOLDS) await expect(lineOf(page, id)).toBeHidden();
  await context.close();
});

test("an embed and paper show the whole", async ({ page }) => {
  await page.goto("./?embed=1&view=unit&lang=zh");
  await alive(page, "unit");
  await expect(page.locator("#unit li").last()).toBeVisible();
  await page.goto("./");
  await alive(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#unit li").last()).toBeVisible();
});
