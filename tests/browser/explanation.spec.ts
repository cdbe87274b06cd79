import { alive, axe, expect, inFull, test } from "./support.ts";

test("a figure of the text opens its place, and the focus comes back to it", async ({ page }) => {
  await page.goto("./?view=explanation");
  await alive(page, "explanation");
  const figure = page.locator("#explanation [data-cell^='text:411:']").nth(1);
  await figure.click();
  await expect(page).toHaveURL(/cell=text:411:\d+-\d+/);
  await page.goBack();
  await expect(figure).toBeFocused();
});

test("a part leads to the statement that it restates", async ({ page }) => {
  await page.goto("./?view=explanation");
  await alive(page, "explanation");
  await page.locator("#explanation").getByRole("link", { name: "表六" }).first().click();
  await expect(page.locator("#statement-basic-by-economic-item")).toBeFocused();
  await expect(page.locator("#statement-basic-by-economic-item-table")).toContainText("163.01");
});

/** What axe cannot decide: a figure of one digit. */
const DECIDED = /too short to determine/;

for (const lang of ["zh", "en"] as const)
  test(`no figure is parted from its unit at 320 px, and axe finds nothing, ${lang}${inFull(lang === "en")}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 9000 });
    await page.goto(`./?lang=${lang}&view=explanation`);
    await alive(page, "explanation");
    if (lang === "en") await page.getByRole("button", { name: "Chinese text" }).first().click();
    const parted = await page
      .locator("#explanation .nowrap")
      .evaluateAll((runs) =>
        runs
          .filter((run) => new Set([...run.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size > 2)
          .map((run) => run.textContent),
      );
    expect(parted).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await axe(page, "#explanation")).filter((found) => !DECIDED.test(found))).toEqual([]);
  });
