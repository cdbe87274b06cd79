import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { frameOf, heightsOf, openHost } from "./embed-host.ts";
import { alive, axe, expect, test } from "./support.ts";

const NAME = { zh: "分享与嵌入", en: "Share & embed" } as const;

async function openPanel(page: Page, language: "zh" | "en", view: string, more = "") {
  await page.goto(`./?lang=${language}&view=${view}${more}`);
  await alive(page, view);
  await page.locator(`#${view}`).getByRole("button", { name: NAME[language], exact: true }).click();
  const dialog = page.getByRole("dialog", { name: language === "zh" ? "分享与嵌入" : "Share and embed" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What axe says of the dialog; it cannot look into the preview, which is a page of its own and tested as such. */
const findings = async (page: Page) =>
  (await axe(page, '[role="dialog"]')).filter((finding) => !finding.startsWith("frame-tested"));
/** How wide the preview's own page believes itself, and how wide it is seen. */
const previewWidths = (page: Page) =>
  page.locator('[role="dialog"] iframe').evaluate((frame: HTMLIFrameElement) => ({
    inside: frame.contentWindow?.innerWidth,
    seen: Math.round(frame.getBoundingClientRect().width),
  }));

test("E10 a section becomes a frame: chosen, previewed at its width, copied, and pasted into another site's page", async ({
  page,
  troubles,
  context,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openPanel(page, "zh", "spending", "&code=20801");
  const preview = page.frameLocator('[role="dialog"] iframe');
  await alive(preview, "spending", "footer");
  expect(await findings(page)).toEqual([]);

  const room = dialog.getByRole("region", { name: "预览" });
  const steps = await page.evaluate(() => history.length);
  const [box, roomBox] = [await dialog.boundingBox(), await room.boundingBox()];
  for (const width of [320, 480, 700]) {
    await dialog.getByRole("button", { name: String(width), exact: true }).click();
    await expect.poll(() => previewWidths(page)).toEqual({ inside: width, seen: width });
  }
  await dialog.getByRole("spinbutton").fill("560");
  await expect.poll(() => previewWidths(page)).toEqual({ inside: 560, seen: 560 });
  // its frame is as high as what it shows, and the dialog has not moved for it
  await expect
    .poll(() =>
      page
        .locator('[role="dialog"] iframe')
        .evaluate(
          (frame: HTMLIFrameElement) => frame.contentDocument?.documentElement.scrollHeight === frame.clientHeight,
        ),
    )
    .toBe(true);
  expect([await dialog.boundingBox(), await room.boundingBox()]).toEqual([box, roomBox]);

  for (const name of ["English", "写明版本"]) await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.getByRole("button", { name: "CNY", exact: true }).click();
  await dialog.getByLabel("标题").fill('The "budget" <2026>');
  await alive(preview, "spending", "footer");
  await expect(preview.locator("#spending")).toContainText("Social insurance agencies");
  // looking at choices leaves no step for Back
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await dialog.getByRole("button", { name: "复制代码" }).click();
  await expect(dialog.getByText("已复制。")).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());

  // a feature that this browser does not have, and says so
  troubles.expect(/Unrecognized feature: 'web-share'/);
  const host = await openHost(page, troubles, code.replace("<iframe ", '<iframe id="pasted" '));
  const pasted = frameOf(page, "pasted").locator;
  await expect(page.locator("#pasted")).toHaveAttribute("title", 'The "budget" <2026>');
  await expect(page.locator("#pasted")).toHaveJSProperty("clientWidth", 560);
  await alive(pasted, "spending", "footer");
  await expect(pasted.locator("#spending")).toContainText("19,897,600");
  await expect(pasted.locator("#spending h2")).toHaveText("Level by level");
  await expect(pasted.locator(".other-version")).toHaveCount(0);
  await expect.poll(async () => (await heightsOf(page, "pasted")).length).toBeGreaterThan(0);
  await host.close();
});

test("A4 on a phone the panel is a sheet: within reach of a finger, its preview made smaller, the focus held and given back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await openPanel(page, "en", "targets", "&level=output");
  await expect(dialog.getByText(/\?lang=en&view=targets&level=output$/)).toBeVisible();
  await alive(page.frameLocator('[role="dialog"] iframe'), "targets", "footer");
  expect(await findings(page)).toEqual([]);
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  const small = await dialog.locator("button, input, summary").evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return height < 44 || width < 24 ? [`${control.textContent} ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);

  await dialog.getByRole("button", { name: "700", exact: true }).click();
  await expect.poll(async () => (await previewWidths(page)).inside).toBe(700);
  expect((await previewWidths(page)).seen).toBeLessThanOrEqual(358);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await dialog.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Copy: English" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("#targets").getByRole("button", { name: NAME.en, exact: true })).toBeFocused();
});

test("a page of another version says so, in an embed too, and leads to the one that follows the data", async ({
  page,
  troubles,
  site,
}) => {
  const notice = page.locator(".other-version");
  for (const [language, words] of [
    ["zh", /写明的数据版本是 0123456789ab，网站上现在是版本 [0-9a-f]{12}/],
    ["en", /names data version 0123456789ab\. The site now has version [0-9a-f]{12}/],
  ] as const) {
    await page.goto(`./?lang=${language}&view=checks&version=0123456789ab`);
    await alive(page, "checks");
    await expect(notice).toHaveText(words);
    // wherever the address has led to
    await expect(notice).toBeInViewport();
  }
  await page.locator('[data-bench="language"]').click();
  await expect(notice).toContainText("写明的数据版本是");
  await notice.getByRole("link").click();
  await expect(notice).toHaveCount(0);
  expect(page.url()).not.toContain("version");

  const host = await openHost(
    page,
    troubles,
    `<iframe id="old" width="480" height="600" src="${site.url}?embed=1&view=split&lang=en&version=0123456789ab"></iframe><script src="${site.url}embed.js"></script>`,
  );
  const old = frameOf(page, "old").locator;
  await expect(old.locator(".other-version")).toContainText("names data version 0123456789ab");
  await expect(old.locator(".other-version")).toBeInViewport();
  const [opened] = await Promise.all([page.waitForEvent("popup"), old.locator(".other-version a").click()]);
  await opened.waitForURL(/lang=en&view=split$/);
  await host.close();
});

test("a page opened from a file has no link to give, and says where there is one", async ({ page, site: _ }) => {
  await page.goto(`${pathToFileURL(join("dist", "index.html")).href}?lang=zh&view=split`);
  await alive(page, "split");
  await page.locator("#split").getByRole("button", { name: NAME.zh, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("这一页是从文件打开的，没有网址");
  await expect(dialog).toContainText("大同市社会保险中心2026年度单位预算公开·钱花在哪");
  await expect(dialog.locator("iframe")).toHaveCount(0);
  expect(await dialog.textContent()).not.toContain("file:");
});
