import type { Page } from "@playwright/test";
import { VIEW_IDS } from "../../src/views.ts";
import { alive, axe, expect, inFull, isFull, test } from "./support.ts";

/** Wakes and lays out every section, as a reader does who scrolls to the end. */
async function readToTheEnd(page: Page) {
  for (const view of VIEW_IDS) {
    await page.locator(`#${view}`).scrollIntoViewIfNeeded();
    await alive(page, view);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

const LANGUAGES = ["zh", "en"] as const;
const THEMES = ["light", "dark"] as const;
const STATES = ["", "&view=spending&code=208", "&cell=expenditure:175:total"] as const;

for (const lang of LANGUAGES)
  for (const theme of THEMES)
    test(`A14 axe finds nothing on the page, ${lang}, ${theme}${inFull((lang === "zh") === (theme === "light"))}`, async ({
      page,
    }) => {
      test.slow();
      for (const state of isFull ? STATES : lang === "zh" ? STATES.slice(0, 2) : [""]) {
        await page.goto(`?lang=${lang}&theme=${theme}${state}`);
        await readToTheEnd(page);
        expect(await axe(page), state).toEqual([]);
      }
    });

test("A14 axe finds nothing when the menu of a phone is open", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?lang=zh");
  await alive(page, "header");
  await page.getByRole("button", { name: "目录" }).click();
  await expect(page.getByRole("navigation", { name: "目录" }).getByRole("link", { name: "钱花在哪" })).toBeVisible();
  expect(await axe(page, '[data-island="header"]')).toEqual([]);
});

for (const lang of LANGUAGES)
  test(`A6 nothing scrolls two ways at 320 px, ${lang}${inFull(lang === "zh")}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`?lang=${lang}`);
    await readToTheEnd(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

for (const lang of LANGUAGES)
  test(`A7 text twice as large is neither cut nor pushed off the page, ${lang}${inFull(lang === "en")}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`?lang=${lang}`);
    await page.addStyleTag({ content: "" }).catch(() => undefined);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await readToTheEnd(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

test("A11 every text of the English page is English, or marked as Chinese", async ({ page }) => {
  await page.goto("?lang=en");
  await readToTheEnd(page);
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest("script, style, template, noscript")) continue;
      const language = parent.closest("[lang]")?.getAttribute("lang") ?? "";
      if (/\p{Script=Han}/u.test(node.textContent ?? "") && !language.startsWith("zh"))
        found.push(node.textContent ?? "");
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

/** What a Chinese page may say in Latin letters: formats and standards, what stands on a key or on the language button, checksums, and what the document prints so itself. */
const LATIN = new RegExp(
  [
    "CSV|XLSX|JSON|SVG|PNG|PDF|ZIP|TXT|HTML|CSP|embed.js|KB|MB|Word|Excel",
    "GB/T|DS/OL|Z/OL|DS|MIT|CC BY|SHA",
    "Cookie|EN|Enter|Esc|Tab",
    "[0-9a-f]{12,}",
    "QT|J|Z|XM|XX",
  ]
    .map((words) => `(?:${words})(?![A-Za-z])`)
    .concat("https?:[^\\s]+")
    .join("|"),
  "g",
);

test("A11 no text of the Chinese page is English, but for formats, keys and what the document prints", async ({
  page,
}) => {
  await page.goto("?lang=zh&cell=expenditure:175:total");
  await readToTheEnd(page);
  for (const act of ["下载", "分享"])
    await page
      .locator("#split")
      .getByRole("button", { name: new RegExp(act) })
      .first()
      .click();
  await expect(page.getByRole("dialog", { name: /分享/ })).toBeVisible();
  const said = await page.evaluate(() => {
    const found: string[] = [];
    const isOther = (element: Element) =>
      element.closest("script, style, template, noscript, code, [translate='no'], [lang='en']") !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement !== null && !isOther(node.parentElement)) found.push(node.textContent ?? "");
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isOther(element)) found.push(element.getAttribute(name) ?? "");
    return found;
  });
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((text) => /[A-Za-z]/.test(text.replace(LATIN, "")))).toEqual([]);
});

/** Everything that the Tab key comes to, section by section. */
const stopsOf = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
    ];
    const stops = all.filter(
      (each) => each.tabIndex >= 0 && each.getClientRects().length > 0 && each.closest("[hidden]") === null,
    );
    const islands: Record<string, number> = {};
    for (const stop of stops) {
      const island = stop.closest<HTMLElement>("[data-island]")?.dataset.island ?? "skip";
      islands[island] = (islands[island] ?? 0) + 1;
    }
    return islands;
  });

/** Where English offers the Chinese wording besides: the explanation is a stop a part all the same. */
const SAME_STOPS = ["header", "contents", "split", "flow", "breakdown", "three-public", "targets", "checks", "footer"];

test("A4 the skip link comes first, and no stop is put before its place", async ({ page }) => {
  await page.goto("?lang=zh");
  await alive(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  expect(
    await page
      .locator("[tabindex]")
      .evaluateAll((all) => all.filter((e) => Number(e.getAttribute("tabindex")) > 0).length),
  ).toBe(0);
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`A4 the page has fewer than 150 stops, and both languages have the same, ${width} px wide${inFull(width === 390)}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const count = async (lang: string) => {
      await page.goto(`?lang=${lang}`);
      await readToTheEnd(page);
      const total = async () => Object.values(await stopsOf(page)).reduce((sum, stops) => sum + stops, 0);
      // what is drawn last gets its one stop with the next frame
      await expect.poll(total).toBeLessThan(150);
      return stopsOf(page);
    };
    const [zh, en] = [await count("zh"), await count("en")];
    for (const island of SAME_STOPS) expect([island, en[island]]).toEqual([island, zh[island]]);
  });

test("A4 every figure of a table is reached by arrow keys, and the Tab key goes on behind it", async ({ page }) => {
  await page.goto("?lang=zh");
  await page.locator("#split table").scrollIntoViewIfNeeded();
  await alive(page, "split");
  const table = page.locator("#split table");
  const controls = table.locator("a[href], button").locator("visible=true");
  await expect(table.locator('[tabindex="-1"]').first()).toBeAttached();
  const every = await controls.count();
  await controls.first().focus();
  const seen = new Set<number>();
  const place = () => controls.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  for (let step = 0; step < every; step++) {
    seen.add(await place());
    await page.keyboard.press("ArrowRight");
  }
  expect(seen.size).toBe(every);
  await page.keyboard.press("Control+Home");
  expect(await place()).toBe(0);
  await page.keyboard.press("ArrowDown");
  const below = await place();
  expect(below).toBeGreaterThan(0);
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  expect(await table.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await table.evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test("A5 what has the focus is never under the bar", async ({ page }) => {
  await page.goto("?lang=zh");
  await readToTheEnd(page);
  await page.locator("#spending").getByRole("link").first().focus();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press(stop < 20 ? "Tab" : "Shift+Tab");
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.closest("header")) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen?.closest('[data-island="header"]') !== null;
    });
    expect(hidden).toBe(false);
  }
});

test("A8 nothing moves for a reader who asked for no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("?lang=zh&view=spending");
  await alive(page, "spending");
  await page.locator("#spending").getByRole("link", { name: /^208/ }).first().click();
  await page.waitForTimeout(100);
  expect(
    await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length),
  ).toBe(0);
});

test("A2 every picture is one named image or hidden, and none is an application", async ({ page }) => {
  await page.goto("?lang=en");
  await readToTheEnd(page);
  const pictures = await page.locator("main svg").evaluateAll((all) =>
    all
      .filter((svg) => svg.parentElement?.closest("svg") === null)
      .filter(
        (svg) =>
          !svg.closest('[aria-hidden="true"]') &&
          !(svg.getAttribute("role") === "img" && svg.getAttribute("aria-label")),
      )
      .map((svg) => svg.outerHTML.slice(0, 120)),
  );
  expect(pictures).toEqual([]);
  expect(await page.getByRole("application").count()).toBe(0);
});

for (const [lang, width] of [
  ["zh", 1366],
  ["en", 360],
] as const)
  test(`A13 no text is smaller than twelve pixels, in pictures neither, ${lang}, ${width} px wide${inFull(lang === "en")}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`?lang=${lang}`);
    await readToTheEnd(page);
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent?.trim() ?? "";
        if (element === null || text === "" || element.closest("script, style, template, .spoken")) continue;
        if (element.getBoundingClientRect().width === 0) continue;
        const drawing = element.closest("svg")?.getScreenCTM?.()?.a ?? 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawing;
        if (size < 11.99) found.push(`${size.toFixed(1)} px: ${text}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });

test("A15 a name taken away, a grey that is too pale and a picture without words do not pass @full", async ({
  page,
}) => {
  await page.goto("?lang=zh");
  await alive(page);
  expect(await axe(page, "#overview")).toEqual([]);
  const defects: Readonly<Record<string, () => void>> = {
    "button-name": () => document.querySelector("#overview button")?.replaceChildren(),
    "color-contrast": () => document.querySelector<HTMLElement>("#overview h2")?.style.setProperty("color", "#bbb"),
    "svg-img-alt": () => document.querySelector('#overview svg[role="img"]')?.removeAttribute("aria-label"),
  };
  for (const [rule, plant] of Object.entries(defects)) {
    await page.evaluate(plant);
    const findings = await axe(page, "#overview");
    expect(
      findings.filter((finding) => finding.startsWith(rule)),
      `${rule} in ${findings.join()}`,
    ).not.toEqual([]);
  }
});
