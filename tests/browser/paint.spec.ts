import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { slowPage } from "./host-page.ts";
import { alive, expect, inFull, test } from "./support.ts";

/** What could be read on the page in each frame that was drawn while it arrived. */
const recordFrames = (page: Page) =>
  page.addInitScript(() => {
    const frames: string[] = [];
    (window as unknown as { frames_: string[] }).frames_ = frames;
    const record = () => {
      const button = document.querySelector('[data-bench="language"]');
      if (button?.textContent && button.getClientRects().length > 0) frames.push(button.textContent);
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
  });

for (const [language, button, file] of [
  ["en", "中文", "index.html"],
  ["zh", "EN", "en.html"],
])
  test(`the first paint is in the language of the reader: ${language} from ${file}`, async ({ page, troubles }) => {
    troubles.expect(/request elsewhere/, /Failed to load/, /MIME type/);
    const slow = await slowPage(readFileSync(`dist/${file}`), 12, 60);
    await recordFrames(page);
    await page.goto(`${slow.url}?lang=${language}`);
    const frames = await page.evaluate(() => (window as unknown as { frames_: string[] }).frames_);
    expect(frames.length).toBeGreaterThan(0);
    expect(new Set(frames)).toEqual(new Set([button]));
    await slow.close();
  });

for (const address of [
  "./",
  "./?lang=en",
  "./?lang=zh&money=yuan",
  "./?view=spending&code=20801",
  "./?embed=1&view=split",
  "./?embed=1&view=statements",
  "./?embed=1&view=spending&code=20801&money=yuan",
])
  for (const width of [390, 1280])
    test(`nothing moves while ${address} hydrates, ${width} px wide${inFull(address.includes("embed") === (width === 1280))}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        (window as unknown as { shifts: number[] }).shifts = shifts;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address);
      const [, view] = /embed=1&view=([\w-]+)/.exec(address) ?? [];
      await (view === undefined ? alive(page) : alive(page, view, "footer"));
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.01);
    });
