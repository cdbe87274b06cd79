import type { Browser, Page } from "@playwright/test";
import { slowPage } from "./visit.ts";

/** Clicks and waits for the frame that shows the effect, several times; what it took each time, in ms. */
async function clicks(page: Page, hook: string, times: number): Promise<readonly number[]> {
  const target = page.locator(`[data-bench="${hook}"]:visible`).first();
  if ((await target.count()) === 0) return [];
  await target.scrollIntoViewIfNeeded();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    taken.push(
      await target.evaluate(
        (element) =>
          new Promise<number>((resolve) => {
            const started = performance.now();
            (element as HTMLElement).click();
            // a message after the next frame's callbacks comes when that frame has been laid out and painted
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - started);
              port2.postMessage(null);
            });
          }),
      ),
    );
    await page.waitForTimeout(700);
  }
  return taken;
}

/** One hook at one width; nothing where the page does not show it there. */
async function measureHook(browser: Browser, url: string, hook: string, times: number, width: number) {
  const page = await slowPage(browser, width);
  await page.goto(url);
  await page.locator('[data-island="overview"][data-hydrated=""]').waitFor({ state: "attached" });
  if (hook === "expand") {
    await page.locator("#spending").scrollIntoViewIfNeeded();
    await page.locator('#spending[data-hydrated=""]').waitFor({ state: "attached" });
  }
  await page.waitForTimeout(1000);
  const taken = await clicks(page, hook, times);
  await page.context().close();
  return taken;
}

/** Types into the search one character after the other, and waits each time for the frame that shows it; the first ones also load it. */
async function measureSearch(browser: Browser, url: string, times: number): Promise<readonly number[]> {
  const page = await slowPage(browser, 1280);
  await page.goto(url);
  await page.locator('[data-island="header"][data-hydrated=""]').waitFor({ state: "attached" });
  const field = page.getByRole("combobox");
  await field.fill("社");
  await page.getByRole("option").first().waitFor();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const text of ["养", "养老", "养老认", "养老认证"])
      taken.push(
        await field.evaluate(
          (element, value) =>
            new Promise<number>((resolve) => {
              const started = performance.now();
              Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, value);
              element.dispatchEvent(new InputEvent("input", { bubbles: true }));
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - started);
                port2.postMessage(null);
              });
            }),
          text,
        ),
      );
    await page.waitForTimeout(300);
  }
  await page.context().close();
  return taken;
}

/** What a reader waits for after a click, on the slow telephone, else on a slow laptop: language, the first expander of the tree, the amount unit; and after a key in the search. */
export async function measureInteractions(browser: Browser, url: string, times: number) {
  const taken = new Map<string, readonly number[]>();
  for (const hook of ["language", "expand", "unit"]) {
    const narrow = await measureHook(browser, url, hook, times, 390);
    if (narrow.length > 0) taken.set(hook, narrow);
    else taken.set(`${hook} (1280 px)`, await measureHook(browser, url, hook, times, 1280));
  }
  taken.set("search key", await measureSearch(browser, url, times));
  return taken;
}
