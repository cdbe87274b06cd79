import type { Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/views.ts";
import { alive, expect, inFull, test } from "./support.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };
const SIZES = [PHONE, DESK];

/** Resolves when nothing has moved for many frames, and what is in sight is in the language of the page; says where an element stands then. */
const atRest = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let before = "";
        let still = 0;
        const look = () => {
          const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? Number.NaN;
          const isDrawn = [...document.querySelectorAll<HTMLElement>("main > section")].every((section) => {
            const { top, bottom } = section.getBoundingClientRect();
            const isAway = section.offsetParent === null || bottom < -200 || top > innerHeight + 200;
            return isAway || section.lang === document.documentElement.lang;
          });
          const now = `${top} ${scrollY} ${document.documentElement.scrollHeight}`;
          still = now === before && isDrawn ? still + 1 : 0;
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
    const bar = document.querySelector('[data-island="header"]')?.getBoundingClientRect().bottom ?? 0;
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    return Math.min(at - bar, left < 1 ? 16 : Number.POSITIVE_INFINITY);
  }, top);
}
const isUnderBar = async (page: Page, selector: string) => {
  const below = await belowBar(page, selector);
  expect(below, `${selector} begins ${below} px below the bar`).toBeGreaterThan(0);
  expect(below, `${selector} begins ${below} px below the bar`).toBeLessThan(20);
};

/** Each language at one width and each width in one language; the rest of the matrix runs in test:full. */
const isMain = (lang: string, size: typeof DESK) => (lang === "zh") === (size === PHONE);
/** Far down the page, where a landing had missed by thousands of pixels. */
const FAR: ReadonlySet<string> = new Set(["checks", "data"]);

const contents = (page: Page) => page.locator("[data-island='contents'] nav, nav[data-island='contents'], #menu nav");
async function follow(page: Page, view: string) {
  const { width } = page.viewportSize() ?? DESK;
  if (width < 1100) await page.locator('button[aria-controls="menu"]').click();
  await contents(page).locator(`a[href*="view=${view}"]:not([href*="open=1"])`).locator("visible=true").click();
}

for (const size of SIZES)
  for (const lang of ["zh", "en"])
    for (const view of VIEW_IDS)
      test(`the contents list lands at ${view} on a fresh page, and again, ${lang}, ${size.width} px${inFull(isMain(lang, size) && (FAR.has(view) || VIEW_IDS.indexOf(view) % 3 === (size === PHONE ? 0 : 1)))}`, async ({
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

/** Scrolls into a section as a reader does, by so many windows. */
async function readOn(page: Page, view: string, windows: number) {
  await follow(page, view);
  await atRest(page, `#${view}`);
  for (let turn = 0; turn < windows; turn += 1) {
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 500);
    await atRest(page, `#${view}`);
  }
}

/** Marks what is read, and says where it stands: what begins first below the bar, or the long paragraph that fills most of the window. */
const mark = (page: Page, lookFor: string) =>
  page.evaluate((selector) => {
    const bar = document.querySelector('[data-island="header"]')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => {
      const { bottom, height } = each.getBoundingClientRect();
      // what is folded away has a size too, and nobody reads it
      return height > 4 && bottom > bar && each.checkVisibility();
    });
    const topOf = (block: HTMLElement) => block.getBoundingClientRect().top;
    const [next] = blocks.filter((block) => topOf(block) >= bar - 1).sort((a, b) => topOf(a) - topOf(b));
    const begun = blocks.filter((block) => topOf(block) < bar - 1).pop();
    const isSoon = next !== undefined && topOf(next) < bar + 0.6 * (innerHeight - bar);
    const read = isSoon ? next : (begun ?? next);
    if (read === undefined) throw new Error("nothing to read");
    read.dataset.marked = "";
    return topOf(read);
  }, lookFor);
const BLOCKS = ["h2", "h3", "h4", "p", "li", "tr", "dt", "dd"].map((tag) => `main > section ${tag}`).join(",");

const switches: Record<string, (page: Page) => Promise<void>> = {
  language: (page) => page.locator('[data-bench="language"]').click(),
  unit: async (page) => {
    const { width } = page.viewportSize() ?? DESK;
    if (width < 1100) await page.locator('button[aria-controls="menu"]').click();
    await page.getByRole("button", { name: "亿元", exact: true }).locator("visible=true").click();
  },
  theme: async (page) => {
    const { width } = page.viewportSize() ?? DESK;
    if (width < 1100) await page.locator('button[aria-controls="menu"]').click();
    await page
      .getByRole("button", { name: width < 1100 ? "深色" : /自动|浅色|深色/ })
      .locator("visible=true")
      .first()
      .click();
  },
};

/** The language moves most; a unit changes widths, a theme nothing but colours. */
const isShort = (name: string, view: string, size: typeof DESK): boolean =>
  ({
    language: (view === "targets" && size === PHONE) || (["explanation", "statements"].includes(view) && size === DESK),
    unit: view === "statements" && size === PHONE,
    theme: view === "explanation" && size === PHONE,
  })[name] ?? true;

for (const size of SIZES)
  for (const [name, change] of Object.entries(switches))
    for (const [view, windows] of [
      ["split", 0],
      ["targets", 2],
      ["statements", 1],
      ["explanation", 1],
      ["checks", 1],
    ] as const)
      test(`what is read in ${view} stays where it is when the ${name} changes, ${size.width} px${inFull(isShort(name, view, size))}`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.goto("./?lang=zh");
        await alive(page);
        await readOn(page, view, windows);
        const before = await mark(page, BLOCKS);
        await change(page);
        expect(Math.abs((await atRest(page, "[data-marked]")) - before)).toBeLessThanOrEqual(3);
        if (name !== "language") return;
        await change(page);
        expect(Math.abs((await atRest(page, "[data-marked]")) - before)).toBeLessThanOrEqual(3);
      });

for (const size of SIZES)
  test(`the figure of an open panel stays where it is, and in sight, when the language changes, ${size.width} px${inFull(size === PHONE)}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./?lang=zh");
    await alive(page);
    await readOn(page, "breakdown", 1);
    await mark(page, "#breakdown [data-cell]");
    await page.locator("[data-marked]").click();
    await expect(page.locator('[data-island="panel"] [role="dialog"]')).toBeVisible();
    const before = await atRest(page, "[data-marked]");
    await switches.language?.(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const after = await atRest(page, "[data-marked]");
    const isUncovered = await page.locator("[data-marked]").evaluate((figure) => {
      const { left, top, width, height } = figure.getBoundingClientRect();
      return figure.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isUncovered).toBe(true);
    if (size === DESK) expect(Math.abs(after - before)).toBeLessThanOrEqual(3);
  });

test("Back and Forward lead to what was read, whatever has been laid out in between", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("./?lang=zh");
  await alive(page);
  await readOn(page, "checks", 1);
  const read = await mark(page, BLOCKS);
  await follow(page, "split");
  await isUnderBar(page, "#split");
  // the sections on the way get their heights
  for (const view of ["spending", "targets", "explanation"]) await readOn(page, view, 1);
  const later = await atRest(page, "#explanation");
  for (let step = 0; step < 4; step += 1) {
    await page.goBack();
    await atRest(page, "main");
  }
  expect(Math.abs((await atRest(page, "[data-marked]")) - read)).toBeLessThanOrEqual(3);
  for (let step = 0; step < 4; step += 1) {
    await page.goForward();
    await atRest(page, "main");
  }
  expect(Math.abs((await atRest(page, "#explanation")) - later)).toBeLessThanOrEqual(3);
});

test("the reader's own scroll wins at once, and nothing takes the page back", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("./?lang=zh");
  await alive(page);
  await follow(page, "checks");
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -700);
  await expect.poll(() => page.locator("#checks").evaluate((e) => e.getBoundingClientRect().top)).toBeGreaterThan(400);
  const before = await atRest(page, "#checks");
  expect(before).toBeGreaterThan(400);
  // a section far above grows: what is in sight stays, wherever the reader has gone
  await page.locator("#overview").evaluate((section) => {
    section.style.paddingBottom = "300px";
  });
  expect(Math.abs((await atRest(page, "#checks")) - before)).toBeLessThanOrEqual(3);
});

test("what a link led to stays under the bar while sections above grow", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("./?lang=zh");
  await alive(page);
  await follow(page, "data");
  await isUnderBar(page, "#data");
  for (const view of ["overview", "targets", "glossary"]) {
    await page.locator(`#${view}`).evaluate((section) => {
      section.style.paddingBottom = "700px";
    });
    await isUnderBar(page, "#data");
  }
});

for (const size of SIZES)
  for (const [address, place] of [
    ["?view=checks", "#checks"],
    ["?view=data&lang=en", "#data"],
    ["?statement=three-public", "#statement-three-public"],
    ["?view=spending&code=21011", "#spending"],
  ] as const)
    test(`${address} opens at its place, ${size.width} px${inFull(address.includes("lang") === (size === PHONE))}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`./${address}`);
      await alive(page, "header");
      await isUnderBar(page, place);
    });

for (const size of SIZES)
  test(`links between sections lead to the line, and again, ${size.width} px${inFull(size === PHONE)}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./?lang=zh");
    await alive(page);
    await readOn(page, "breakdown", 0);
    const link = page.locator('#breakdown a[href*="code=210"]').first();
    for (let turn = 0; turn < 2; turn += 1) {
      await link.click();
      await atRest(page, "#spending-level");
      await expect(page.locator("#spending-level")).toContainText("210");
      await expect(page.locator("#spending-level")).toBeInViewport({ ratio: 1 });
      await readOn(page, "breakdown", 0);
    }
    await page.locator("#split a[href^='#']").first().click();
    await isUnderBar(
      page,
      await page
        .locator("#split a[href^='#']")
        .first()
        .evaluate((a) => a.getAttribute("href") ?? ""),
    );
  });

for (const size of SIZES)
  test(`a figure that an address names is in sight beside its panel, ${size.width} px${inFull(size === DESK)}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("./?lang=zh&view=spending&cell=expenditure:175:total");
    await alive(page, "panel");
    await atRest(page, "main");
    const figure = page.locator('#spending [data-cell="expenditure:175:total"][aria-expanded="true"]').first();
    await expect(figure).toBeInViewport({ ratio: 1 });
  });
