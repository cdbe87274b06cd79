import { serve } from "../../scripts/serve.ts";
import { hostPage } from "./host-page.ts";
import { alive, expect, test, watch } from "./support.ts";

const FRAMES = {
  "a cross-site frame": "",
  "a sandboxed frame that only allows scripts": 'sandbox="allow-scripts"',
  "a sandboxed frame with its own origin": 'sandbox="allow-scripts allow-same-origin"',
};
for (const [place, attributes] of Object.entries(FRAMES))
  test(`comes alive in ${place}`, async ({ page, site, troubles }) => {
    const host = await hostPage(`<iframe ${attributes} width=900 height=700 src="${site.url}?view=overview"></iframe>`);
    troubles.expect(new RegExp(`request elsewhere: ${host.url}`));
    await page.goto(host.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("#overview").getByText("2,994.78").first()).toBeVisible({ timeout: 2000 });
    await alive(frame);
    await frame.locator('[data-bench="language"]').click();
    await expect(frame.locator("html")).toHaveAttribute("lang", "en");
    await host.close();
  });

test("shows the whole page in a frame that allows nothing", async ({ page, site, troubles }) => {
  const host = await hostPage(`<iframe sandbox width=900 height=700 src="${site.url}"></iframe>`);
  troubles.expect(new RegExp(`request elsewhere: ${host.url}`), /Blocked script execution/);
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").locator("#overview").getByText("2,994.78").first()).toBeVisible();
  await host.close();
});

test("comes alive below any path", async ({ browser, troubles }) => {
  const site = await serve({ folder: "dist", base: "/a/b/" });
  const page = await browser.newPage();
  await watch(page, troubles, site);
  await page.goto(`${site.url}?lang=en`);
  await alive(page);
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await alive(page, "targets");
  await page.close();
  await site.close();
});

test("comes alive over plain http, where crypto.subtle is missing", async ({ page, site }) => {
  await page.goto(`http://plain.test:${site.port}/`);
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  await alive(page);
});

test("opens from a file", async ({ browser, site, troubles }) => {
  const page = await browser.newPage();
  await watch(page, troubles, site);
  await page.goto(`file://${process.cwd()}/dist/index.html`);
  await alive(page);
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.close();
});
