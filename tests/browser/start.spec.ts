import { alive, expect, test } from "./support.ts";

test("hydrates silently in Chinese", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("hydrates silently in English, from the same file", async ({ page }) => {
  await page.goto("./?lang=en");
  await alive(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/Mingbai/);
});

for (const address of ["./", "./?lang=en", "./en.html"])
  test(`every island hydrates silently at ${address}`, async ({ page }) => {
    await page.goto(address);
    await alive(page);
    const islands = page.locator("[data-island]");
    for (const island of await islands.all()) {
      await island.dispatchEvent("focusin");
    }
    await expect(page.locator('[data-island][data-hydrated=""]')).toHaveCount(await islands.count());
  });

test("shows the view of the address before any bundle has run", async ({ page }) => {
  await page.route("**/assets/**", () => {});
  await page.goto("./?view=spending&code=20801&theme=dark&lang=en-GB", { waitUntil: "commit" });
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-view", "spending");
  await expect(html).toHaveAttribute("data-code", "20801");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("lang", "en");
});

test("islands that nobody has turned to are not hydrated", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto("./");
  await alive(page);
  const far = page.locator('[data-island="targets"]');
  await far.scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  await expect(far).not.toHaveAttribute("data-hydrated");
  await far.locator("h3, h4").first().hover();
  await expect(far).toHaveAttribute("data-hydrated", "");
});

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });

  test("the page fetches no script before it is touched, and a tap is not lost", async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => request.url().endsWith(".js") && scripts.push(request.url()));
    await page.goto("./");
    await page.waitForTimeout(1000);
    expect(scripts).toEqual([]);
    await page.locator('[data-bench="language"]').tap();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator('#overview [data-cell="expenditure:171:total"]')).toHaveText("29.95");
  });

  test("a click on a slice of a picture leads to its lines, though its section was not hydrated", async ({ page }) => {
    await page.goto("./");
    // a telephone shows the widest pictures only on paper: the click is made without a pointer
    await page.locator("#split figure [data-opens]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/view=spending&code=2\d\d/);
  });

  test("in the other language what is out of sight is drawn once the reader reads on", async ({ page }) => {
    await page.goto("./?lang=en");
    await expect(page.locator("#overview")).toHaveAttribute("data-hydrated", "");
    await page.waitForTimeout(1000);
    await expect(page.locator("#checks")).not.toHaveAttribute("data-hydrated", "");
    await expect(page.locator("#checks")).toBeHidden();
    await page.evaluate(() => scrollBy(0, 10));
    await expect(page.locator("#checks h2")).toHaveText("Checks");
  });

  test("a tap on a figure that leads to its printed line is not lost either", async ({ page }) => {
    await page.goto("./");
    const label = page.locator("#overview [data-leads]").locator("visible=true").first();
    const cell = await label.getAttribute("data-leads");
    await label.tap();
    await expect(page.locator('[data-island="panel"] [role="dialog"]')).toBeVisible();
    expect(new URL(page.url()).searchParams.get("cell")).toBe(cell);
  });

  test("an address that asks for something starts at once", async ({ page }) => {
    await page.goto("./?view=spending&code=20805");
    await expect(page.locator('#spending nav [data-cell="expenditure:175:total"]')).toHaveText("693.83");
  });
});

test("every section says its language, whichever it stands in", async ({ page }) => {
  const held: (() => void)[] = [];
  let isHolding = true;
  await page.route("**/assets/**", async (route) => {
    if (isHolding) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.goto("./?lang=en", { waitUntil: "commit" });
  await page.locator("footer").waitFor({ state: "attached" });
  const wrong = () =>
    page.locator("main > section:not([data-asked]), header[data-island]").evaluateAll((all) =>
      all
        .filter((each) => {
          const isChinese = /[\u4e00-\u9fff]/.test(each.querySelector("h2, h1")?.textContent ?? "");
          return each.closest<HTMLElement>("[lang]")?.lang !== (isChinese ? "zh-CN" : "en");
        })
        .map(({ id }) => id),
    );
  expect(await wrong()).toEqual([]);
  // what is in the other language is not shown on the way to this one
  await expect(page.locator("#overview h2")).toBeVisible();
  await expect(page.locator("#split h2")).toBeHidden();
  isHolding = false;
  for (const release of held) release();
  await expect(page.locator("main > section:not([data-asked])[lang='zh-CN']")).toHaveCount(0);
  expect(await wrong()).toEqual([]);
  await expect(page.locator("#targets h2")).not.toHaveText(/[\u4e00-\u9fff]/);
});

test("a click before the page is hydrated is not lost", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/react-*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await page.locator('[data-bench="language"]').click();
  await expect(page.locator('[data-island="header"]')).not.toHaveAttribute("data-hydrated");
  release();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
});

test("a change of language draws every island without scrolling, and is remembered", async ({ page }) => {
  await page.goto("./");
  await alive(page);
  await page.locator('[data-bench="language"]').click();
  // but those that are empty until the address asks for them
  const islands = page.locator("[data-island]:not([data-asked]):not(#open)");
  await expect(page.locator('[data-island][data-hydrated=""]')).toHaveCount(await islands.count());
  await expect(page.locator("#targets h2")).not.toHaveText(/[\u4e00-\u9fff]/);
  await expect(page.locator(".skip")).toHaveText("Skip to content");

  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("with an English browser", () => {
  test.use({ locale: "en-GB" });
  test("an address without a language is English, an embed without one Chinese", async ({ page, troubles }) => {
    // Firefox says so of what it was still fetching when the page was left
    troubles.expect(/error loading dynamically imported module/);
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("./?embed=1&view=split");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  });
});

test("hostile addresses show the page at rest", async ({ page }) => {
  for (const query of [
    "lang=__proto__",
    "lang=zh_CN",
    "slide=-1&view=nope",
    "code=%E0%A4%A",
    `q=${"x".repeat(10_000)}`,
  ]) {
    await page.goto(`./?${query}`);
    await alive(page);
    await expect(page.locator("#overview h2")).toBeVisible();
  }
});

test("an address leads to its section, though what lies between has never been laid out", async ({ page }) => {
  await page.goto("./?view=targets");
  await alive(page, "targets");
  await expect(page.locator("#targets h2")).toBeInViewport();
  await page.waitForTimeout(300);
  await expect(page.locator("#targets h2")).toBeInViewport();
});
