import type { Page } from "@playwright/test";
import { alive, expect, inFull, isFull, test } from "./support.ts";

/** Sections whose pictures, shares and divisions say figures that are no buttons themselves. */
const SECTIONS = ["overview", "split", "spending", "flow", "breakdown", "three-public", "targets"] as const;
const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];

const panel = (page: Page) => page.locator('[data-island="panel"] [role="dialog"]');
/** What can be seen of a section and leads to a place by pointer alone. */
const labels = (page: Page, section: string) =>
  page
    .locator(`#${section} [data-leads]`)
    .evaluateAll((all) =>
      all.flatMap((label, index) => (label.checkVisibility() && label.closest("[hidden]") === null ? [index] : [])),
    );

for (const size of SIZES)
  for (const section of SECTIONS)
    test(`amounts and shares of ${section} that are no buttons lead to where they are printed, ${size.width} px${inFull((SECTIONS.indexOf(section) % 2 === 0) === (size === SIZES[0]))}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(size);
      await page.goto(`./?lang=zh&view=${section}`);
      await alive(page, section);
      await expect(page.locator(`#${section} [data-leads]`).first()).toBeAttached();
      const seen = await labels(page, section);
      expect(seen.length).toBeGreaterThan(0);
      for (const index of seen.slice(0, isFull ? 24 : 5)) {
        const label = page.locator(`#${section} [data-leads]`).nth(index);
        const cell = await label.getAttribute("data-leads");
        await label.click();
        await expect(panel(page)).toBeVisible();
        await expect.poll(() => new URL(page.url()).searchParams.get("cell")).toBe(cell);
        // a place that exists, with the figure marked in it
        await expect(panel(page).locator("mark")).not.toHaveCount(0);
        await page.keyboard.press("Escape");
        await expect(panel(page)).toHaveCount(0);
      }
    });

/** Amounts and shares as they are said: with two decimals, or with a percent sign behind. */
const FIGURE = "\\d\\.\\d\\d(?!\\d)|\\d%";

for (const size of SIZES)
  for (const lang of ["zh", "en"])
    test(`no amount and no share of the overview and its pictures leads nowhere, ${lang}, ${size.width} px${inFull((lang === "zh") === (size === SIZES[0]))}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`./?lang=${lang}&money=wan`);
      await alive(page);
      const left: string[] = [];
      for (const section of SECTIONS) {
        await page.locator(`#${section}`).scrollIntoViewIfNeeded();
        await alive(page, section);
        left.push(
          ...(await page.locator(`#${section}`).evaluate((root, pattern) => {
            const found: string[] = [];
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const { data, parentElement: parent } = texts.currentNode as Text;
              // a quotation is words
              if (
                !new RegExp(pattern).test(data.replace(/“[^”]*”/g, "")) ||
                parent === null ||
                !parent.checkVisibility()
              )
                continue;
              // the source line tells a sum in words
              if (parent.closest("[data-cell], [data-leads], a, button, .spoken, [class*='source']") !== null) continue;
              found.push(`${root.id}: ${data.trim()}`);
            }
            return found;
          }, FIGURE)),
        );
      }
      expect(left).toEqual([]);
    });

test("labels of pictures are no stops for keys, and the focus comes back to the same figure in the table", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("./?lang=zh&view=flow");
  await alive(page, "flow");
  expect(await page.locator("[data-leads][tabindex], [data-leads] [tabindex]").count()).toBe(0);
  const label = page.locator("#flow figure [data-leads]").locator("visible=true").first();
  const cell = (await label.getAttribute("data-leads")) ?? "";
  await label.click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe(cell);
});

test("selecting the words of a label opens nothing", async ({ page }) => {
  await page.goto("./?lang=zh&view=breakdown");
  await alive(page, "breakdown");
  const share = page.locator("#breakdown [data-leads]").locator("visible=true").first();
  await share.dblclick({ modifiers: ["Shift"] });
  await share.evaluate((element) => getSelection()?.selectAllChildren(element));
  await share.dispatchEvent("click");
  await expect(panel(page)).toHaveCount(0);
});
