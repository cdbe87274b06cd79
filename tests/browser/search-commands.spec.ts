import { readFileSync } from "node:fs";
import { COMMANDS } from "../../src/features/search/commands.ts";
import type { PageState } from "../../src/view-state/navigation.ts";
import { alive, expect, inFull, test } from "./support.ts";

const read = (lang: string) => JSON.parse(readFileSync(`src/i18n/${lang}/search.json`, "utf8"));
const words = { zh: read("zh"), en: read("en") };

for (const lang of ["zh", "en"] as const)
  test(`everything that a search offers to do does it, or leads to something in sight: ${lang}${inFull(lang === "zh")}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-was-printed", "");
    });
    for (const { id, place, act, to } of COMMANDS) {
      await page.goto(`/?lang=${lang}&q=${encodeURIComponent(String(words[lang].command[id]))}`);
      await alive(page);
      await page
        .getByRole("option", { name: String(words[lang].command[id]), exact: true })
        .first()
        .click();
      const seen = page.locator("[data-landed]").first();
      if (place !== undefined) await expect(seen, id).toBeInViewport();
      else if (act === "print") await expect(page.locator("html[data-was-printed]"), id).toHaveCount(1);
      else if (act !== undefined && to === undefined) await expect(page.getByRole("dialog").first(), id).toBeVisible();
      // what it shows otherwise stands in the address, and a section that it leads to is in sight
      const { view, slide: _, ...asked } = to?.({ language: lang } as PageState) ?? {};
      const params = () => new URLSearchParams(new URL(page.url()).search);
      for (const [key, value] of Object.entries(asked))
        if (value !== null)
          await expect.poll(() => params().get(key), { message: id }).toBe(value === true ? "1" : value);
      if (view != null && place === undefined) await expect(page.locator(`#${view}`), id).toBeInViewport();
    }
  });
