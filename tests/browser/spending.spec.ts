import type { Page } from "@playwright/test";
import { alive, axe, expect, inFull, test } from "./support.ts";

const row = (page: Page, code: string) => page.locator(`#spending-row-${code}`);
const level = (page: Page) => page.locator("#spending-level");
async function open(page: Page, address = "./") {
  await page.goto(address);
  await page.locator("#spending").scrollIntoViewIfNeeded();
  await alive(page, "spending");
}

test("drills by mouse from the total to an item, and Back brings focus and scroll back at each step", async ({
  page,
}) => {
  await open(page, "./?view=spending&code=all");
  const scrolls: number[] = [];
  for (const code of ["208", "20801", "2080109"]) {
    await row(page, code).scrollIntoViewIfNeeded();
    scrolls.push(await page.evaluate(() => scrollY));
    await row(page, code).click();
    await expect(level(page)).toContainText(code);
    await expect(level(page)).toBeFocused();
    await expect(level(page)).toBeInViewport();
    expect(new URL(page.url()).search).toBe(`?view=spending&code=${code}`);
  }
  for (const [code, above] of [
    ["2080109", "20801"],
    ["20801", "208"],
    ["208", "合计"],
  ] as const) {
    await page.goBack();
    await expect(level(page)).toContainText(above);
    await expect(row(page, code)).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolls.pop());
  }
});

test("drills and opens rows by keyboard alone", async ({ page }) => {
  await open(page);
  await row(page, "210").focus();
  await page.keyboard.press("Enter");
  await expect(level(page)).toContainText("210");
  // the table is one stop: arrows lead to what opens the row
  await row(page, "21011").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(row(page, "2101102")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(row(page, "2101102")).toHaveCount(0);
  await page.locator("#spending-crumb-total").press("Enter");
  await expect(level(page)).toHaveText("合计");
  await expect(level(page)).toBeFocused();
});

test("a slice leads where its row leads", async ({ page }) => {
  await open(page, "./?view=spending&code=all");
  const slice = page.locator('#spending figure [class*="class-208"] path').first();
  // the library comes with the first touch, and then says what is under the pointer
  await expect(page.locator("#spending .recharts-sector")).toHaveCount(0);
  await slice.hover({ position: { x: 20, y: 80 } });
  await expect(page.locator("#spending .recharts-sector").first()).toBeVisible();
  await slice.hover({ position: { x: 22, y: 82 } });
  await expect(page.locator("#spending [data-readout]")).toHaveText("社会保障和就业支出：2,683.59 万元，89.61%");
  await slice.click({ position: { x: 20, y: 80 } });
  await expect(level(page)).toContainText("208");
  await expect(page.locator('#spending tr[aria-current="true"]')).toContainText("社会保障和就业支出");
});

for (const address of ["./?view=spending&code=20801", "./?code=20801"])
  test(`${address} opens at the level, in sight and with the focus on its heading`, async ({ page }) => {
    await page.goto(address);
    await alive(page, "spending");
    await expect(level(page)).toContainText("20801");
    await expect(level(page)).toBeFocused();
    await expect(page.locator("#spending-title")).toBeInViewport();
  });

test("keeps opened rows, focus and scroll when the language changes", async ({ page }) => {
  await open(page);
  await page.locator('[data-bench="expand"]').click();
  await expect(row(page, "20801")).toHaveCount(0);
  await page.locator('[data-bench="language"]').click();
  await expect(row(page, "208")).toContainText("Social security and employment");
  await expect(row(page, "20801")).toHaveCount(0);
});

/** What of the section stands out of the page to the right. */
const outside = (page: Page) =>
  page.locator("#spending").evaluate((section) =>
    [...section.querySelectorAll<HTMLElement>("a, button, p, h2, h3, h4, td, th, svg")]
      .filter((element) => element.getClientRects().length > 0 && !element.closest(".spoken, thead"))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${innerWidth}: ${element.outerHTML.slice(0, 80)}`),
  );

for (const lang of ["zh", "en"])
  test(`holds everything within the page from 320 to 3840 pixels, ${lang}${inFull(lang === "en")}`, async ({
    page,
  }) => {
    for (const code of ["208", "2080502"]) {
      await open(page, `./?lang=${lang}&code=${code}`);
      await expect(level(page)).toContainText(code);
      for (const width of [320, 390, 560, 768, 1100, 1366, 1920, 3840]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await outside(page)).toEqual([]);
      }
    }
  });

test("on a phone everything is reachable: one button shows what the rows leave out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const basic = page
    .locator("#spending-table tr", { has: row(page, "221") })
    .locator("td")
    .nth(1);
  await expect(basic).toBeHidden();
  await page.getByRole("button", { name: "展开各行明细" }).press("Enter");
  await expect(basic).toBeVisible();
  await row(page, "208").click();
  await expect(page.locator('#spending tr[aria-current="true"] td').nth(1)).toBeVisible();
});

for (const reducedMotion of ["no-preference", "reduce"] as const)
  test(`rows open ${reducedMotion === "reduce" ? "at once" : "within 160 ms"} with ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page);
    await page
      .locator("#spending-table tr", { has: row(page, "21011") })
      .locator("th [aria-expanded]")
      .click();
    const times = await row(page, "2101102").evaluate((link) =>
      [...(link.closest("tr")?.children ?? [])].map((cell) => getComputedStyle(cell).animationDuration),
    );
    const isStill = await row(page, "2101102").evaluate((link) =>
      [...(link.closest("tr")?.children ?? [])].every((cell) => getComputedStyle(cell).animationName === "none"),
    );
    expect(isStill).toBe(reducedMotion === "reduce");
    if (!isStill) expect(new Set(times)).toEqual(new Set(["0.16s"]));
  });

/** What axe cannot decide and others hold: text on a slice (the distances of the class colours have a test), and ≈ and ※ alone. */
const DECIDED = /contains an image node|only non-text characters/;

for (const address of ["./?view=spending&lang=zh", "./?view=spending&lang=en&code=2080109&theme=dark"])
  test(`axe finds nothing in ${address}${inFull(address.includes("dark"))}`, async ({ page }) => {
    // as tall as the section, so that the bar at the top covers nothing
    await page.setViewportSize({ width: 1280, height: 2400 });
    await open(page, address);
    expect((await axe(page, "#spending")).filter((found) => !DECIDED.test(found))).toEqual([]);
  });
