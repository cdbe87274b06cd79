import type { Page } from "@playwright/test";
import { alive, expect, test } from "./support.ts";

/** What a browser's translator does: every text node gives way to a `font` element with other words in it; figures stay figures. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (text.data.trim() === "" || text.parentElement?.closest("script, style, template, svg") != null) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = text.data.replace(/[一-鿿]+/g, "traduit");
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

const total = (page: Page) => page.locator('#overview [data-cell="expenditure:171:total"]');

test("F35 after a browser's translator every figure follows unit, language, drill and sorting", async ({
  page,
  troubles,
}) => {
  // an island whose nodes the translator has moved is drawn anew, and says so
  troubles.expect(/was drawn again/, /NotFoundError/);
  await page.goto("?lang=zh");
  await alive(page, "header", "overview");
  await page.locator("#spending").scrollIntoViewIfNeeded();
  await alive(page, "spending");
  await translate(page);

  await page.locator('[data-bench="unit"]').click();
  await expect(total(page)).toHaveText("29,947,800");
  await translate(page);
  await page.locator('#spending a[href*="code=20805"]').first().click();
  await expect(page.locator('#spending nav [data-cell="expenditure:175:total"]')).toHaveText("6,938,300");
  await translate(page);
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(total(page)).toHaveText("29.95");
  await expect(page.locator('#spending table [data-cell="expenditure:175:total"][aria-expanded]').first()).toHaveText(
    "6,938,300",
  );

  await page.locator("#targets").scrollIntoViewIfNeeded();
  await alive(page, "targets");
  await translate(page);
  await page.locator("#targets").getByRole("button", { name: "Name" }).first().click();
  const amounts = await page.locator("#targets article [data-cell$=':total']").allTextContents();
  expect([...amounts].sort()).toEqual(["17.94", "191.00", "2.16", "21.00", "281.00", "3.20"]);
});
