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

for (const address of ["./", "./?lang=en", "./en.html"])
  test(`every island hydrates silently at ${address}`, async ({ page }) => {
    await page.goto(address);
    await alive(page);
    const islands = page.locator("[data-island]");
    for (const island of await islands.all()) {
      await island.evaluate((element) => element.scrollIntoView());
      // an island without content takes no place and cannot come near
      await island.dispatchEvent("focusin");
    }
    await expect(page.locator('[data-island][data-hydrated=""]')).toHaveCount(await islands.count());
  });

test("shows the view of the address before any bundle has run", async ({ page }) => {
  await page.route("**/assets/**", () => {});
  await page.goto("./?view=spending&code=20801&theme=dark&lang=en-GB", { waitUntil: "commit" });
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-view", "spending");
  await expect(html).toHaveAttribute("data-code", "20801");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("lang", "en");
});

test("islands out of sight sleep until they are near", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto("./");
  await alive(page);
  const far = page.locator('[data-island="targets"]');
  await page.waitForTimeout(300);
  await expect(far).not.toHaveAttribute("data-hydrated");
  await far.scrollIntoViewIfNeeded();
  await expect(far).toHaveAttribute("data-hydrated", "");
});

test("a click before the page is alive is not lost", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/react-*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator('[data-island="header"]')).not.toHaveAttribute("data-hydrated");
  release();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
});

test("a change of language wakes every island without scrolling, and is remembered", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  await page.locator('[data-bench="language"]').click();
  const islands = page.locator("[data-island]");
  await expect(page.locator('[data-island][data-hydrated=""]')).toHaveCount(await islands.count());
  await expect(page.locator("#targets h2")).not.toHaveText(/[\u4e00-\u9fff]/);
  await expect(page.locator(".skip")).toHaveText("Skip to content");

  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with an English browser", () => {
  test.use({ locale: "en-GB" });
  test("an address without a language is English, an embed without one Chinese", async ({ page, troubles }) => {
    // Firefox says so of what it was still fetching when the page was left
    troubles.expect(/error loading dynamically imported module/);
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("./?embed=1&view=split");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  });
});

test("hostile addresses show the page at rest", async ({ page }) => {
  for (const query of [
    "lang=__proto__",
    "lang=zh_CN",
    "slide=-1&view=nope",
    "code=%E0%A4%A",
    `q=${"x".repeat(10_000)}`,
  ]) {
    await page.goto(`./?${query}`);
    await alive(page);
    await expect(page.locator("#overview h2")).toBeVisible();
  }
});

test("an address leads to its section, though what lies between has never been laid out", async ({ page }) => {
  await page.goto("./?view=targets");
  await alive(page, "targets");
  await expect(page.locator("#targets h2")).toBeInViewport();
  await page.waitForTimeout(300);
  await expect(page.locator("#targets h2")).toBeInViewport();
});
