import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";

const PROCESSOR = 4;
const ADDRESSES = ["embed=1&view=split", "embed=1&view=spending&code=2080109", "embed=1&view=targets"] as const;

/** Runs in the page and in its frame before anything else: long tasks, as the browser reports them. */
function collect() {
  const tasks: number[] = [];
  (window as unknown as { tasks: number[] }).tasks = tasks;
  const note = (list: PerformanceObserverEntryList) =>
    list.getEntries().forEach(({ duration }) => void tasks.push(duration));
  new PerformanceObserver(note).observe({ type: "longtask", buffered: true });
}

/** One visit of a page that has the address in a frame that only allows scripts: what its tasks took beyond 50 ms until the section lives. */
async function visit(browser: Browser, url: string, view: string): Promise<number> {
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><iframe sandbox="allow-scripts" width="900" height="1200" src="${url.replaceAll("&", "&amp;")}"></iframe>`,
    );
  });
  await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
  const context = await browser.newContext({ viewport: { width: 900, height: 1200 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(collect);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error("the page has no frame");
  await frame.locator(`#${view}[data-hydrated=""]`).waitFor({ state: "attached", timeout: 60_000 });
  await page.waitForTimeout(1000);
  const tasks = await frame.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  host.close();
  return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}

/** How long frames without an origin do not answer while they start, on a slow laptop; they run the classic bundle. */
export async function measureFrames(
  browser: Browser,
  site: string,
  times: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const taken = new Map<string, readonly number[]>();
  for (const address of ADDRESSES) {
    const view = new URLSearchParams(address).get("view") ?? "";
    const all: number[] = [];
    for (let time = 0; time < times; time += 1) all.push(await visit(browser, `${site}?${address}`, view));
    taken.set(view, all);
  }
  return taken;
}
