import type { Page } from "@playwright/test";
import { hostPage } from "./host-page.ts";
import { alive, axe, expect, test } from "./support.ts";

const SLIDES = 14;
const heading = (page: Page) => page.locator("[data-slide] h1");
const open = async (page: Page, query: string) => {
  await page.goto(`./?present=1&${query}`);
  await page.locator('[data-island="present"][data-hydrated=""]').waitFor({ state: "attached" });
  await expect(heading(page)).toBeFocused();
};
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What a back row cannot read on the slide that is shown, and what lies outside its bounds: type, contrast, overscan, overlaps. */
const unreadable = (page: Page, least: number) =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    const slide = document.querySelector("[data-slide]");
    if (slide === null) return ["no slide"];
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const isSolid = (colour: string) => /^rgb\(/.test(colour) || numbers(colour)[3] === 1;
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (isSolid(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
      return "rgb(255, 255, 255)";
    };
    // the shape on which a word of a picture stands
    const shapeUnder = (text: Element): string => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const shape = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .find((element) => /^(path|rect)$/.test(element.tagName) && isSolid(getComputedStyle(element).fill));
      return shape === undefined ? groundOf(text) : getComputedStyle(shape).fill;
    };
    const [edgeX, edgeY] = [innerWidth * 0.04, innerHeight * 0.04];
    const foot = slide.querySelector("footer")?.getBoundingClientRect().top ?? 0;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (element === null || words === "" || element.closest(".spoken, caption") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom, width } = range.getBoundingClientRect().toJSON() as DOMRect;
      const style = getComputedStyle(element);
      if (width === 0 || element.getBoundingClientRect().width === 0) continue;
      const drawing = element.closest("svg");
      const zoom = drawing?.hasAttribute("viewBox") ? (drawing.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(style.fontSize) * zoom;
      if (size < smallest - 0.01) found.push(`${size.toFixed(1)} px: ${words}`);
      const [colour, ground] = drawing === null ? [style.color, groundOf(element)] : [style.fill, shapeUnder(element)];
      if (contrast(colour, ground) < 7) found.push(`contrast ${contrast(colour, ground).toFixed(1)}: ${words}`);
      if (left < edgeX || right > innerWidth - edgeX || top < edgeY || bottom > innerHeight - edgeY)
        found.push(`at the edge: ${words}`);
      const clip = element.closest("p");
      const isClipping = clip !== null && getComputedStyle(clip).overflow === "hidden";
      if (isClipping && clip.scrollHeight > clip.clientHeight + 4) found.push(`cut short: ${words}`);
      const body = element.closest("footer") === null;
      if (body && bottom > foot + 1) found.push(`into the foot: ${words}`);
    }
    const paper = groundOf(slide);
    for (const mark of slide.querySelectorAll("figure [class*='slice'], [class*='solid'], [class*='whole'], li rect")) {
      const { fill } = getComputedStyle(mark);
      if (/^(path|rect)$/.test(mark.tagName) && isSolid(fill) && contrast(fill, paper) < 4.5)
        found.push(`mark ${contrast(fill, paper).toFixed(1)}: ${mark.getAttribute("class")} ${fill}`);
    }
    return found;
  }, least);

/** Goes through the whole talk and gathers what is wrong, slide by slide. */
async function read(page: Page, least: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let number = 1; number <= SLIDES; number++) {
    await expect(page.locator("[data-slide] footer button")).toContainText(`${number} / ${SLIDES}`);
    found.push(...(await unreadable(page, least)).map((what) => `${number} ${what}`));
    await page.keyboard.press("PageDown");
  }
  return found;
}

test("a talk is given twice, with a reload in the middle, and ends where it began", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("./?lang=zh&theme=light");
  await alive(page);
  await page.locator("#checks").scrollIntoViewIfNeeded();
  for (let round = 1; round <= 2; round++) {
    const top = () => page.locator("#targets").evaluate((section) => section.getBoundingClientRect().top);
    const before = await top();
    // by key, as a click of the test tool scrolls the page first
    await page.getByRole("link", { name: "演示", exact: true }).evaluate((link) => link.focus({ preventScroll: true }));
    await page.keyboard.press("Enter");
    await expect(heading(page)).toContainText("大同市社会保险中心");
    await expect(page.locator("header[data-island], main")).toHaveCount(2);
    await expect(page.getByRole("main")).toBeHidden();
    for (let number = 2; number <= SLIDES; number++) {
      await page.keyboard.press(round === 1 ? "PageDown" : "ArrowRight");
      await expect(page.locator("[data-slide] footer button")).toContainText(`${number} / ${SLIDES}`);
      await expect(heading(page)).toBeFocused();
      if (round === 1 && number === 7) {
        const title = await heading(page).textContent();
        await page.reload();
        await expect(heading(page)).toHaveText(title ?? "");
        await expect(page).toHaveURL(/slide=7/);
      }
    }
    // a browser that went full screen takes the first Escape for itself
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-slide]")).toHaveCount(0);
    await expect(page.locator("#overview h2")).toBeAttached();
    // the first talk was reloaded: the page below began anew
    if (round === 1) await page.locator("#targets").scrollIntoViewIfNeeded();
    else {
      await expect(async () => expect(Math.abs((await top()) - before)).toBeLessThan(2)).toPass();
      await expect(page.getByRole("link", { name: "演示", exact: true })).toBeFocused();
    }
  }
});

test("P6 every slide can be read from the back row, in Chinese on a light and in English on a dark projector", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, "lang=zh&theme=light");
  expect(await read(page, 24)).toEqual([]);
  await open(page, "lang=en&theme=dark");
  expect(await read(page, 24)).toEqual([]);
  expect(await axe(page)).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const)
  for (const language of ["zh", "en"])
    for (const theme of ["light", "dark"])
      test(`P6 nothing too small, too faint or cut off at ${width} × ${height} in ${language}, ${theme} @full`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await open(page, `lang=${language}&theme=${theme}`);
        expect(await read(page, 24)).toEqual([]);
      });

for (const money of ["wan", "yi"])
  test(`P6 nothing is cut off in English in the long words of ${money}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, `lang=en&money=${money}`);
    expect(await read(page, 24)).toEqual([]);
  });

test("a question is answered by drilling on the slide, down to the printed line and back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, "lang=zh&theme=light&slide=4");
  await page.locator("[data-slide]").getByRole("link", { name: /20805/ }).click();
  await expect(heading(page)).toContainText("行政事业单位养老");
  await expect(page).toHaveURL(/code=20805/);
  expect(await unreadable(page, 24)).toEqual([]);
  await page
    .locator("[data-slide]")
    .getByRole("link", { name: /2080502/ })
    .click();
  await expect(page.locator("[data-slide]")).toContainText("492.34");
  expect(await unreadable(page, 24)).toEqual([]);
  await page.locator('[data-slide] [data-cell="expenditure:176:total"]').first().click();
  const panel = page.locator('[data-island="panel"] [role="dialog"]');
  await expect(panel).toBeVisible();
  const { width, smallest } = await panel.evaluate((dialog) => {
    const scale = dialog.getBoundingClientRect().width / (dialog as HTMLElement).offsetWidth;
    const shown = [...dialog.querySelectorAll<HTMLElement>("*")].filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const sizes = shown
      .filter((element) => element.closest(".spoken") === null && element.getClientRects().length > 0)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale);
    return { width: dialog.getBoundingClientRect().width, smallest: Math.min(...sizes) };
  });
  expect(smallest).toBeGreaterThanOrEqual(24);
  expect(width).toBeCloseTo(1280, 0);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-slide] [data-cell="expenditure:176:total"]').first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(heading(page)).toContainText("社会保障和就业里");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-slide]")).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-present");
});

test("remote controls: F5 does not reload, a held button moves one step, black comes and goes", async ({ page }) => {
  await open(page, "lang=en&slide=3");
  await page.evaluate(() => {
    document.documentElement.dataset.same = "";
  });
  await page.keyboard.press("F5");
  await page.keyboard.down("PageDown");
  await page.keyboard.down("PageDown");
  await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  await expect(page.locator("[data-slide] footer button")).toContainText("4 / 14");
  await expect(page.locator("html")).toHaveAttribute("data-same", "");
  await page.keyboard.press(".");
  const black = page.getByRole("button", { name: /Black screen/ });
  await expect(black).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(black).toHaveCount(0);
  await expect(page.locator("[data-slide] footer button")).toContainText("4 / 14");
});

test("the last slide leads listeners to exactly this page", async ({ page }) => {
  await open(page, "slide=14&lang=en&money=yuan&theme=light&from=wechat");
  const address = await page.locator("[data-address]").getAttribute("data-address");
  const here = new URL(page.url());
  for (const key of ["present", "slide"]) here.searchParams.delete(key);
  expect(address).toBe(here.href);
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
});

test("paper gets one slide a page, all of them", async ({ page }) => {
  await open(page, "lang=zh&theme=dark&slide=5");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pagesOf(pdf)).toBe(SLIDES);
  const sizes = new Set(pdf.toString("latin1").match(/\/MediaBox\s*\[[^\]]*\]/g));
  expect([...sizes].every((size) => /84[12]\S* 59[456]/.test(size))).toBe(true);
  await expect(page.locator("[data-slide]")).toHaveCount(1);
});

test("a talk that cannot start leaves the static page with its figures", async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/, /island present stays as it was served/);
  await page.route("**/assets/page-*", (route) => route.abort());
  await page.goto("./?present=1&slide=3&lang=zh");
  await expect(page.locator("html")).not.toHaveAttribute("data-present");
  await expect(page.locator("#overview").getByText("2,994.78").first()).toBeVisible();
  await page.unroute("**/assets/page-*");
  await page.route("**/assets/Present-*", (route) => route.abort());
  await page.reload();
  await expect(page.locator('[data-island="present"]')).toHaveAttribute("data-hydrated", "failed");
  await expect(page.locator("#overview").getByText("2,994.78").first()).toBeVisible();
  await expect(page.locator('[data-bench="language"]')).toBeVisible();
});

test("in a sandboxed frame that only allows scripts the talk is given all the same", async ({
  page,
  site,
  troubles,
}) => {
  troubles.expect(/wake|sandbox/i, /request elsewhere: http:..other.test/);
  const host = await hostPage(
    `<iframe sandbox="allow-scripts" width=1280 height=720 src="${site.url}?present=1&slide=2&lang=zh"></iframe>`,
  );
  await page.goto(host.url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-slide] h1")).toHaveText("2026年，计划花多少钱？");
  await frame.locator("[data-slide]").click({ position: { x: 1200, y: 300 } });
  await expect(frame.locator("[data-slide]")).toContainText("89.61%");
  await host.close();
});

test("P12 two thousand slides later no listener and no memory has leaked @full", async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, "lang=zh");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const measure = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: value("JSEventListeners"), nodes: value("Nodes"), heap: value("JSHeapUsedSize") };
  };
  const through = async (times: number) => {
    for (let time = 0; time < times; time++) {
      for (let step = 1; step < SLIDES; step++) await page.keyboard.press("PageDown");
      await page.keyboard.press("Home");
      await expect(page.locator("[data-slide] footer button")).toContainText(`1 / ${SLIDES}`);
    }
  };
  // code that is compiled and words that are looked up for the first time are no leak
  await through(40);
  const before = await measure();
  await through(143);
  const after = await measure();
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1);
  expect(after.heap).toBeLessThan(before.heap * 1.1);
});
