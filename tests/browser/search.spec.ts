import { hostPage } from "./host-page.ts";
import { alive, axe, expect, inFull, test } from "./support.ts";

test("F25: a search opens by / from anywhere, finds by initials and by name, and is followed by keys alone", async ({
  page,
}) => {
  await page.goto("/?lang=zh");
  await alive(page);
  await page.keyboard.press("/");
  await page.keyboard.type("sbk");
  const results = page.getByRole("option");
  await expect(results).toHaveText(["社会保障卡科"]);
  await page.getByRole("combobox").fill("住房公积金");
  await expect(results.first()).toContainText("177.36");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=spending&code=2210201$/);
  await page.goBack();
  await expect(results.first()).toContainText("177.36");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/q=/);
});

test("F25: what looks like a pattern, or is longer than anybody types, is taken literally and at once", async ({
  page,
}) => {
  await page.goto("/?lang=zh");
  await alive(page);
  const field = page.getByRole("combobox");
  for (const text of [".*(", "[a-z]+$", "(a+)+$", "\\"]) {
    await field.fill(text);
    await expect(page.getByRole("search").getByRole("status")).toContainText("没有找到");
  }
  await page.goto(`/?lang=zh&q=${encodeURIComponent("社".repeat(1000))}`);
  await alive(page);
  await expect(page.getByRole("search").getByRole("status")).toBeVisible();
});

test("a link to a search opens with its results, in the language of the page, and nothing in it fails axe", async ({
  page,
}) => {
  await page.goto("/?q=工伤&lang=zh");
  await expect(page.getByRole("option").first()).toContainText("工伤保险待遇核定发放科");
  // a placeholder behind typed text is what axe cannot decide about a field
  const found = await axe(page, "[data-island=header]");
  expect(found.filter((each) => !/_field .*(placeholder|empty)/is.test(each))).toEqual([]);
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/view=unit/);
  await expect(page.locator("#unit [data-landed]")).toContainText("工伤保险待遇核定发放科");
});

for (const width of [390, 1366])
  for (const [lang, typed, section] of [
    ["zh", "机关运行经费", "glossary"],
    ["en", "disability levy", "targets"],
    ["zh", "比去年多还是少", "explanation"],
    ["zh", "怎么嵌入", "data"],
  ] as const)
    test(`a result leads to the very card or paragraph, under the bar, with the focus: ${typed}, ${width} px${inFull((lang === "en") === (width === 390))}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/?lang=${lang}&q=${encodeURIComponent(typed)}`);
      const result = page.getByRole("option").first();
      const address = new URL((await result.getAttribute("href")) ?? "", page.url()).href;
      await result.click();
      // what is shown is what the result's own address shows, but for the panel, which would lie over a paragraph
      expect(page.url()).toBe(address.replace(/&cell=[^&]*/, ""));
      const landed = page.locator(`#${section} [data-landed]`);
      await expect(landed).toBeVisible();
      await expect(landed).toBeFocused();
      const place = await landed.getAttribute("data-place");
      const above = () =>
        page.evaluate((name) => {
          const bar = document.querySelector("[data-island=header]")?.getBoundingClientRect().bottom ?? 0;
          const top = document.querySelector(`[data-place="${name}"]`)?.getBoundingClientRect().top ?? 9999;
          return Math.round(top - bar);
        }, place);
      await expect.poll(above).toBeGreaterThanOrEqual(0);
      await expect.poll(above).toBeLessThanOrEqual(24);
      // the mark is for a moment
      await expect(page.locator("[data-landed]")).toHaveCount(0);
    });

test("a printed figure finds its places, and Enter opens the one that was chosen", async ({ page }) => {
  await page.goto("/?lang=zh");
  await alive(page);
  const field = page.getByRole("combobox");
  await field.fill("693.83");
  const results = page.getByRole("option");
  await expect(results).toHaveCount(3);
  await expect(results.nth(1)).toContainText("预算支出总表");
  await expect(results.nth(1)).toContainText("175");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/statement=expenditure&cell=expenditure:175:total/);
  await expect(page.getByRole("dialog")).toContainText("693.83");
  await expect(page.locator("#statements [data-cell='expenditure:175:total'][aria-expanded=true]")).toBeVisible();
});

test("what the page can do is done from the search: it prints, presents, shares, and speaks the other language", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-was-printed", "");
  });
  await page.goto("/?lang=zh");
  await alive(page);
  const field = page.getByRole("combobox");
  await field.fill("打印");
  await expect(page.getByRole("option").first()).toHaveText("打印");
  await page.keyboard.press("Enter");
  await expect(page.locator("html[data-was-printed]")).toHaveCount(1);
  await field.fill("分享");
  await expect(page.getByRole("option").first()).toContainText("分享");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await field.fill("英文");
  await expect(page.getByRole("option").first()).toContainText("English");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await field.fill("present");
  await expect(page.getByRole("option").first()).toContainText("Present");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/present=1/);
});

test("the search works without an origin, where nothing may be fetched", async ({ page, site, troubles }) => {
  const host = await hostPage(
    `<iframe sandbox="allow-scripts" width="1000" height="700" src="${site.url}?lang=zh&q=${encodeURIComponent("工伤")}"></iframe>`,
  );
  troubles.expect(new RegExp(`request elsewhere: ${host.url}`));
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").getByRole("option").first()).toContainText("工伤保险待遇核定发放科");
  await host.close();
});

test("A10: a term is explained on a telephone by a press, without hiding the term, and leads to the glossary", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/?lang=zh&view=breakdown");
  await alive(page, "breakdown");
  const term = page.locator("#breakdown header").getByRole("button", { name: "人员经费" });
  await term.click();
  const popup = page.getByRole("dialog", { name: "人员经费" });
  await expect(popup).toBeVisible();
  const [a, b] = [await term.boundingBox(), await popup.boundingBox()];
  if (a === null || b === null) throw new Error("both are on the screen");
  expect(b.y >= a.y + a.height || b.y + b.height <= a.y).toBe(true);
  expect(b.x).toBeGreaterThanOrEqual(0);
  expect(b.x + b.width).toBeLessThanOrEqual(320);
  expect(await axe(page, "[role=dialog]")).toEqual([]);
  await popup.getByRole("link").click();
  await expect(page.locator("#glossary h4").first()).toHaveText("人员经费");
});
