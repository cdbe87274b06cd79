import { alive, expect, test } from "./support.ts";

test("a link to a place inside a closed statement opens it, as the browser's own search does", async ({ page }) => {
  await page.goto("./?lang=zh");
  await page.locator("#statements").scrollIntoViewIfNeeded();
  await alive(page, "statements");
  const head = page.locator("#statement-three-public");
  const figure = page.locator("#statement-three-public-table").getByText("公务用车运行维护费");
  // closed, it is drawn when the page has nothing better to do
  await expect(figure).toBeAttached();
  await expect(figure).not.toBeVisible();
  await expect(head).toHaveAttribute("aria-expanded", "false");
  await page.evaluate(() => {
    const caption = document.querySelector("#statement-three-public-table caption");
    if (caption !== null) location.hash = caption.id;
  });
  await expect(head).toHaveAttribute("aria-expanded", "true");
  await expect(figure).toBeInViewport();
});

test("what is closed is no stop of the Tab key", async ({ page }) => {
  await page.goto("./?lang=zh");
  await page.locator("#statements").scrollIntoViewIfNeeded();
  await alive(page, "statements");
  await expect(page.locator("#statement-projects-carried-over-table button").first()).toBeAttached();
  await page.locator("#statement-three-public").focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[hidden]") === null)).toBe(true);
});
