import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { alive, axe, expect, inFull, type Troubles, test, type watch } from "./support.ts";

/** Opens a talk and, with its key, the window of its speaker. */
async function openBoth(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await alive(page, "present");
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opened;
  await linked(speaker);
  return speaker;
}
const linked = (speaker: Page) => speaker.locator('[data-link="linked"]').waitFor();
const at = (page: Page, slide: number) => expect(page).toHaveURL(new RegExp(`[?&]slide=${slide}(&|$)`));
/** Somebody who has got hold of the window and is not who it talks to: a frame in it, and the page itself. */
async function forge(page: Page, message: object) {
  const said = { source: "mingbai", version: 1, ...message };
  await page.evaluate(() => void document.body.appendChild(document.createElement("iframe")));
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error("no frame to forge from");
  await frame.evaluate((forged) => parent.postMessage(forged, "*"), said);
  await page.evaluate((forged) => postMessage(forged, "*"), said);
}

async function walkThrough(page: Page, speaker: Page) {
  await expect(speaker.getByRole("heading", { level: 1 })).toHaveText("2026年，计划花多少钱？");
  await expect(speaker.locator('[data-ask="lastYear"]')).toContainText("3,021.96");
  await speaker.getByRole("button", { name: "下一张" }).click();
  await at(page, 3);
  await at(speaker, 3);
  await page.keyboard.press("End");
  await at(speaker, 14);
  await expect(speaker.getByText("这是最后一张。")).toBeVisible();
  await speaker.keyboard.press("4");
  await speaker.keyboard.press("Enter");
  await at(page, 4);

  // who is not the other window is not heard
  await forge(page, { type: "goTo", slide: 9 });
  await forge(speaker, { type: "talk", slide: 9, code: null, isBlack: true });
  await speaker.keyboard.press("PageDown");
  await at(page, 5);
  await at(speaker, 5);

  // either is loaded anew in the middle
  await page.reload();
  await alive(page, "present");
  await speaker.reload();
  await linked(speaker);
  await at(speaker, 5);
  await speaker.keyboard.press("PageDown");
  await at(page, 6);
  await page.keyboard.press("PageUp");
  await at(speaker, 5);

  await speaker.getByRole("button", { name: "黑屏" }).click();
  await expect(page.getByRole("button", { name: "黑屏，按任意键" })).toBeVisible();
  await expect(speaker.getByText("黑屏中")).toBeVisible();
  await page.close();
  await expect(speaker.locator('[data-link="over"]')).toContainText("演示已经关闭");
}

async function watchPopups(page: Page, troubles: Troubles, site: Parameters<typeof watch>[2]) {
  page.on("popup", (popup) => {
    popup.on("pageerror", (error) => troubles.add(`page error: ${error.message}`));
    popup.on("console", (message) => {
      if (message.type() === "error") troubles.add(`console error: ${message.text()}`);
    });
    popup.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.port !== String(site.port)) troubles.add(`request elsewhere: ${url}`);
    });
  });
}

test("the talk and its speaker's window move each other, through reloads, and listen to nobody else", async ({
  page,
  troubles,
  site,
}) => {
  await watchPopups(page, troubles, site);
  const speaker = await openBoth(page, "./?present=1&slide=2&lang=zh");
  expect(await axe(speaker, '[data-island="present"]')).toEqual([]);
  await walkThrough(page, speaker);
});

test("so they do from a file, where pages have no origin", async ({ page, troubles, site }) => {
  await watchPopups(page, troubles, site);
  const speaker = await openBoth(page, `${pathToFileURL("dist/index.html")}?present=1&slide=2&lang=zh`);
  await walkThrough(page, speaker);
});

test("a figure of a note leads to its printed line in the speaker's window, while the audience sees the slide", async ({
  page,
}) => {
  const speaker = await openBoth(page, "./?present=1&slide=2&lang=en");
  await speaker.locator('[data-ask="change"] [data-cell]').first().click();
  await expect(speaker.getByRole("dialog")).toContainText("27.18");
  await speaker.keyboard.press("Escape");
  await expect(speaker.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await at(page, 2);
});

test("P1 a talk prints one slide a page, with its notes beneath where they are wanted", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-asked", "");
  });
  await page.goto("./?present=1&slide=2&lang=zh");
  await alive(page, "present");
  const pagesOf = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  };
  expect(await pagesOf()).toBe(14);
  // the buttons show where the focus is
  await page.getByRole("button", { name: "打印", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "幻灯片和备注" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-sheet]")).toHaveCount(14);
  await expect(page.locator('[data-sheet] [data-ask="lastYear"]')).toBeVisible();
  expect(await pagesOf()).toBe(14);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-sheet]")).toHaveCount(0);
});

for (const lang of ["zh", "en"])
  test(`the preview of what comes next ends above its foot, ${lang}${inFull(lang === "en")}`, async ({ page }) => {
    const speaker = await openBoth(page, `./?lang=${lang}&present=1&slide=7`);
    await speaker.setViewportSize({ width: 1280, height: 800 });
    for (let slide = 7; slide <= 13; slide += 1) {
      await at(speaker, slide);
      const room = await speaker.locator('[aria-hidden="true"] [data-kind]').evaluate((next) => {
        const foot = next.querySelector("[class*=foot]")?.getBoundingClientRect().top ?? Number.NaN;
        const ends = [...next.querySelectorAll("td, th, p, dd, svg")]
          .filter((part) => part.closest("[class*=foot]") === null && part.getClientRects().length > 0)
          .map((part) => part.getBoundingClientRect().bottom);
        return foot - Math.max(...ends);
      });
      expect(room).toBeGreaterThanOrEqual(-1);
      await speaker.keyboard.press("PageDown");
    }
  });
