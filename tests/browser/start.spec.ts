import { alive, expect, test } from "./support.ts";

test("hydrates silently in Chinese", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("hydrates silently in English, from the same file", async ({ page }) => {
  await page.goto("./?lang=en");
  await alive(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/Mingbai/);
});
