import { copyFile, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/views.ts";
import { alive, expect, type Troubles, test } from "./support.ts";

/** Alone in a folder of nothing, and with no network: whatever it asks for beside itself is a trouble. */
async function open(page: Page, troubles: Troubles, address = "") {
  const file = join(tmpdir(), `mingbai-portable-${process.pid}.html`);
  await copyFile("dist/mingbai-portable.html", file);
  const own = pathToFileURL(file).href;
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url.startsWith(own)) return route.continue();
    if (!/^(data|blob):/.test(url)) troubles.add(`a request: ${url}`);
    return /^(data|blob):/.test(url) ? route.continue() : route.abort();
  });
  await page.goto(own + address);
  await alive(page);
}
async function taken(page: Page, press: () => Promise<void>) {
  const waiting = page.waitForEvent("download");
  await press();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("P8: the portable copy has the whole budget in it, in both languages, and asks nobody for anything", async ({
  page,
  troubles,
}) => {
  await open(page, troubles, "?lang=zh");
  await expect(page.getByText(/^离线版.*数据版本/)).toBeVisible();
  for (const view of VIEW_IDS) {
    await page.locator(`#${view}`).scrollIntoViewIfNeeded();
    await alive(page, view);
    await expect(page.locator(`#${view}`)).toContainText(/\d/);
  }
  // nothing that lies beside it is offered
  await expect(page.locator("#data").getByText("下载离线版")).toBeHidden();

  await page.keyboard.press("/");
  await page.keyboard.type("sbk");
  await expect(page.getByRole("option")).toHaveText(["社会保障卡科"]);
  await page.keyboard.press("Escape");

  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#split h2")).toContainText(/[a-z]{4}/);
  await expect(page.getByText(/^Offline copy.*Data version/)).toBeVisible();
});

test("P8: in the portable copy a figure leads to its printed line, a slice to its lines, and everything can be taken out of it", async ({
  page,
  troubles,
}) => {
  await open(page, troubles, "?lang=zh&view=spending&code=20805");
  await alive(page, "spending");
  await expect(page.locator("#spending")).toContainText("693.83");
  await page.locator("#spending").getByRole("button", { name: "693.83" }).first().click();
  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("第 175 行");
  // the printed line stands among its neighbours
  expect(await panel.locator("tr").count()).toBeGreaterThan(3);
  const document = await taken(page, () =>
    panel
      .getByRole("link", { name: /原文|下载/ })
      .first()
      .click(),
  );
  expect(document.name).toBe("2026.source.txt");
  expect(document.bytes).toEqual(await readFile("public/data/datong-social-insurance-center/2026.source.txt"));
  await page.keyboard.press("Escape");

  const section = page.locator("#split");
  await section.scrollIntoViewIfNeeded();
  await alive(page, "split");
  await section.getByRole("button", { name: "下载", exact: true }).click();
  const csv = await taken(page, () => section.getByRole("button", { name: /^CSV/ }).click());
  expect(csv.bytes.toString("utf8")).toContain("2683.59");
  const png = await taken(page, () => section.getByRole("button", { name: /^PNG/ }).first().click());
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");

  const data = page.locator("#data");
  await data.scrollIntoViewIfNeeded();
  await alive(page, "data");
  for (const [path, published] of [
    ["2026.json", "public/data/datong-social-insurance-center/2026.json"],
    ["dataset.schema.json", "public/data/schema/dataset.schema.json"],
  ] as const) {
    const file = await taken(page, () => data.locator(`a[href$="${path}"]`).click());
    expect(file.name).toBe(path);
    expect(file.bytes).toEqual(await readFile(published));
  }
});

test("P8: the portable copy presents", async ({ page, troubles }) => {
  await open(page, troubles, "?lang=en&present=1");
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("P8: the portable copy opens in English where the address says so, and a click on a class shows its lines", async ({
  page,
  troubles,
}) => {
  await open(page, troubles, "?lang=en&view=spending");
  await alive(page, "spending");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/2026 budget/);
  const spending = page.locator("#spending");
  await expect(spending.locator("h2")).toContainText(/[a-z]{4}/);
  await spending.locator("a[href*='code=208']").first().click();
  await expect(page).toHaveURL(/code=208/);
  await spending.locator("a[href*='code=20805']").first().click();
  await expect(page).toHaveURL(/code=20805/);
  await expect(spending).toContainText("6,938,300");
  await page.goBack();
  await expect(page).toHaveURL(/code=20801(&|$)/);
});

test("P8: without scripts the portable copy shows its overview and says where the figures are", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL("dist/mingbai-portable.html").href);
  await expect(page.getByText(/^脚本没有运行，这份离线版只显示总览/)).toBeVisible();
  await expect(page.locator("#overview")).toContainText("2,683.59");
  // nothing leads to sections that are not there
  await expect(page.locator('[data-island="contents"]')).toBeHidden();
  await context.close();
});
