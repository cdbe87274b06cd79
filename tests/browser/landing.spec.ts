import type { Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/view-state/view-state.ts";
import { alive, expect, test } from "./support.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
const SIZES = [PHONE, DESK];

/** Resolves when nothing has moved for many frames, and what is in sight is alive; says where an element stands then. */
const atRest = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let before = "";
        let still = 0;
        const look = () => {
          const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? Number.NaN;
          const isAwake = [...document.querySelectorAll("main > section:not([data-awake])")].every((section) => {
            const { top, bottom } = section.getBoundingClientRect();
            return bottom < -200 || top > innerHeight + 200;
          });
          const now = `${top} ${scrollY} ${document.documentElement.scrollHeight}`;
          still = now === before && isAwake ? still + 1 : 0;
          before = now;
          if (still === 40) resolve(top);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    selector,
  );

/** How far below the bar an element begins, once all has come to rest. Where the page ends sooner, how far it could come up yet. */
async function belowBar(page: Page, selector: string): Promise<number> {
  const top = await atRest(page, selector);
  return page.evaluate((at) => {
    const bar = document.querySelector('[data-room="header"]')?.getBoundingClientRect().bottom ?? 0;
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    return Math.min(at - bar, left < 1 ? 16 : Number.POSITIVE_INFINITY);
  }, top);
}
const isUnderBar = async (page: Page, selector: string) => {
  const below = await belowBar(page, selector);
  expect(below, `${selector} begins ${below} px below the bar`).toBeGreaterThan(0);
  expect(below, `${selector} begins ${below} px below the bar`).toBeLessThan(20);
};

const contents = (page: Page) => page.locator("[data-room='contents'] nav, nav[data-room='contents'], #menu nav");
async function follow(page: Page, view: string) {
  const { width } = page.viewportSize() ?? DESK;
  if (width < 1100) await page.locator('button[aria-controls="menu"]').click();
  await contents(page).locator(`a[href*="view=${view}"]`).locator("visible=true").click();
}

for (const size of SIZES)
  for (const lang of ["zh", "en"])
    for (const view of VIEW_IDS)
      test(`the contents list lands at ${view} on a fresh page, and again, ${lang}, ${size.width} px`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.goto(`./?lang=${lang}`);
        await alive(page);
        await follow(page, view);
        if (view !== "overview") await isUnderBar(page, `#${view}`);
        await expect(page.locator(`#${view}-title`)).toBeFocused();
        await expect(page.locator(`#${view}-title`)).toBeInViewport({ ratio: 1 });
        await follow(page, view);
        if (view !== "overview") await isUnderBar(page, `#${view}`);
        await expect(page.locator(`#${view}-title`)).toBeInViewport({ ratio: 1 });
      });
