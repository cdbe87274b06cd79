import type { Page } from "@playwright/test";
import { alive, expect, test } from "./support.ts";

const ADDRESS = "./?view=spending&code=20801&lang=en";
/** In the unit of either language. */
const TOTAL = { zh: "2,994.78", en: "29,947,800" };

/** The page as it was served, in the language of the reader: figures, and nothing that pretends to react. */
async function expectStaticPage(page: Page) {
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-script");
  await expect(html).not.toHaveAttribute("data-code");
  await expect(html).not.toHaveAttribute("data-swap");
  await expect(page.locator("#root")).toBeVisible();
  await expect(page.locator("#overview").getByText(TOTAL.en).first()).toBeVisible();
  await expect(page.locator("[data-needs-script]:visible")).toHaveCount(0);
  // it says so, in the language of the reader, and where the data lie
  const word = page.locator(".fallback-note");
  await expect(word).toContainText("did not start fully");
  await expect(word.getByRole("link")).toHaveText([/JSON/, /TXT/]);
}

test("falls back to the static page when the bundle is blocked", async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  await page.route("**/assets/page-*", (route) => route.abort());
  await page.goto(ADDRESS);
  await expectStaticPage(page);
});

test("falls back to the static page when a later chunk is missing", async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/, /dynamically imported module/);
  await page.route("**/assets/react-*", (route) => route.fulfill({ status: 404, body: "not found" }));
  await page.goto(ADDRESS);
  await expectStaticPage(page);
});

test("falls back to the static page when the bundle cannot be parsed", async ({ page, troubles }) => {
  troubles.expect(/page error/);
  await page.route("**/assets/page-*", (route) => route.fulfill({ contentType: "text/javascript", body: "let = (" }));
  await page.goto(ADDRESS);
  await expectStaticPage(page);
});

test("falls back to the static page after ten seconds, and wakes it all the same when the bundle comes late", async ({
  page,
}) => {
  await page.clock.install();
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/page-*", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(ADDRESS, { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-script", "");
  await page.locator("footer").waitFor({ state: "attached" });
  await page.clock.runFor(10_500);
  await expectStaticPage(page);
  release();
  await page.clock.resume();
  await alive(page);
  await expect(page.locator(".fallback-note")).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("data-code", "20801");
});

test("one island that cannot be loaded keeps its figures, the others live", async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/, /island targets stays as it was served/);
  await page.route("**/assets/Targets.island-*", (route) => route.abort());
  await page.goto("./");
  await alive(page);
  const text = await page.locator("#targets").textContent();
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await expect(page.locator("#targets")).toHaveAttribute("data-hydrated", "failed");
  expect(await page.locator("#targets").textContent()).toBe(text);
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });
  for (const [file, total] of [
    ["index.html", TOTAL.zh],
    ["en.html", TOTAL.en],
  ] as const)
    test(`${file} shows its figures and leads to data and document`, async ({ page }) => {
      await page.goto(`./${file}`);
      await expect(page.locator("#overview").getByText(total).first()).toBeVisible();
      await expect(page.locator("[data-needs-script]:visible")).toHaveCount(0);
      const links = page.locator(".no-script a");
      for (const ending of ["2026.json", "2026.source.txt"]) {
        const href = await links.and(page.locator(`[href$="${ending}"]`)).getAttribute("href");
        const answer = await page.request.get(new URL(href ?? "", page.url()).href);
        expect(answer.status()).toBe(200);
      }
    });
});
