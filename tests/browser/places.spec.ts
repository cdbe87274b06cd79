import { serve } from "../../scripts/serve.ts";
import { hostPage } from "./host-page.ts";
import { ADDRESS, anotherBudget, publish } from "./second-dataset.ts";
import { alive, expect, test, watch } from "./support.ts";

const FRAMES = {
  "a cross-site frame": "",
  "a sandboxed frame that only allows scripts": 'sandbox="allow-scripts"',
  "a sandboxed frame with its own origin": 'sandbox="allow-scripts allow-same-origin"',
};
for (const [place, attributes] of Object.entries(FRAMES))
  test(`hydrates in ${place}`, async ({ page, site, troubles }) => {
    const host = await hostPage(`<iframe ${attributes} width=900 height=700 src="${site.url}?view=overview"></iframe>`);
    troubles.expect(new RegExp(`request elsewhere: ${host.url}`));
    await page.goto(host.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("#overview").getByText("2,994.78").first()).toBeVisible({ timeout: 2000 });
    await alive(frame);
    await frame.locator('[data-bench="language"]').click();
    await expect(frame.locator("html")).toHaveAttribute("lang", "en");
    await host.close();
  });

test("shows the whole page in a frame that allows nothing", async ({ page, site, troubles }) => {
  const host = await hostPage(`<iframe sandbox width=900 height=700 src="${site.url}"></iframe>`);
  troubles.expect(new RegExp(`request elsewhere: ${host.url}`), /Blocked script execution/);
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").locator("#overview").getByText("2,994.78").first()).toBeVisible();
  await host.close();
});

test("hydrates below any path", async ({ browser, troubles }) => {
  const site = await serve({ folder: "dist", base: "/a/b/" });
  const page = await browser.newPage();
  await watch(page, troubles, site);
  await page.goto(`${site.url}?lang=en`);
  await alive(page);
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await alive(page, "targets");
  await page.close();
  await site.close();
});

test("hydrates over plain http, where crypto.subtle is missing", async ({ page, site }) => {
  await page.goto(`http://plain.test:${site.port}/`);
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  await alive(page);
});

/** What the oldest browsers that are served do not have, and plain http takes from all of them. */
function makeOld(): void {
  const remove = (from: object, ...names: readonly string[]) => {
    for (const name of names) Reflect.deleteProperty(from, name);
  };
  const typed: object = Object.getPrototypeOf(Uint8Array.prototype);
  for (const prototype of [Array.prototype, String.prototype, typed])
    remove(prototype, "at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with");
  remove(String.prototype, "isWellFormed", "toWellFormed");
  remove(Object, "hasOwn", "groupBy");
  remove(Map, "groupBy");
  remove(Promise, "withResolvers", "try");
  remove(Array, "fromAsync");
  remove(AbortSignal, "timeout", "any");
  remove(Response, "json");
  remove(globalThis, "structuredClone", "Iterator", "scheduler", "navigation", "reportError");
  remove(Crypto.prototype, "subtle", "randomUUID");
  for (const name of ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]) remove(Set.prototype, name);
  remove(Element.prototype, "checkVisibility", "setHTMLUnsafe");
  remove(CSSStyleSheet.prototype, "replaceSync");
}

test("a budget other than the page's own opens over plain http in a browser of years ago, and its address is copied", async ({
  page,
  site,
  troubles,
}) => {
  // the other budget has no English
  troubles.expect(/Failed to load resource/);
  await page.addInitScript(makeOld);
  await publish(page, { body: anotherBudget() });
  await page.goto(`http://plain.test:${site.port}/${ADDRESS}`);
  expect(
    await page.evaluate(() => [
      "hasOwn" in Object,
      "structuredClone" in window,
      "at" in [],
      "at" in String.prototype,
      crypto.subtle,
      navigator.clipboard,
    ]),
  ).toEqual([false, false, false, false, undefined, undefined]);
  await alive(page, "header", "overview");
  await expect(page.locator('#overview [data-cell="expenditure:171:total"]')).toHaveText("2,994.78");
  await page.evaluate(() => {
    const copied = window as unknown as { copied?: string };
    document.addEventListener("copy", () => {
      const field = document.activeElement as HTMLTextAreaElement;
      copied.copied = field.value.slice(field.selectionStart, field.selectionEnd);
    });
  });
  await page.locator("#overview").getByRole("link", { name: "链接" }).click();
  await expect(
    page
      .locator("#overview")
      .getByText(/已复制/)
      .first(),
  ).toBeAttached();
  const copied = await page.evaluate(() => (window as unknown as { copied?: string }).copied);
  expect(copied).toContain(`http://plain.test:${site.port}/`);
  expect(new URL(copied ?? "").searchParams.get("dataset")).toBe("another-unit/2027");
});

test("over plain http, where nothing can be copied, the address is there to be copied by hand", async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto(`http://plain.test:${site.port}/`);
  await alive(page);
  await page.locator("#overview").getByRole("link", { name: "链接" }).click();
  await expect(page.locator("#overview").getByText("链接在地址栏里").first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get("view")).toBe("overview");
});

test("opens from a file", async ({ browser, site, troubles }) => {
  const page = await browser.newPage();
  await watch(page, troubles, site);
  await page.goto(`file://${process.cwd()}/dist/index.html`);
  await alive(page);
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.close();
});
