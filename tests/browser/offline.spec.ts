import { copyFileSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { type Served, serve } from "../../scripts/serve.ts";
import { deploy, deployAnother, deployedBuild, scriptOf } from "./deploy.ts";
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
    // first the pages, which may still be asking for something
    await Promise.all(context.pages().map((page) => page.close()));
    await served.close();
  },
});

const footer = (page: Page) => page.locator("footer");
/** The footer is far away, and wakes when it is looked for. */
async function ready(page: Page) {
  await footer(page).scrollIntoViewIfNeeded();
  await expect(footer(page)).toContainText(READY);
}
const buildOf = (page: Page) => page.locator("html").getAttribute("data-build");
const keptBuilds = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

test("P9 F5 after one visit everything works without a network, and says so before it is needed", async ({
  own,
  context,
  troubles,
}) => {
  // the icon of a page that is no page; the island whose script is away
  troubles.expect(/404/, /ERR_INTERNET_DISCONNECTED/, /island targets stays as it was served/);
  const missing = join(own.folder, scriptOf(own.folder, "Targets.island"));
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
  // but those that are empty until the address asks for them
  const islands = page.locator("[data-island]:not([data-asked]):not(#open)");
  await expect(page.locator('[data-island][data-hydrated=""]')).toHaveCount(await islands.count());
  // anew, at an address that was never opened
  await page.goto(`${own.served.url}?view=statements&lang=en`);
  await alive(page, "statements");
  await page.goto(`${own.served.url}en.html?view=spending&code=20805`);
  await alive(page, "spending");
  await expect(page.locator("#spending")).toContainText("6,938,300");

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

test("F31 F32 F33 P11 a newer build is offered, never forced, and no tab ever mixes two", async ({ own, context }) => {
  test.slow();
  const first = deployedBuild(own.folder);
  const reading = await own.open();
  await ready(reading);
  const presenting = await own.open("?present=1&slide=2");
  await alive(presenting, "present");
  const open = await own.open();
  await alive(open);
  const second = deployAnother(own.folder, "0123456789ab");

  for (const page of [presenting, reading])
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const offer = reading.locator(".notice-corner");
  await expect(offer).toContainText("有新版本，数据有更新。");
  await expect(offer).toHaveAttribute("role", "status");
  // never in the middle of a talk
  await expect(presenting.locator(".notice-corner")).toHaveCount(0);
  // and never without being asked: what is open stays as it is, with scripts that only its own build has
  expect(await buildOf(reading)).toBe(first);
  await open.locator("#statements").scrollIntoViewIfNeeded();
  await alive(open, "statements");
  expect(await buildOf(open)).toBe(first);

  await offer.getByRole("button", { name: "以后再说" }).click();
  await expect(offer).toHaveCount(0);
  await footer(reading).getByRole("button", { name: "有新版本，刷新" }).click();
  await expect(reading.locator("html")).toHaveAttribute("data-build", second);
  await ready(reading);
  // without a network: the newest build, whole
  await own.served.close();
  await context.setOffline(true);
  await open.goto(`${own.served.url}?view=glossary`);
  await alive(open, "glossary");
  expect(await buildOf(open)).toBe(second);
  await presenting.keyboard.press("Escape");
  await expect(presenting.locator(".notice-corner")).toBeVisible();
});

test("F32 every visit and every reload is of the newest build while there is a network", async ({ own }) => {
  const page = await own.open();
  await ready(page);
  const second = deployAnother(own.folder);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-build", second);
  await ready(page);
  await expect(page.locator(".notice-corner")).toHaveCount(0);
  expect(await keptBuilds(page)).toContain(second);
});

test("F34 the published switch-off removes the worker and what it keeps, and the page goes on", async ({
  own,
  troubles,
}) => {
  troubles.expect(/404/);
  const page = await own.open();
  await ready(page);
  copyFileSync(join(own.folder, "sw-off.js"), join(own.folder, "sw.js"));
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await expect(async () => {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    // browsers end idle workers by themselves, but not while a debugger is attached
    await session.send("ServiceWorker.stopAllWorkers");
    expect(await keptBuilds(page)).toEqual([]);
  }).toPass();
  await page.close();
  rmSync(join(own.folder, "sw.js"));
  const next = await own.open();
  await alive(next);
  expect(await next.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

/** Without a worker: what a reader meets whose browser keeps nothing. On a telephone, where islands hydrate when the reader turns to them. */
const plain = test.extend({ serviceWorkers: "block", viewport: { width: 390, height: 844 } });

plain(
  "F29 a page whose scripts are gone after a deploy opens once more, at the same place, and goes on",
  async ({ own, troubles }) => {
    troubles.expect(/404/, /stays as it was served/, /dynamically imported module/);
    const page = await own.open("?lang=zh&theme=dark");
    await alive(page);
    // what tells of failures comes once the page has loaded
    await page.waitForLoadState("networkidle");
    const second = deployAnother(own.folder);
    await page.locator("#glossary").scrollIntoViewIfNeeded();
    await page.locator("#glossary").dispatchEvent("focusin");
    await expect(page.locator("html")).toHaveAttribute("data-build", second);
    expect(new URL(page.url()).search).toBe("?lang=zh&theme=dark");
    await page.locator("#glossary").scrollIntoViewIfNeeded();
    await alive(page, "glossary");
  },
);

for (const [id, answer] of [
  ["F29", { status: 404, body: "gone" }],
  ["F30", { status: 200, contentType: "text/html; charset=utf-8", body: "<!doctype html><title>the page</title>" }],
] as const)
  plain(
    `${id} where the site has no other build, a section says what did not come, and keeps its figures`,
    async ({ own, context, troubles }) => {
      troubles.expect(/404/, /stays as it was served/, /dynamically imported module/, /MIME type/);
      const page = await context.newPage();
      await watch(page, troubles, own.served);
      let loads = 0;
      page.on("load", () => {
        loads += 1;
      });
      await page.route(/assets\/Breakdown\.island-/, (route) => route.fulfill(answer));
      await page.goto(`${own.served.url}?lang=zh`);
      await alive(page);
      await page.locator("#breakdown").scrollIntoViewIfNeeded();
      await page.locator("#breakdown").dispatchEvent("focusin");
      const notice = page.locator(".notice").filter({ hasText: "没有载入" }).first();
      await expect(notice).toBeVisible();
      await expect(notice.getByRole("link", { name: "刷新页面" })).toBeVisible();
      await expect(page.locator("#breakdown")).toContainText("2,478.48");
      expect(loads).toBe(1);
    },
  );
