import { type Browser, type CDPSession, chromium, type Page, type Request } from "@playwright/test";
import { findInstalledBrowser } from "../find-browser.mjs";

/** Lighthouse's mobile preset as DevTools applies it: every request waits 562.5 ms, 1.47 Mbit/s down, a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1638.4 * 0.9 * 1024) / 8,
  uploadThroughput: (768 * 0.9 * 1024) / 8,
};
const PROCESSOR = 4;
const TELEPHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const LAPTOP = { viewport: { width: 900, height: 1200 } };
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"];
/** A page is quiet once so many ms have passed without a request and without a long task. */
const QUIET = 1200;
export const LONGEST_WAIT = 90_000;

/** What the page itself notes; see `probe`. */
export interface Noted {
  firstFigure: number | null;
  firstPaint: number | null;
  largestPaint: number;
  shift: number;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  readonly events: number[];
}
declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in each page and frame before anything else of it. `figure` is a selector of what counts as a figure once it is seen. */
function probe(figure: string): void {
  const noted: Noted = { firstFigure: null, firstPaint: null, largestPaint: 0, shift: 0, longTasks: [], events: [] };
  window.noted = noted;
  const observe = <Entry extends PerformanceEntry>(type: string, note: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({
      type,
      buffered: true,
      ...(type === "event" ? { durationThreshold: 16 } : {}),
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") noted.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    noted.largestPaint = startTime;
  });
  observe("longtask", ({ startTime: start, duration }) => noted.longTasks.push({ start, duration }));
  observe("event", ({ duration, interactionId }: PerformanceEventTiming) => {
    if (interactionId) noted.events.push(duration);
  });
  // the worst window of shifts that follow each other, as browsers count it
  let [first, last, sum] = [0, Number.NEGATIVE_INFINITY, 0];
  observe("layout-shift", ({ startTime, value, hadRecentInput }: LayoutShift) => {
    if (hadRecentInput) return;
    if (startTime - last > 1000 || startTime - first > 5000) [first, sum] = [startTime, 0];
    last = startTime;
    sum += value;
    noted.shift = Math.max(noted.shift, sum);
  });
  const look = () => {
    const isSeen = [...document.querySelectorAll(figure)].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 4 && height >= 4 && getComputedStyle(element).visibility !== "hidden";
    });
    if (!isSeen) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      noted.firstFigure = performance.now();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** One opening of a page in a browser of its own, with nothing cached. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** resolves once nothing has happened for a while */
  quiet(): Promise<void>;
  /** what has been received so far, as it was sent: compressed */
  received(): Promise<{ readonly bytes: number; readonly requests: number }>;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly figure?: string;
  readonly isLaptop?: boolean;
  /** told of each file once it has come */
  readonly onResponse?: (url: string) => void;
}

export async function visit(
  url: string,
  { figure = "[data-figure] svg :is(path, rect)", isLaptop, onResponse }: VisitOptions = {},
) {
  const executablePath = findInstalledBrowser();
  const browser: Browser = await chromium.launch({
    args: ARGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const context = await browser.newContext({
    ...(isLaptop ? LAPTOP : TELEPHONE),
    locale: "zh-CN",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  await page.addInitScript(probe, figure);

  let [waitingFor, lastEnd] = [0, Date.now()];
  const finished: Request[] = [];
  page.on("request", () => {
    waitingFor += 1;
  });
  const end = () => {
    waitingFor -= 1;
    lastEnd = Date.now();
  };
  page.on("requestfailed", end);
  page.on("requestfinished", (request) => {
    end();
    onResponse?.(request.url());
    if (/^https?:/.test(request.url())) finished.push(request);
  });
  /** ms since the last long task of the page or of a frame in it */
  const sinceLongTask = () =>
    Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => {
          const last = window.noted.longTasks.at(-1);
          return last === undefined ? Number.POSITIVE_INFINITY : performance.now() - last.start - last.duration;
        }),
      ),
    ).then((all) => Math.min(...all));

  await page.goto(url, { waitUntil: "commit", timeout: LONGEST_WAIT });
  const opened: Visit = {
    page,
    session,
    async quiet() {
      for (const started = Date.now(); Date.now() - started < LONGEST_WAIT; await page.waitForTimeout(200))
        if (waitingFor === 0 && Date.now() - lastEnd > QUIET && (await sinceLongTask()) > QUIET) return;
      throw new Error(`${url} does not come to rest`);
    },
    async received() {
      const sizes = await Promise.all(finished.map((request) => request.sizes()));
      return { bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0), requests: sizes.length };
    },
    close: () => browser.close(),
  };
  await opened.quiet();
  return opened;
}

export const noted = (page: Pick<Page, "evaluate">): Promise<Noted> => page.evaluate(() => window.noted);

/** What the tasks took beyond 50 ms each; with `since`, only what came after it. */
export const blockingOf = ({ longTasks }: Noted, since = 0): number =>
  longTasks
    .filter(({ start, duration }) => start + duration > since)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** The script memory of the page after a collection, in MB. */
export async function heapOf({ session }: Visit): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1024 ** 2;
}
