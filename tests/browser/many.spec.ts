import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { writeCity } from "../../scripts/demo/write-city.ts";
import { type Served, serve } from "../../scripts/serve.ts";
import { alive, expect, test } from "./support.ts";

test("an address with another data set opens its page where there is one, and shows no figure of this one before", async ({
  page,
}) => {
  const seen: string[] = [];
  await page.exposeFunction("mingbaiSeen", (text: string) => seen.push(text));
  await page.addInitScript(() => {
    const look = () => {
      const overview = document.getElementById("overview");
      if (overview !== null && getComputedStyle(overview).visibility === "visible" && overview.innerText !== "")
        (window as unknown as { mingbaiSeen: (text: string) => void }).mingbaiSeen(overview.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.route(/another-unit\.2027\.html/, (route) =>
    route.fulfill({ contentType: "text/html", body: '<title>another</title><section id="overview">of 2027</section>' }),
  );
  await page.route(/\/\?dataset=/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<html ", "<html data-pages ") });
  });
  await page.goto("?dataset=another-unit/2027&view=split");
  await expect(page).toHaveURL(/another-unit\.2027\.html\?dataset=another-unit\/2027&view=split/);
  await expect(page.locator("#overview")).toHaveText("of 2027");
  expect(seen.filter((text) => text !== "of 2027")).toEqual([]);
});

test.describe("a site with many data sets @full", () => {
  // one build for all
  test.describe.configure({ mode: "default" });
  const folder = "test-results/many";
  let city: Served;
  test.beforeAll(async () => {
    test.setTimeout(900_000);
    writeCity("public", `${folder}/public`, { units: 31, years: [2025, 2026] });
    const env = {
      ...process.env,
      NODE_ENV: "production",
      MINGBAI_PUBLIC: `${folder}/public`,
      MINGBAI_OUT: `${folder}/dist`,
    };
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { env });
    city = await serve({ folder: `${folder}/dist` });
  });
  test.afterAll(async () => {
    await city.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const id = "example-city-bureau-of-finance-head-office";

  test("each has its own page, title and first screen, in both languages and without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${city.url}${id}.2025.html`);
    await expect(page).toHaveTitle(/示例市财政局2025年预算/);
    await expect(page.locator("#overview [data-cell]").first()).toBeVisible();
    await expect(page.locator(".no-script")).toContainText("这一页只显示总览");
    await expect(page.locator(".no-script a").first()).toHaveAttribute("href", `./data/${id}/2025.json`);
    await page.goto(`${city.url}${id}.2025.en.html`);
    await expect(page).toHaveTitle(/2025/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.close();
  });

  test("its sections are drawn with their styles as they are read, and a reader goes from page to page and back", async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${city.url}?dataset=${id}/2025&view=checks`);
    await expect(page).toHaveURL(new RegExp(`${id}\\.2025\\.html`));
    await alive(page, "checks");
    await expect(page.locator("#checks h2")).toBeVisible();
    await page.getByRole("button", { name: "选单位、年份" }).click();
    await page.locator('[data-island="header"] a[href*="2026.html"]').first().click();
    await expect(page).toHaveTitle(/示例市财政局2026年预算/);
    await page.goBack();
    await expect(page).toHaveTitle(/示例市财政局2025年预算/);
    await context.close();
  });

  test("its page opens without a network once it was visited", async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.goto(`${city.url}${id}.2025.html`);
    await page.locator("footer").scrollIntoViewIfNeeded();
    await expect(page.locator("footer")).toContainText(/可离线使用 · 数据版本 [0-9a-f]{12}/);
    await expect
      .poll(() => page.evaluate(() => caches.match(location.href).then((kept) => kept !== undefined)))
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle(/示例市财政局2025年预算/);
    await alive(page, "overview");
    await context.close();
  });
});
