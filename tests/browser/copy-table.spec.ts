import { alive, expect, inFull, test } from "./support.ts";

const VIEWS = ["split", "spending", "flow", "breakdown", "three-public", "targets", "statements"] as const;

for (const language of ["zh", "en"] as const)
  test(`each table can be copied for a spreadsheet, its figures as numbers, in ${language}${inFull(language === "zh")}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const view of VIEWS) {
      await page.goto(`./?lang=${language}&view=${view}`);
      await alive(page, view);
      const section = page.locator(`#${view}`);
      await section
        .getByRole("button", { name: language === "zh" ? "复制表格" : "Copy table" })
        .first()
        .click();
      await expect(section.getByText(language === "zh" ? "已复制" : "Copied").first()).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const rows = text.split(/\r?\n/).map((line) => line.split("\t"));
      expect(rows.length, view).toBeGreaterThan(4);
      // every row but the first, the unit, and the last, the source, is as wide as the head
      expect(new Set(rows.slice(1, -1).map(({ length }) => length)).size, view).toBe(1);
      if (view !== "targets") expect(text, view).toMatch(language === "zh" ? /万元/ : /CNY/);
      expect(rows.at(-1)?.[0], view).toMatch(language === "zh" ? /^来源：/ : /^Source: /);
      expect(text, view).not.toMatch(/\t\d{1,3}(,\d{3})+/);
      expect(text, view).not.toMatch(/未说明|not stated|第二级|尾差|rounding difference/);
    }
  });

test("a table that is selected by hand brings no hidden words", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const view of VIEWS) {
    await page.goto(`./?lang=zh&view=${view}`);
    await alive(page, view);
    const table = page.locator(`#${view} table`).first();
    const hidden = await table.locator(".spoken").allTextContents();
    const selected = await table.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? "";
    });
    await page.keyboard.press("Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n").length, view).toBeGreaterThan(3);
    for (const words of new Set(hidden.map((each) => each.trim()).filter((each) => each.length > 2))) {
      expect(copied, view).not.toContain(words);
      expect(selected, view).not.toContain(words);
    }
  }
});
