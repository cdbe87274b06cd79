import type { Page } from "@playwright/test";
import { alive, axe, expect, inFull, test } from "./support.ts";

const panel = (page: Page) => page.getByRole("dialog");
const figure = (page: Page, cell: string) => page.locator(`#targets [data-cell="${cell}"][aria-expanded]`).first();
async function open(page: Page, address = "./") {
  await page.goto(address);
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await alive(page, "targets");
}

/** Whether the middle of an element can be pressed: nothing lies over it, and it is in sight. */
const isFree = (page: Page, cell: string) =>
  figure(page, cell).evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && one.contains(hit);
  });

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [1100, 700],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width} × ${height} the panel leaves the figure in sight and the page usable${inFull(width === 390 || width === 1366)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const cell of ["projects:377:total", "projects:381:total"]) {
      await figure(page, cell).scrollIntoViewIfNeeded();
      await figure(page, cell).click();
      await expect(panel(page)).toBeVisible();
      await expect.poll(() => isFree(page, cell)).toBe(true);
      const box = await panel(page).boundingBox();
      if (width < 1280) expect(box?.height ?? height).toBeLessThanOrEqual(height * 0.82 + 1);
      else expect(box?.width).toBeCloseTo(532, 1);
      // what is left of the page is laid out for the room it has: nothing lies under the panel, nothing scrolls sideways
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    // another figure can be pressed while it is open, and the panel follows
    await figure(page, "projects:379:total").click();
    await expect(panel(page).locator("mark")).toHaveText("281.00");
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
    await expect(figure(page, "projects:379:total")).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test("opens by key, moves the focus in, and Back closes it with the focus on the figure", async ({ page }) => {
  await open(page);
  await figure(page, "projects:381:total").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel(page).getByRole("button", { name: "关闭" })).toBeFocused();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(figure(page, "projects:381:total")).toBeFocused();
  // the same figure stands again in the division per head: the focus goes back to the one that was pressed
  const again = page.locator('#targets [data-cell="sheet:622:period"][aria-expanded]').last();
  expect(await again.evaluate((one) => one === document.querySelector('#targets [data-cell="sheet:622:period"]'))).toBe(
    false,
  );
  await again.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(again).toBeFocused();
});

test("an Escape in the moment in which the panel follows still gives the focus back", async ({ page }) => {
  await open(page);
  await figure(page, "projects:377:total").click();
  await expect(panel(page)).toBeVisible();
  // told of the change before the browser paints, sooner than any key of a reader
  await page.evaluate(() => {
    const room = document.querySelector('[data-island="panel"]');
    const watcher = new MutationObserver(() => {
      if (room?.querySelector("mark")?.textContent !== "281.00") return;
      watcher.disconnect();
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    });
    if (room !== null) watcher.observe(room, { subtree: true, childList: true, characterData: true });
  });
  await figure(page, "projects:379:total").click();
  await expect(panel(page)).toHaveCount(0);
  await expect(figure(page, "projects:379:total")).toBeFocused();
});

test("a link to a figure opens its place without taking the focus, and leads on to where it is also printed", async ({
  page,
}) => {
  await page.goto("./?cell=expenditure:175:total");
  await alive(page, "panel");
  await expect(panel(page)).toContainText("表三 2026年预算支出总表，原文第 175 行");
  await expect(panel(page).locator("mark")).toHaveText("693.83");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await panel(page).getByRole("link", { name: "第 146 行" }).click();
  await expect(panel(page)).toContainText("原文第 146 行");
  await page.goBack();
  await expect(panel(page)).toContainText("原文第 175 行");
});

test("the link to the document leads to its text, whose line is the one named", async ({ page, request }) => {
  await page.goto("./?cell=expenditure:175:total");
  await alive(page, "panel");
  const href = await panel(page).getByRole("link", { name: "下载原文" }).getAttribute("href");
  const text = await (await request.get(new URL(href ?? "", page.url()).href)).text();
  expect(text.split(/\r\n|\n|\r/)[174]).toContain("693.83");
});

test("a place that does not exist is said to be none", async ({ page }) => {
  await page.goto("./?cell=expenditure:999:total");
  await alive(page, "panel");
  await expect(panel(page)).toContainText("这份文件里没有这个位置");
});

for (const [lang, theme] of [
  ["zh", "light"],
  ["en", "dark"],
] as const)
  for (const cell of ["expenditure:175:total", "sheet:560:period", "text:401:63-68"])
    test(`axe finds nothing in the panel of ${cell}, ${lang}, ${theme}${inFull(lang === "zh" && cell.startsWith("text"))}`, async ({
      page,
    }) => {
      await page.goto(`./?lang=${lang}&theme=${theme}&cell=${cell}`);
      await alive(page, "panel");
      // the way in is a movement: what is under way has no settled colours
      await panel(page).evaluate((one) => Promise.all(one.getAnimations().map(({ finished }) => finished)));
      expect(await axe(page, '[data-island="panel"]')).toEqual([]);
    });
