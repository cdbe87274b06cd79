import { blockingOf, heapOf, noted, type VisitOptions, visit } from "./conditions.ts";

/** Opens a page and touches nothing until it is quiet: times in ms, the transfer in bytes, the script memory in MB. */
export async function load(url: string, options?: VisitOptions): Promise<Readonly<Record<string, number>>> {
  const opened = await visit(url, options);
  try {
    const found = await noted(opened.page);
    return {
      firstFigure: found.firstFigure ?? Number.NaN,
      largestPaint: found.largestPaint,
      blocking: blockingOf(found, found.firstPaint ?? 0),
      allBlocking: blockingOf(found),
      longestTask: Math.max(0, ...found.longTasks.map(({ duration }) => duration)),
      ...(await opened.received()),
      heap: await heapOf(opened),
      elements: await opened.page.evaluate(() => document.getElementsByTagName("*").length),
    };
  } finally {
    await opened.close();
  }
}
