import { noted, visit } from "./conditions.ts";

/** Reads the whole page by scrolling it, a flick at a time: what moves under the reader's eyes, and the longest task meanwhile. */
export async function measureReading(url: string): Promise<{ readonly shift: number; readonly longestTask: number }> {
  const opened = await visit(url);
  const { page } = opened;
  try {
    const before = (await noted(page)).longTasks.length;
    await page.mouse.move(200, 400);
    const atEnd = () =>
      page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1);
    for (let flick = 0; flick < 1000 && !(await atEnd()); flick += 1) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(50);
    }
    await opened.quiet();
    const { shift, longTasks } = await noted(page);
    return { shift, longestTask: Math.max(0, ...longTasks.slice(before).map(({ duration }) => duration)) };
  } finally {
    await opened.close();
  }
}
