import type { Browser, Page } from "@playwright/test";

/** A slow telephone: four times slower processor, 150 ms away, 1.6 Mbit/s down. */
const PROCESSOR = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export interface Paints {
  readonly firstFigure: number;
  readonly largestPaint: number;
  /** the sum of what each long task took beyond 50 ms */
  readonly blocking: number;
  readonly shift: number;
  /** when header and overview answered clicks; null on a page that never does */
  readonly alive: number | null;
}

interface Measured {
  firstFigure: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

/** Runs in the page before anything else of it. */
function measure() {
  const measured: Measured = { firstFigure: 0, largestPaint: 0, blocking: 0, shift: 0 };
  (window as unknown as { measured: Measured }).measured = measured;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", (entry) => {
    measured.largestPaint = entry.startTime;
  });
  observe("longtask", ({ duration }) => {
    measured.blocking += Math.max(0, duration - 50);
  });
  observe("layout-shift", (entry) => {
    measured.shift += (entry as unknown as { value: number }).value;
  });
  const look = () => {
    const figure = document.querySelector("#root [data-cell]");
    if (figure !== null && figure.getClientRects().length > 0) measured.firstFigure = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export async function slowPage(browser: Browser, width = 390): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  return page;
}

/** Opens an address once, with nothing cached. */
export async function visit(browser: Browser, url: string, isLive: boolean): Promise<Paints> {
  const page = await slowPage(browser);
  await page.addInitScript(measure);
  await page.goto(url, { waitUntil: "load" });
  let alive: number | null = null;
  if (isLive) {
    await page.locator('[data-island="overview"][data-hydrated=""]').waitFor({ state: "attached" });
    alive = await page.evaluate(() => performance.now());
  }
  await page.waitForTimeout(1000);
  const measured = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await page.context().close();
  return { ...measured, alive };
}
