import { copyFileSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { type Served, serve } from "../../scripts/serve.ts";
import { deploy, deployAnother, scriptOf } from "./deploy.ts";
import { alive, test as base, expect, type Troubles, watch } from "./support.ts";

const READY = /可离线使用 · 数据版本 [0-9a-f]{12}/;
const NOT_READY = /还不能离线使用/;

interface OwnSite {
  readonly folder: string;
  readonly served: Served;
  /** opens an address of the site in a tab of its own */
  open(address?: string): Promise<Page>;
}

/** Each test has a site of its own below a path, to deploy to, and a browser in which workers run. */
const test = base.extend<{ readonly own: OwnSite }>({
  serviceWorkers: "allow",
  own: async ({ context, troubles }: { context: BrowserContext; troubles: Troubles }, use, info) => {
    const folder = info.outputPath("site");
    deploy(folder);
    const served = await serve({ folder, base: "/of/a/town/" });
    const open = async (address = "") => {
      const page = await context.newPage();
      await watch(page, troubles, served);
      await page.goto(served.url + address);
      return page;
    };
    await use({ folder, served, open });
    await served.close();
  },
});

const footer = (page: Page) => page.locator("footer");
/** The footer is far away, and wakes when it is looked for. */
async function ready(page: Page) {
  await footer(page).scrollIntoViewIfNeeded();
  await expect(footer(page)).toContainText(READY);
}
/** Ends workers that do nothing, as browsers do by themselves after half a minute and not while a debugger is attached. */
async function endIdleWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}
/** Waits for what a change of workers brings. */
const changed = (page: Page, check: () => Promise<void>) =>
  expect(async () => {
    await endIdleWorkers(page);
    await check();
  }).toPass({ timeout: 30_000 });
const keptBuilds = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

test("P9 F5 after one visit everything works without a network, and says so before it is needed", async ({
  own,
  context,
  troubles,
}) => {
  // the icon of a page that is no page
  troubles.expect(/404/, /ERR_INTERNET_DISCONNECTED/);
  const missing = join(own.folder, scriptOf(own.folder, "Targets"));
  renameSync(missing, `${missing}.away`);
  const page = await own.open();
  await footer(page).scrollIntoViewIfNeeded();
  await expect(footer(page)).toContainText(NOT_READY);
  // all or nothing: one file was not to be had
  await expect.poll(() => keptBuilds(page)).toEqual([]);
  renameSync(`${missing}.away`, missing);
  await page.reload();
  await ready(page);

  await own.served.close();
  await context.setOffline(true);
  // in the tab of the first visit, and in the other language
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await expect(footer(page)).toContainText(/Ready offline · data version [0-9a-f]{12}/);
  const rooms = page.locator("[data-room]");
  await expect(page.locator('[data-room][data-awake=""]')).toHaveCount(await rooms.count());
  // anew, at an address that was never opened
  await page.goto(`${own.served.url}?view=statements&lang=en`);
  await alive(page, "statements");
  await page.goto(`${own.served.url}en.html?view=spending&code=20805`);
  await alive(page, "spending");
  await expect(page.locator("#spending")).toContainText("693.83");

  await page.getByRole("combobox").fill("pension");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const downloading = page.waitForEvent("download");
  await page.locator('#data a[href$="2026.json"]').click();
  const downloaded = readFileSync(await (await downloading).path());
  expect(downloaded.equals(readFileSync(join("dist/data/datong-social-insurance-center/2026.json")))).toBe(true);
  await page.goto(`${own.served.url}data/datong-social-insurance-center/2026.source.txt`);
  await expect(page.locator("body")).toContainText("693.83");
  // what the site does not have is not answered with its page
  await expect(page.goto(`${own.served.url}another/`)).rejects.toThrow(/ERR_/);
});

test("F32 a hard reload brings the newer build, and nothing older is offered for it", async ({ own, context }) => {
  const page = await own.open();
  await ready(page);
  const second = deployAnother(own.folder, ["Statements"]);
  const session = await context.newCDPSession(page);
  await session.send("Page.reload", { ignoreCache: true });
  await expect(page.locator("html")).toHaveAttribute("data-build", second);
  await alive(page);
  await footer(page).scrollIntoViewIfNeeded();
  await changed(page, async () => {
    await expect(footer(page)).toContainText(READY, { timeout: 1000 });
    expect(await keptBuilds(page)).toEqual([second]);
  });
  await expect(page.locator(".notice-corner")).toHaveCount(0);
});

test("F34 the published switch-off removes the worker and what it keeps, and the page goes on", async ({
  own,
  troubles,
}) => {
  troubles.expect(/404/);
  const page = await own.open();
  await ready(page);
  copyFileSync(join(own.folder, "sw-off.js"), join(own.folder, "sw.js"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await changed(page, async () => expect(await keptBuilds(page)).toEqual([]));
  await page.close();
  rmSync(join(own.folder, "sw.js"));
  const next = await own.open();
  await alive(next);
  expect(await next.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
