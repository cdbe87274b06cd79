import { alive, axe, expect, inFull, test } from "./support.ts";

for (const { width, drawn } of [
  { width: 1440, drawn: 1088 },
  { width: 768, drawn: 672 },
  { width: 390, drawn: 358 },
  { width: 320, drawn: 288 },
])
  test(`at ${width} px the flow is laid out for ${drawn}, and its labels neither touch nor leave the page${inFull(width < 700)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ["zh", "en"]) {
      await page.goto(`./?lang=${lang}&view=flow`);
      await alive(page, "flow");
      const shown = page.locator("#flow figure svg[viewBox]:visible");
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute("viewBox", new RegExp(`^0 0 ${drawn} `));
      const boxes = await shown.locator("text").evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const spare = (bottom - top) * 0.2;
          return { text: text.textContent, left, right, top: top + spare, bottom: bottom - spare };
        }),
      );
      expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      const touching = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(touching).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

/** What axe cannot decide: text on a ribbon, which is a fifth of its colour on paper. */
const DECIDED = /contains an image node/;

test("the picture stands without scripts, and axe finds nothing", async ({ page, browser, site }) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto("./?view=flow");
  await alive(page, "flow");
  expect((await axe(page, "#flow")).filter((found) => !DECIDED.test(found))).toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const still = await context.newPage();
  await still.goto("./");
  await expect(still.locator("#flow figure svg:visible path").first()).toBeAttached();
  await expect(still.locator("#flow table")).toContainText("2,683.59");
  await context.close();
});
