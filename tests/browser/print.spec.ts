import type { Page } from "@playwright/test";
import zh from "../../src/i18n/zh/shell.json" with { type: "json" };
import { alive, expect, inFull, test } from "./support.ts";

/** The width between the margins of print.css, in CSS pixels: 210 mm or 297 mm less twice 12 mm. */
const PAPER = { portrait: 703, landscape: 1032 } as const;
const VIEWS = ["split", "spending", "flow", "breakdown", "three-public", "targets", "statements", "checks"];

/** What the page's own buttons print; null prints what the address names. */
type Asked = "全部" | "简报" | null;
const BUTTON = { 全部: /^(打印全部|Print everything)$/, 简报: /^(打印简报|Print the brief)$/ } as const;

/** Brings the page to the state in which paper shows it: laid out at the width of the paper, opened, light. */
async function onPaper(page: Page, query: string, width: number, asked: Asked = "全部"): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-dialog", "");
  });
  await page.goto(`./${query}`);
  await alive(page);
  if (asked !== null) {
    await page.locator("footer").getByRole("button", { name: BUTTON[asked] }).click();
    // everything that sleeps wakes before the dialog opens
    await expect(page.locator("html")).toHaveAttribute("data-dialog", "", { timeout: 40_000 });
  }
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(
    () => document.querySelector("main > [data-island]:not([data-hydrated]):not([data-asked])") === null,
  );
  // sections that were still asleep open as they wake
  if (asked === "全部") await expect(page.locator('#statements h3 button[aria-expanded="false"]')).toHaveCount(0);
}

/** What reaches over the edges of the paper, and what is cut off inside a box. */
const clipped = (page: Page, width: number) =>
  page.evaluate((paper) => {
    const shown = [...document.querySelectorAll("#root *")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && getComputedStyle(element).visibility !== "hidden";
    });
    const over = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > paper + 1;
    });
    const cut = shown.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1 && !(element instanceof SVGElement)
      );
    });
    const tell = (element: Element) =>
      `${element.closest("section[id]")?.id} ${element.tagName} ${element.textContent?.slice(0, 30)}`;
    return [...over.map((element) => `over: ${tell(element)}`), ...cut.map((element) => `cut: ${tell(element)}`)];
  }, width);

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const [name, width] of Object.entries(PAPER))
  for (const language of ["zh", "en"])
    test(`X8 on A4 ${name} in ${language} nothing is wider than the paper and nothing is cut off${inFull((name === "portrait") === (language === "zh"))}`, async ({
      page,
    }) => {
      await onPaper(page, `?lang=${language}`, width);
      expect(await clipped(page, width)).toEqual([]);
      for (const view of VIEWS) {
        const widths = await page
          .locator(`#${view} figure svg:visible`)
          .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
        expect(Math.max(0, ...widths), view).toBeLessThanOrEqual(width);
      }
    });

test("F42 paper is light and shows no control, whatever the screen was", async ({ page }) => {
  await onPaper(page, "?theme=dark", PAPER.portrait);
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(22, 32, 29)"]);
  for (const control of ["contents", "panel"]) await expect(page.locator(`[data-island="${control}"]`)).toBeHidden();
  await expect(page.locator('[data-bench="language"], [data-bench="unit"]').locator("visible=true")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  // no underlined noise
  const underlined = await page
    .locator("main a:visible, main button:visible")
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).textDecorationLine !== "none").length);
  expect(underlined).toBe(0);
});

test("what is closed on the screen is open on paper, and closes again", async ({ page }) => {
  await onPaper(page, "", PAPER.portrait);
  await expect(page.locator("#statements table").locator("visible=true")).toHaveCount(13);
  await expect(page.locator("#spending tbody tr")).toHaveCount(17);
  await expect(page.locator("#targets section h4").locator("visible=true")).toHaveCount(6);
  // all that is not equal: sixteen tails and the notes on wording
  const listed = await page.locator("#checks li:visible").count();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator('#statements li h3 button[aria-expanded="true"]')).toHaveCount(1);
  expect(await page.locator("#checks li:visible").count()).toBeLessThan(listed);
});

test("heads of tables come again on every page, and neither rows nor cards are cut", async ({ page }) => {
  await onPaper(page, "", PAPER.portrait);
  const heads = await page
    .locator("main thead:visible")
    // heads for screen readers only are out of the flow
    .evaluateAll((all) => {
      const styles = all.map((head) => getComputedStyle(head)).filter(({ position }) => position === "static");
      return [...new Set(styles.map(({ display }) => display))];
    });
  expect(heads).toEqual(["table-header-group"]);
  for (const kept of ["main tbody tr", "#targets article", "main > section > header", "main h3"]) {
    const breaks = await page
      .locator(kept)
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakInside))]);
    expect(breaks, kept).toEqual(["avoid"]);
  }
});

test("the paper says where it comes from, and one view alone says that it is one", async ({ page, site }) => {
  await onPaper(page, "?view=flow&money=yuan", PAPER.portrait, null);
  const head = page.locator('[data-island="header"]');
  await expect(head).toContainText("大同市社会保险中心");
  await expect(head).toContainText(`公开日期：${zh.notStated}`);
  await expect(head).toContainText(`${site.url}?view=flow&money=yuan`);
  await expect(head).toContainText("这里只有“钱从哪来到哪去”一节");
  await expect(page.locator("main > section").locator("visible=true")).toHaveCount(1);
  await expect(page.locator("#flow figure svg:visible")).not.toHaveCount(0);
});

test("prints whole and view by view, portrait and landscape, as PDF", async ({ page }) => {
  await onPaper(page, "", PAPER.portrait);
  const whole = pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  expect(whole).toBeGreaterThan(10);
  await page.goto("./?view=split");
  await alive(page, "split");
  const one = await page.pdf({ format: "A4", landscape: true, preferCSSPageSize: true });
  expect(pagesOf(one)).toBeGreaterThan(0);
  expect(pagesOf(one)).toBeLessThan(3);
});

test("hydrates everything before the print dialog opens", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const asleep = document.querySelectorAll("main > [data-island]:not([data-hydrated]):not([data-asked])").length;
      document.documentElement.setAttribute("data-dialog", `${asleep} ${document.documentElement.dataset.print}`);
    };
  });
  // as narrow as a telephone, where sections sleep longer
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto("./");
  await alive(page);
  await expect(page.locator("#checks")).not.toHaveAttribute("data-hydrated");
  // the page listens to this key once its first islands are alive
  await expect(async () => {
    await page.keyboard.press("Control+p");
    await expect(page.locator("html")).toHaveAttribute("data-dialog", "0 brief", { timeout: 5000 });
  }).toPass();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator("#split").getByRole("button", { name: "打印" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-dialog", "0 one");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main > section").locator("visible=true")).toHaveCount(1);
  await expect(page.locator("#split")).toBeVisible();
});

for (const [where, width] of [
  ["a computer", 1280],
  ["a telephone @full", 390],
] as const)
  test(`the menu of the browser, which asks nobody, prints the brief on ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("./");
    await expect(page.locator("main > [data-island]:not([data-hydrated]):not([data-asked])")).toHaveCount(0, {
      timeout: 50_000,
    });
    // the browser's own event opens what belongs to it: no key, no button of the page
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        const rows = document.querySelectorAll("#spending tbody tr").length;
        document.documentElement.setAttribute("data-opened", String(rows));
      });
    });
    expect(pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBeLessThanOrEqual(8);
    await expect(page.locator("html")).toHaveAttribute("data-opened", "17");
    await expect(page.locator("html")).not.toHaveAttribute("data-print");
  });

for (const language of ["zh", "en"])
  for (const landscape of [false, true])
    test(`the brief has at most eight pages of A4, ${landscape ? "landscape" : "portrait"} in ${language}${inFull(landscape === (language === "en"))}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`./?lang=${language}`);
      await expect(page.locator("main > [data-island]:not([data-hydrated]):not([data-asked])")).toHaveCount(0, {
        timeout: 50_000,
      });
      const pages = pagesOf(await page.pdf({ format: "A4", landscape, preferCSSPageSize: true }));
      expect(pages).toBeGreaterThan(4);
      expect(pages).toBeLessThanOrEqual(8);
    });

test("the brief has what an official hands out, says what it leaves out, and has the way to the rest as a code", async ({
  page,
}) => {
  await onPaper(page, "", PAPER.portrait, "简报");
  const shown = await page
    .locator("main > section")
    .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).map(({ id }) => id));
  expect(shown).toEqual(["overview", "split", "spending", "flow", "breakdown", "three-public", "targets", "checks"]);
  await expect(page.locator("#targets article:visible")).toHaveCount(6);
  await expect(page.locator("#targets table:visible")).toHaveCount(0);
  await expect(page.locator("#checks li:visible")).toHaveCount(0);
  const head = page.locator('[data-island="header"]');
  await expect(head).toContainText("这是简报");
  await expect(head.getByRole("img", { name: /二维码/ })).toBeVisible();
  expect(await clipped(page, PAPER.portrait)).toEqual([]);
});

test("the first screen asks what to print: the brief, everything, or itself", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      const sections = document.querySelectorAll("[data-printed]");
      dataset.dialog = `${dataset.print} ${[...sections].map(({ id }) => id).join()}`;
    };
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("./");
  await alive(page);
  const acts = page.locator("#overview");
  for (const [choice, what] of [
    [/^简报/, "brief "],
    [/^全部/, "all "],
    [/^只印/, "one overview"],
  ] as const) {
    await acts.getByRole("button", { name: "打印" }).click();
    await acts.getByRole("button", { name: choice }).click();
    await expect(page.locator("html")).toHaveAttribute("data-dialog", what);
  }
});

test("a table that goes on repeats all rows of its head, and neither begins nor ends with fewer than four rows", async ({
  page,
}) => {
  await onPaper(page, "", PAPER.portrait);
  // a button is a box that Chromium leaves out of a repeated head
  const boxes = await page
    .locator("main thead button")
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).display !== "contents").length);
  expect(boxes).toBe(0);
  const loose = await page.locator("main tbody:visible").evaluateAll((bodies) =>
    bodies.flatMap((body) => {
      const rows = [...body.children];
      const first = rows.slice(0, 3).filter((row) => getComputedStyle(row).breakAfter !== "avoid");
      const last = rows.slice(-3).filter((row) => getComputedStyle(row).breakBefore !== "avoid");
      return [...first, ...last].map((row) => row.textContent);
    }),
  );
  expect(loose).toEqual([]);
});

test("basic and project stay apart in grey: project keeps its hatch on paper", async ({ page }) => {
  await onPaper(page, "", PAPER.portrait);
  await expect(page.locator("#breakdown figure svg [fill^='url(#']")).not.toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).printColorAdjust)).toBe("exact");
});
