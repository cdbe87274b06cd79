import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { datongOldWorkbook, datongPage, datongWord, datongWorkbook } from "../core/readers/datong-files.ts";
import { printDocument } from "../core/readers/pdf/write-document.ts";
import { example, file, type GivenFile, give, open, review, source } from "./opening.ts";
import { axe, expect, inFull, test, watch } from "./support.ts";

const published = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8"));

const drop = async (page: Page, { name, buffer }: GivenFile) => {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const files = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64 ?? ""), (sign) => sign.charCodeAt(0));
      files.items.add(new File([bytes], fileName ?? ""));
      return files;
    },
    [name, buffer.toString("base64")],
  );
  // a browser says it again and again while a file is held over the page; what hears it comes after the first screen
  await expect(async () => {
    await page.locator("body").dispatchEvent("dragover", { dataTransfer: transfer });
    await expect(page.locator("html[data-dragged]")).toBeAttached({ timeout: 100 });
  }).toPass();
  await page.locator("body").dispatchEvent("drop", { dataTransfer: transfer });
};

const FORMATS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["公开.txt", example],
  ["公开.pdf", () => printDocument(source.toString("utf8"))],
  ["公开.docx", datongWord],
  ["公开.xlsx", datongWorkbook],
  ["公开.html", datongPage],
  ["公开.xls", datongOldWorkbook],
];
/** One of the text, and the one that most documents are. */
const isShort = (name: string): boolean => /\.(?:txt|pdf)$/.test(name);

for (const [name, bytes] of FORMATS)
  test(`${name.split(".")[1]}: a file that is dropped on the page is read in the page, and reviewed first${inFull(isShort(name))}`, async ({
    page,
  }) => {
    await page.goto("./");
    await expect(page.locator("[data-island=header]")).toHaveAttribute("data-hydrated", "");
    await drop(page, file(name, bytes()));
    await expect(review(page)).toBeVisible({ timeout: 60_000 });
    await expect(review(page)).toContainText(name);
    await expect(page.locator("[data-statement]")).toHaveCount(published.statements.length);
    for (const { id, sides } of published.statements) {
      const isEmpty = sides.every((side: { rows: { amounts: Record<string, string | null> }[] }) =>
        side.rows.every(({ amounts }) => Object.values(amounts).every((text) => text === null)),
      );
      await expect(page.locator(`[data-statement="${id}"]`)).toHaveAttribute("data-state", isEmpty ? "empty" : "read");
    }
    await expect(page.locator("#main")).toBeHidden();
  });

test("the page shows the opened document after a reload too, and forgets it when asked", async ({ page }) => {
  await open(page);
  await give(page, file("示例.txt", example()));
  await page.getByRole("button", { name: "看整本账" }).click();
  const bar = page.locator("[data-opened-bar]");
  await expect(bar).toContainText("示例市档案中心2026年");
  await expect(bar).toContainText("没有公布");
  await expect(page.locator("#overview")).toContainText("2,683.59");
  await expect(page).toHaveTitle(/^示例市档案中心/);
  await expect(page).toHaveURL(/\?open=1$/);
  await page.reload();
  await expect(bar).toContainText("示例市档案中心2026年");
  await expect(page.locator("h1")).toContainText("示例市档案中心");
  await expect(page.locator("h1")).not.toContainText("大同");

  await bar.getByRole("button", { name: "忘掉" }).click();
  await bar.getByRole("button", { name: "忘掉" }).click();
  await expect(page.locator("h1")).toContainText("大同市社会保险中心");
  await expect(page).not.toHaveURL(/open/);
  await expect(bar).toHaveCount(0);
  await open(page);
  await expect(page.getByRole("button", { name: "接着看" })).toHaveCount(0);
});

test("where the browser keeps nothing, the whole page of the document opens all the same, and says that a reload loses it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["indexedDB", "sessionStorage", "localStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
  });
  await page.goto("./");
  await page.locator("[data-island=contents]").getByRole("link", { name: "打开你的文件" }).click();
  await expect(page.getByRole("heading", { name: "打开你的文件" })).toBeFocused();
  await give(page, file("示例.txt", example()));
  await expect(review(page)).toContainText("刷新或关掉这一页，就要重新打开文件");
  await page.getByRole("button", { name: "看整本账" }).click();
  const bar = page.locator("[data-opened-bar]");
  await expect(bar).toContainText("刷新或关掉就没有了");
  await expect(page.locator("h1")).toContainText("示例市档案中心");
  // nothing that is seen is of what the page was served with
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain("大同市社会保险中心");
  await expect(page).toHaveTitle(/^示例市档案中心/);
  // a section that had been drawn with the published budget, and one that had not been drawn at all
  await page.locator("#split").scrollIntoViewIfNeeded();
  await expect(page.locator("#split")).toContainText("2,683.59");
  await page.locator("#data").scrollIntoViewIfNeeded();
  await expect(page.locator("#data")).toContainText("示例市档案中心");
  // going back does not lose it
  await page.goBack();
  await expect(bar).toBeVisible();
  await expect(page.locator("h1")).toContainText("示例市档案中心");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.locator("h1")).toContainText("大同市社会保险中心");
});

test("a reading can be stopped by the keyboard, and nothing of it stays", async ({ page }) => {
  await open(page);
  const long = source.toString("utf8");
  await give(page, file("长.pdf", printDocument(`${long}\n${long}\n${long}`)));
  await expect(page.locator("#open progress")).toBeVisible();
  const stop = page.getByRole("button", { name: "停下" });
  await stop.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#open")).toContainText("已经停下");
  await expect(review(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "接着看" })).toHaveCount(0);
});

test("a broken file is refused by its name, with what to do, and the next one is read", async ({ page }) => {
  await open(page);
  await give(page, file("断.pdf", printDocument(source.toString("utf8")).subarray(0, 40_000)));
  await expect(page.locator("#open")).toContainText("“断.pdf”不完整或者已损坏");
  await page.getByRole("button", { name: "换一个文件" }).click();
  await give(page, file("示例.txt", example()));
  await expect(review(page)).toContainText("示例市档案中心");
});

test("text and tables in two files are one document", async ({ page }) => {
  const text = source.toString("utf8");
  const cut = text.indexOf("预算公开表1");
  await open(page);
  await give(page, file("2表.pdf", printDocument(text.slice(cut))), file("1文.pdf", printDocument(text.slice(0, cut))));
  await expect(review(page)).toBeVisible({ timeout: 60_000 });
  await expect(review(page)).toContainText("1文.pdf、2表.pdf");
  await expect(page.locator('[data-statement][data-state="read"]')).not.toHaveCount(0);
  await expect(page.locator('[data-statement="summary"]')).toContainText("《2表.pdf》原文第 1 页");
});

test("each step is free of what axe finds", async ({ page }) => {
  await open(page);
  expect(await axe(page)).toEqual([]);
  await give(page, file("示例.txt", example()));
  await expect(review(page)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "看整本账" }).click();
  await expect(page.locator("[data-opened-bar]")).toBeVisible();
  expect(await axe(page, "#open")).toEqual([]);
});

test("the page is taken away as one file, which opens from a folder without a network and has the document's own figures", async ({
  page,
  context,
  browser,
  troubles,
  site,
}, info) => {
  await open(page);
  await give(page, file("示例.pdf", printDocument(example().toString("utf8"))));
  await expect(review(page)).toBeVisible({ timeout: 60_000 });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "存成网页文件" }).click();
  const taken = await waiting;
  expect(taken.suggestedFilename()).toBe("mingbai-示例市档案中心-2026.html");
  const path = info.outputPath("taken.html");
  await taken.saveAs(path);
  await expect(review(page)).toContainText("已经存好");
  // nothing of what the page was served with
  expect(readFileSync(path, "utf8").includes("大同市社会保险中心")).toBe(false);

  const own = await context.newPage();
  await watch(own, troubles, site);
  await own.route("**", (route) => {
    const url = route.request().url();
    if (url.startsWith("file:") || /^(data|blob):/.test(url)) return route.continue();
    troubles.add(`a request: ${url}`);
    return route.abort();
  });
  await own.goto(pathToFileURL(path).href);
  await expect(own.locator("header h1")).toContainText("示例市档案中心");
  await expect(own.locator("#overview")).toContainText("2,683.59");
  await expect(own.locator(".portable-note")).toContainText("示例.pdf");
  await expect(own.locator(".portable-note")).toContainText(/SHA-256 [0-9a-f]{64}/);
  // a figure leads to the page of the original
  await own.goto(`${pathToFileURL(path).href}?view=spending&code=20805`);
  await own.locator("#spending").getByRole("button", { name: "693.83" }).first().click();
  await expect(own.getByRole("dialog")).toContainText(/原文第 \d+ 页/);
  await own.keyboard.press("Escape");
  // the data set in it is the one that was read
  await own.locator("#data").scrollIntoViewIfNeeded();
  const giving = own.waitForEvent("download");
  await own.locator('#data a[href$="2026.json"]').click();
  const dataset = JSON.parse(readFileSync(await (await giving).path(), "utf8"));
  const rows = (statements: { id: string; sides: { rows: { amounts: unknown }[] }[] }[]) =>
    statements.map(({ id, sides }) => [id, sides.map((side) => side.rows.map(({ amounts }) => amounts))]);
  expect(rows(dataset.statements)).toEqual(rows(published.statements));
  await own.close();

  // without scripts its statements are there to be read
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(pathToFileURL(path).href);
  await expect(plain.getByText(/^脚本没有运行，这里只有各张报表/)).toBeVisible();
  await expect(plain.getByRole("heading", { level: 1 })).toContainText("示例市档案中心");
  await expect(plain.locator(".static-tables table").filter({ hasText: "2080502" }).first()).toBeVisible();
  for (const { title } of published.statements)
    await expect(plain.getByRole("heading", { name: title, exact: true })).toBeVisible();
  await still.close();
});

test("the document of another year is set beside it, and English that is missing is filled in and shown", async ({
  page,
}) => {
  await open(page);
  await give(page, file("示例.txt", example()));
  await expect(review(page)).toBeVisible();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "选另一年的文件" }).click();
  const other = Buffer.from(example().toString("utf8").replaceAll("693.83", "693.93"));
  await (await choosing).setFiles([file("上年.txt", other)]);
  await expect(page.locator("[data-compared]")).toContainText("693.93");

  await page.getByText(/^还缺 \d+ 条英文/).click();
  await page.getByLabel("示例市档案中心", { exact: true }).fill("Example City Archive");
  await page.getByRole("button", { name: "保存英文" }).click();
  await expect(review(page)).toContainText("已保存，共 1 条");
  await page.getByRole("button", { name: "看整本账" }).click();
  await expect(page.locator("[data-opened-bar]")).toBeVisible();
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("h1")).toContainText("Example City Archive");
});

test("sharing says that the opened document has no address, and offers the page instead", async ({ page }) => {
  await open(page);
  await give(page, file("示例.txt", example()));
  await page.getByRole("button", { name: "看整本账" }).click();
  await expect(page.locator("[data-opened-bar]")).toBeVisible();
  await page.locator("#overview").getByRole("button", { name: "分享与嵌入" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("没有公布");
  await expect(dialog.getByRole("button", { name: "存成网页文件" })).toBeVisible();
  // its frame will be that of the file, wherever that is put
  await expect(dialog).toContainText("https://…/mingbai-示例市档案中心-2026.html?lang=zh");
  await expect(dialog).not.toContainText("localhost");
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator("#overview")).toContainText("2,994.78");
  await expect(preview.locator("footer")).toContainText("示例市档案中心");
});
