import { heapOf, type Visit, visit } from "./conditions.ts";

const DRILLS = 50;
const LANGUAGES = 20;
/** After so many drills and changes of language everything is loaded, and browsers have compiled what is used often. */
const ONCE = [10, 4] as const;

const click = async ({ page }: Visit, selector: string, nth: number) => {
  const all = page.locator(selector);
  await all.nth(nth % (await all.count())).evaluate((element: HTMLElement) => element.click());
  await page.waitForTimeout(60);
};

/** Down one level, or up again from the last one. */
async function drill(opened: Visit, time: number): Promise<void> {
  await click(opened, time % 3 === 2 ? "#spending nav a" : "#spending-table tbody a[href*='code=']", time);
}

async function use(opened: Visit, drills: number, languages: number): Promise<number> {
  for (let time = 0; time < drills; time += 1) await drill(opened, time);
  for (let time = 0; time < languages; time += 1) await click(opened, "[data-bench='language']", 0);
  await opened.quiet();
  return heapOf(opened);
}

/** The script memory of a page after it has loaded, after everything has come and has been used a little, and after much use, in MB. */
export async function measureMemory(url: string) {
  const opened = await visit(url);
  try {
    const loaded = await heapOf(opened);
    await opened.page.locator("#spending").scrollIntoViewIfNeeded();
    await opened.quiet();
    const usedOnce = await use(opened, ...ONCE);
    const used = await use(opened, DRILLS, LANGUAGES);
    return { loaded, usedOnce, used };
  } finally {
    await opened.close();
  }
}
