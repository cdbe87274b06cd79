import type { Locator, Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/views.ts";
import { alive, expect, inFull, isFull, test } from "./support.ts";

/** Every view that shows figures of the document; 单位概况 and 名词解释 have words only, and 数据 shows what all have. */
const VIEWS = VIEW_IDS.filter((view) => !["unit", "glossary", "data"].includes(view));

/** A random number that is the same in every run, so that a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Presses a figure and finds its printed line, with the figure marked in it: one action. */
async function leadsToItsLine(page: Page, figure: Locator, where: string): Promise<void> {
  const cell = await figure.getAttribute("data-cell");
  await figure.scrollIntoViewIfNeeded();
  await figure.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.locator("mark").first(), `${where}: ${cell}`).toBeVisible();
  // what is marked is what the cell holds, on the line that the panel names
  const line = cell?.split(":")[1] ?? "";
  await expect(panel, `${where}: ${cell}`).toContainText(new RegExp(`\\b${line}\\b`));
  await expect(figure, `${where}: ${cell}`).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
}

for (const [lang, views] of [
  ["zh", VIEWS],
  ["en", VIEWS.filter((_, at) => at % 3 === 0)],
] as const)
  test(`in every view the first, the last and any other figure lead to their printed lines in one action, ${lang}${inFull(lang === "zh")}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const random = seeded(2026);
    await page.goto(`./?lang=${lang}`);
    for (const view of views) {
      await page.locator(`#${view}`).scrollIntoViewIfNeeded();
      await alive(page, view);
      const figures = page.locator(`#${view} [data-cell][aria-expanded]`).locator("visible=true");
      await expect(figures.first()).toBeAttached();
      const count = await figures.count();
      const anyOf = Math.floor(random() * count);
      for (const at of new Set(isFull ? [0, anyOf, count - 1] : [anyOf, count - 1]))
        await leadsToItsLine(page, figures.nth(at), `${view} ${at + 1}/${count}`);
    }
  });
