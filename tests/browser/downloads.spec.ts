import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { VIEW_IDS, viewOf } from "../../src/views.ts";
import { readCsv } from "../core/exports/read-csv.ts";
import { alive, axe, expect, inFull, test } from "./support.ts";

async function openMenu(page: Page, view: string, address = "./?lang=zh") {
  await page.goto(address);
  const section = page.locator(`#${view}`);
  await section.scrollIntoViewIfNeeded();
  await alive(page, view);
  const button = section.getByRole("button", { name: /^(下载|Download)$/ });
  await button.click();
  await expect(section.getByText(/^(整份预算|The whole budget)$/)).toBeVisible();
  return section;
}
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await press();
  const offered = await waiting;
  return { name: offered.suggestedFilename(), bytes: await readFile(await offered.path()) };
}

for (const view of VIEW_IDS.filter((id) => viewOf(id).tables !== undefined))
  test(`${view} can be taken away as CSV and as a workbook, from the same place as every other view${inFull(["spending", "targets", "statements"].includes(view))}`, async ({
    page,
  }) => {
    const section = await openMenu(page, view);
    const { name, bytes } = await download(page, () => section.getByRole("button", { name: /^CSV/ }).first().click());
    expect(name).toMatch(/^大同市社会保险中心-2026-.+-\d{4}-\d\d-\d\d\.csv$/);
    const records = readCsv(bytes.toString("utf8"));
    expect(records.length).toBeGreaterThan(1);
    for (const record of records) expect(record).toHaveLength(records[0]?.length ?? 0);
    // a format without notes says in its last column where it comes from
    for (const record of records.slice(1))
      expect(record.at(-1)).toMatch(/^《大同市社会保险中心2026年度单位预算公开》；/);
    await expect(section.getByText(/已开始下载/)).toBeVisible();
    const book = await download(page, () => section.getByRole("button", { name: "XLSX 数字可直接计算" }).click());
    expect(book.name).toMatch(/\.xlsx$/);
    const { sheets } = await readXlsx(book.bytes);
    expect(sheets[0]?.rows).toHaveLength(records.length);
    expect(sheets[0]?.rows[0]).toEqual(records[0]?.slice(0, -1));
    expect(sheets.at(-1)?.name).toBe("说明");
  });

test("the same figures stand in the table and in its file", async ({ page }) => {
  const section = await openMenu(page, "split", "./?lang=zh&money=yi");
  const shown = await section.locator("tbody td:nth-child(2)").allTextContents();
  const { bytes } = await download(page, () => section.getByRole("button", { name: /^CSV/ }).click());
  const [head = [], ...records] = readCsv(bytes.toString("utf8"));
  const column = head.findIndex((name) => name.includes("亿元"));
  expect(records.slice(0, shown.length).map((record) => record[column])).toEqual(shown);
});

test("a picture is taken away as it stands, as SVG of its own and as PNG with Chinese drawn on white", async ({
  page,
}) => {
  const section = await openMenu(page, "breakdown", "./?lang=zh&theme=dark");
  const svg = (await download(page, () => section.getByRole("button", { name: "SVG 1" }).click())).bytes.toString(
    "utf8",
  );
  expect(svg).not.toMatch(/<script|href=|class=|url\((?!#)|var\(--/);
  for (const words of ["<title>基本与项目", "<desc>", "2,167.29", "单位：万元", "2026年度单位预算公开", "sans-serif"])
    expect(svg).toContain(words);
  // an engine draws it by itself: it is well-formed, and lacks nothing
  const drawnWidth = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    return image.naturalWidth;
  }, svg);
  expect(drawnWidth).toBeGreaterThan(600);
  // every hatch that is painted with is in the file
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);

  const { bytes } = await download(page, () => section.getByRole("button", { name: "PNG 1" }).click());
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [, drawn = ""] = /<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
  expect(width).toBe(2 * Number(drawn));
  const ink = await page.evaluate(
    async ({ data, box }) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const corner = [...context.getImageData(2, 2, 1, 1).data];
      // glyphs of different characters differ; boxes for missing ones do not
      const glyph = (at: number) =>
        [...context.getImageData(box.x + at * box.size, box.y, box.size, box.size).data].filter(
          (_, index) => index % 4 === 0,
        );
      const dark = (pixels: number[]) => pixels.filter((value) => value < 128).length;
      return { corner, first: dark(glyph(0)), second: dark(glyph(1)), same: glyph(0).join() === glyph(1).join() };
    },
    { data: [...bytes], box: { x: 64, y: 64, size: 44 } },
  );
  expect(height).toBeGreaterThan(300);
  expect(ink.corner).toEqual([255, 255, 255, 255]);
  expect(ink.first).toBeGreaterThan(60);
  expect(ink.second).toBeGreaterThan(60);
  expect(ink.same).toBe(false);
});

test("the picture of a disc has the amounts and the total, and the names of files are one word", async ({ page }) => {
  for (const [view, words] of [
    ["overview", ["支出合计 2,994.78 万元", "2,683.59"]],
    ["split", ["支出合计 2,994.78 万元", "2,683.59", "195.76", "115.43", "89.61%"]],
    ["spending", ["208 社会保障和就业支出 2,683.59 万元", "1,989.76", "693.83"]],
  ] as const) {
    const section = await openMenu(page, view);
    const file = await download(page, () => section.getByRole("button", { name: /^SVG/ }).first().click());
    const text = file.bytes.toString("utf8").replaceAll("\u00a0", " ");
    for (const said of words) expect(text, view).toContain(said);
    expect(file.name).not.toMatch(/[\s“”‘’]/);
  }
});

test("the whole comes as one workbook and as a standard package", async ({ page }) => {
  await page.goto("./?lang=zh&view=data");
  await alive(page, "data");
  const section = page.locator("#data");
  for (const [name, extension] of [
    ["XLSX · 全部报表", "xlsx"],
    ["ZIP · 标准数据包", "zip"],
  ] as const) {
    const { name: file, bytes } = await download(page, () =>
      section.getByRole("button", { name: new RegExp(`^${name}`) }).click(),
    );
    expect(file).toMatch(new RegExp(`\\.${extension}$`));
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  }
});

test("in a sandboxed frame the content stands there to be copied within a second", async ({ page, site, troubles }) => {
  troubles.expect(/Download is disallowed|sandbox/i);
  await page.goto("./");
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = address;
    frame.style.cssText = "position:fixed;inset:0;z-index:9;background:#fff";
    frame.width = "1200";
    frame.height = "700";
    document.body.append(frame);
  }, `${site.url}?lang=zh&view=three-public`);
  const frame = page.frameLocator("iframe");
  await alive(frame, "three-public");
  const section = frame.locator("#three-public");
  await section.getByRole("button", { name: "下载" }).click();
  await section.getByRole("button", { name: /^CSV/ }).click();
  await expect(section.getByRole("textbox", { name: "文件内容" })).toBeVisible({ timeout: 1000 });
  await expect(section.getByRole("textbox", { name: "文件内容" })).toHaveValue(/6\.40/);
});

/** What axe cannot decide and others hold: text over a picture, ≈ and ※ alone, the menu that lies over the page on its own ground. */
const DECIDED = /contains an image node|only non-text characters|partially overlaps other elements/;
for (const address of [
  "./?lang=zh&view=checks",
  "./?lang=en&view=checks&theme=dark",
  "./?lang=en&view=data",
  "./?lang=zh&view=data&theme=dark",
])
  test(`axe finds nothing in ${address}, with the menu open${inFull(address.includes("checks") && !address.includes("dark"))}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 3000 });
    const view = /view=(\w+)/.exec(address)?.[1] ?? "";
    await openMenu(page, view, address);
    expect((await axe(page, `#${view}`)).filter((found) => !DECIDED.test(found))).toEqual([]);
  });

for (const lang of ["zh", "en"])
  test(`checks, data and the menu hold within the page from 320 to 3840 pixels, ${lang}${inFull(lang === "en")}`, async ({
    page,
  }) => {
    for (const view of ["checks", "data"]) {
      await openMenu(page, view, `./?lang=${lang}&view=${view}`);
      for (const width of [320, 390, 560, 768, 1100, 1366, 1920, 3840]) {
        await page.setViewportSize({ width, height: 844 });
        const outside = await page.locator(`#${view}`).evaluate((section) =>
          [...section.querySelectorAll<HTMLElement>("a, button, p, h2, h3, h4, dd, dt, li, svg")]
            .filter((element) => element.getClientRects().length > 0 && !element.closest(".spoken"))
            .filter(
              (element) =>
                element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
                element.getBoundingClientRect().left < -1,
            )
            .map((element) => `${innerWidth}: ${element.outerHTML.slice(0, 80)}`),
        );
        expect(outside).toEqual([]);
      }
    }
  });

test("a check's cell opens its printed line; filtering leaves no step for Back", async ({ page }) => {
  await page.goto("./?lang=zh");
  await page.locator("#checks").scrollIntoViewIfNeeded();
  await alive(page, "checks");
  await page.locator("#checks").getByRole("button", { name: "尾差 16", exact: true }).click();
  await expect(page.locator("#checks li[data-check]")).toHaveCount(16);
  const check = page.locator('[data-check="hierarchy/expenditure/20805/total"]');
  await check.getByRole("button", { name: "693.83" }).click();
  await expect(page.getByRole("dialog")).toContainText("第 175 行");
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/verdict=rounding/);
  expect(new URL(page.url()).searchParams.get("cell")).toBeNull();
});
