import type { Page } from "@playwright/test";
import { alive, axe, expect, test } from "./support.ts";

const NAMES = { zh: "生成长图", en: "Make a picture" } as const;

async function openPicture(page: Page, language: "zh" | "en" = "zh"): Promise<void> {
  await page.goto(`./?lang=${language}`);
  await alive(page);
  await page.locator("#overview").getByRole("button", { name: NAMES[language], exact: true }).click();
  await page.locator('[role="dialog"] img').waitFor();
}

/** The ink of a cell of the picture, as a grid of 12 × 12 shares; coordinates are those of the SVG. */
const inkOf = (page: Page, cells: readonly { readonly x: number; readonly y: number; readonly side: number }[]) =>
  page.evaluate((asked) => {
    const image = document.querySelector<HTMLImageElement>('[role="dialog"] img');
    if (image === null) throw new Error("no picture");
    const fine = image.naturalWidth / Number(image.getAttribute("width"));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    return asked.map(({ x, y, side }) => {
      const size = Math.round(side * fine);
      const { data } = context?.getImageData(Math.round(x * fine), Math.round(y * fine), size, size) ?? { data: [] };
      const grid = new Array<number>(144).fill(0);
      for (let at = 0; at < data.length; at += 4) {
        const [column, row] = [(at / 4) % size, Math.floor(at / 4 / size)];
        const cell = Math.floor((row * 12) / size) * 12 + Math.floor((column * 12) / size);
        grid[cell] = (grid[cell] ?? 0) + (255 - (data[at] ?? 255)) / 255 / (size / 12) ** 2;
      }
      return grid;
    });
  }, cells);

test("X5 the long picture is twice as fine as its 1080 pixels, on white", async ({ page }) => {
  await openPicture(page);
  const size = await page.locator('[role="dialog"] img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(size).toBe(2160);
  const [corner] = await inkOf(page, [{ x: 4, y: 4, side: 40 }]);
  expect(Math.max(...(corner ?? [1]))).toBe(0);
});

test("X5 Chinese glyphs are painted, not boxes: no two of the unit's characters look alike", async ({ page }) => {
  await openPicture(page);
  // 大同市社会保险中心 in 54, at the left margin of 72, below the brand
  const glyphs = await inkOf(
    page,
    Array.from({ length: 9 }, (_, at) => ({ x: 72 + 54 * at, y: 152, side: 54 })),
  );
  for (const [at, glyph] of glyphs.entries()) {
    const ink = glyph.reduce((sum, share) => sum + share, 0) / glyph.length;
    expect(ink, `ink of character ${at}`).toBeGreaterThan(0.08);
    expect(ink, `ink of character ${at}`).toBeLessThan(0.7);
    for (const [other, drawn] of glyphs.entries()) {
      if (other <= at) continue;
      const apart = glyph.reduce((sum, share, cell) => sum + Math.abs(share - (drawn[cell] ?? 0)), 0) / glyph.length;
      expect(apart, `characters ${at} and ${other}`).toBeGreaterThan(0.05);
    }
  }
});

test("the picture comes in three formats, says to screen readers what it shows, and is saved under its name", async ({
  page,
}) => {
  await openPicture(page);
  const picture = page.locator('[role="dialog"] img');
  const dialog = page.getByRole("dialog", { name: "生成长图" });
  await expect(picture).toHaveAttribute("alt", /2,994\.78\s万元.*89\.61%/);
  for (const [name, width, height] of [
    ["方图", 1080, 1080],
    ["横图 16:9", 1920, 1080],
  ] as const) {
    await dialog.getByRole("button", { name }).click();
    await expect(picture).toHaveAttribute("width", String(width));
    await expect(picture).toHaveAttribute("height", String(height));
    await expect(dialog.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
  }
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载 PNG" }).click();
  expect((await download).suggestedFilename()).toMatch(/^大同市社会保险中心-2026-一图读懂-\d{4}-\d\d-\d\d\.png$/);
  await expect(dialog.getByRole("status")).toContainText("已开始下载");
});

test("the dialog holds the focus, closes with Escape and gives the focus back", async ({ page }) => {
  await openPicture(page, "en");
  const dialog = page.getByRole("dialog", { name: "Make a picture" });
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Download PNG" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  expect(await axe(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("#overview").getByRole("button", { name: "Make a picture", exact: true })).toBeFocused();
});

test.describe("inside WeChat", () => {
  test.use({
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile MicroMessenger/8.0.40",
    viewport: { width: 390, height: 844 },
  });
  test("F45 the picture can be held to be saved, and the dialog says so", async ({ page }) => {
    await openPicture(page);
    await expect(page.getByRole("dialog").getByRole("status")).toContainText("长按图片");
    const box = await page.locator('[role="dialog"] img').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test("what draws the picture comes when it is first asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./");
  await alive(page);
  expect(asked.filter((url) => /PictureDialog/.test(url))).toEqual([]);
});
