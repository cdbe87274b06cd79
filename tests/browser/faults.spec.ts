import type { Page } from "@playwright/test";
import { ADDRESS, type Answer, anotherBudget, publish, published } from "./second-dataset.ts";
import { alive, expect, test } from "./support.ts";

/** The page says what is wrong in the reader's language, offers to try again, and shows no figure of any data set. */
async function refused(page: Page, words: RegExp) {
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(words);
  await expect(alert.getByRole("button", { name: "重试" })).toBeVisible();
  await expect(page.locator("[data-cell]:visible")).toHaveCount(0);
}

test.beforeEach(({ troubles }) => troubles.expect(/Failed to load resource/));

const FAULTS: readonly (readonly [string, Answer, RegExp])[] = [
  ["F1 the data file is missing", { status: 404, body: "" }, /404/],
  ["F1 the server fails", { status: 500, body: "" }, /500/],
  ["F2 a web page comes with status 200", { body: "<!doctype html><title>404</title>" }, /网页/],
  ["F3 the connection is cut in the middle", { body: published.slice(0, 70_000) }, /不完整/],
  ["F6 the bytes are GBK", { body: Buffer.from([0x7b, 0x22, 0xb4, 0xf3, 0xcd, 0xac, 0x22, 0x7d]) }, /UTF-8/],
  ["F7 a field is missing", { body: anotherBudget((dataset) => delete dataset.statements) }, /statements/],
  ["F7 the version is newer", { body: anotherBudget((dataset) => Object.assign(dataset, { schemaVersion: 9 })) }, /9/],
  ["F10 one key stands twice", { body: anotherBudget().replace('"year":', '"year":2026,"year":') }, /year/],
  ["F16 an amount is no amount", { body: anotherBudget().replace('"693.83"', '"0x10"') }, /0x10/],
  ["F20 it is nested without end", { body: "[".repeat(100_000) }, /层次/],
];

for (const [name, answer, words] of FAULTS)
  test(`${name}: said plainly, with a retry, and no figure is shown`, async ({ page }) => {
    await publish(page, answer);
    await page.goto(ADDRESS);
    await refused(page, words);
  });

test("F3 a file cut in the middle is asked for once more before it is refused", async ({ page }) => {
  const requests = await publish(page, { body: published.slice(0, 70_000) });
  await page.goto(ADDRESS);
  await refused(page, /不完整/);
  expect(requests()).toBe(2);
});

test("F4 ten seconds without a byte: said plainly, with a retry", async ({ page }) => {
  await page.clock.install();
  await page.route("**/data/catalog.json", () => undefined);
  await page.goto(ADDRESS);
  await expect(page.getByRole("status")).toContainText("正在载入");
  await page.clock.fastForward(11_000);
  await refused(page, /十秒/);
});

test("F5 the network is gone: said plainly, and a retry brings the budget when it is back", async ({ page }) => {
  await publish(page, { body: anotherBudget() });
  await page.route("**/data/catalog.json", (route) => route.abort());
  await page.goto(ADDRESS);
  await refused(page, /网络/);
  await page.unroute("**/data/catalog.json");
  await publish(page, { body: anotherBudget() });
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.locator('#overview [data-cell="expenditure:171:total"]')).toHaveText("2,994.78");
});

test("a string of 19 MB in a data file: refused with its message within seconds, and no figure is shown", async ({
  page,
}) => {
  const name = "x".repeat(19_000_000);
  await publish(page, { body: anotherBudget((dataset) => Object.assign(dataset.unit, { name })) });
  await page.goto(ADDRESS, { waitUntil: "commit" });
  await refused(page, /一段文字超过/);
});

test("F8 a file that is not the one of the catalogue: its figures are withheld", async ({ page }) => {
  await publish(page, { body: anotherBudget() }, published);
  await page.goto(ADDRESS);
  await refused(page, /校验/);
});

test("F24 a data set that is not in the catalogue: said in English to an English reader", async ({ page }) => {
  await page.goto("?lang=en&dataset=no-such-unit/2026");
  await expect(page.getByRole("alert")).toContainText("not in the catalogue");
  await expect(page.getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible();
});

test("F21 F22 F23 a hostile name is shown letter by letter, and does nothing", async ({ page }) => {
  const name = '<img src=x onerror="alert(1)">{{year}}$t(brand)\u202Egnp';
  await publish(page, { body: anotherBudget((dataset) => Object.assign(dataset.unit, { name })) });
  await page.goto(ADDRESS);
  await alive(page, "header");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    '<img src=x onerror="alert(1)">{{year}}$t(brand)',
  );
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test("F28 storage that throws: the page works, the choice is simply not remembered", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("");
  await alive(page, "header", "overview");
  await page.getByRole("button", { name: "EN" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("F41 a clock years off, west of UTC", () => {
  test.use({ timezoneId: "America/Los_Angeles" });
  test("changes no year on the page", async ({ page }) => {
    await page.clock.install({ time: new Date("1999-12-31T23:59:00-08:00") });
    await page.goto("");
    await alive(page, "overview");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2026年度");
  });
});
