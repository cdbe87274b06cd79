import { VIEW_KEYS } from "../../src/view-state/address.ts";
import { VIEW_IDS, VIEWS } from "../../src/views.ts";
import { frameOf, heightsOf, openHost, saidBy, talking, ticksOf } from "./embed-host.ts";
import { alive, expect, isFull, test } from "./support.ts";

const contentHeight = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
/** Ten frames of animation: whatever was about to be said has been said. */
const stillness = () =>
  new Promise<void>((resolve) => {
    let left = 10;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });

const PLACES = {
  "cross-site": "",
  sandboxed: 'sandbox="allow-scripts"',
  "sandboxed-with-origin": 'sandbox="allow-scripts allow-same-origin"',
};

test("a frame gets the height of its content and shows its source, wherever a site puts it and without storage", async ({
  page,
  site,
  troubles,
}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
  });
  const frames = Object.entries(PLACES).map(
    ([id, attributes]) => `<iframe id="${id}" ${attributes} width=700 src="${site.url}?embed=1&view=split"></iframe>`,
  );
  const host = await openHost(page, troubles, `${frames.join("")}<script src="${site.url}embed.js"></script>`);
  // a browser does not tell a frame out of sight of another process how high it has become
  const bringIntoSight = (id: string) => page.locator(`#${id}`).scrollIntoViewIfNeeded();
  for (const id of Object.keys(PLACES)) {
    const frame = frameOf(page, id);
    await bringIntoSight(id);
    await alive(frame.locator, "split", "footer");
    await expect(frame.locator.locator("#split").getByText("2,994.78").first()).toBeVisible();
    await expect(frame.locator.locator("footer").getByText("大同市社会保险中心").first()).toBeVisible();
    await expect(frame.locator.locator("footer a[target=_blank][rel=noopener]").first()).toBeVisible();
    const height = await frame.evaluate(contentHeight);
    expect(height).toBeGreaterThan(300);
    await expect.poll(async () => (await heightsOf(page, id)).slice(-1)).toEqual([`${height}px`]);
    expect(await saidBy(page, id)).toContainEqual({ source: "mingbai", version: 1, type: "height", height });
    // the whole content, no scrollbar, once the frame has heard of its new height
    await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  }
  // a helper that comes when the frames have long told their height asks them for it
  await page.evaluate((helper) => {
    for (const frame of document.querySelectorAll("iframe")) frame.style.height = "";
    Reflect.deleteProperty(window, "mingbaiSites");
    document.body.append(Object.assign(document.createElement("script"), { src: helper }));
  }, `${site.url}embed.js`);
  for (const id of Object.keys(PLACES)) {
    await bringIntoSight(id);
    await expect
      .poll(async () => [
        (await heightsOf(page, id)).slice(-1)[0] === `${await frameOf(page, id).evaluate(contentHeight)}px`,
        await frameOf(page, id).evaluate(() => document.documentElement.scrollHeight - innerHeight),
      ])
      .toEqual([true, 0]);
  }
  // a height is all that is ever said
  for (const id of Object.keys(PLACES))
    for (const message of await saidBy(page, id))
      expect(Object.keys(message as object)).toEqual(["source", "version", "type", "height"]);
  await host.close();
});

test("only the window of a frame that the host knows gives heights, only whole ones in reason, one a frame of animation", async ({
  page,
  site,
  troubles,
}) => {
  const message = (height: string, rest = "") =>
    `parent.postMessage({ source: "mingbai", version: 1, type: "height", height: ${height}${rest} }, "*");`;
  const hostile = [
    ...["NaN", "-300", "49", "20001", "1e9", "300.5", '"300"', "null", "[300]", "Infinity", "{}"].map((height) =>
      message(height),
    ),
    ...["version: 2", 'version: "1"', 'type: "set"', 'source: "other"'].map((rest) => message("300", `, ${rest}`)),
    'const ring = { source: "mingbai", version: 1, type: "height" }; ring.height = ring; parent.postMessage(ring, "*");',
    'for (const nothing of [null, undefined, 0, "mingbai", []]) parent.postMessage(nothing, "*");',
  ].join("");
  const flood = `onmessage = () => { for (let height = 100; height < 1100; height += 1) ${message("height")} };`;
  const host = await openHost(
    page,
    troubles,
    [
      // twice: one listener all the same
      `<script src="${site.url}embed.js"></script><script src="${site.url}embed.js"></script>`,
      `<iframe id="own" width=700 src="${site.url}?embed=1&view=split"></iframe>`,
      talking('id="stranger"', message("777")),
      talking('id="marked" data-mingbai', `${flood}${hostile}${message("640")}`),
      talking('id="fixed" data-mingbai="fixed"', message("640")),
    ].join(""),
  );
  await expect.poll(() => heightsOf(page, "marked")).toEqual(["640px"]);
  await alive(frameOf(page, "own").locator, "split");
  const own = await frameOf(page, "own").evaluate(contentHeight);
  await expect.poll(async () => (await heightsOf(page, "own")).slice(-1)).toEqual([`${own}px`]);

  await page.evaluate(() =>
    (document.querySelector("#marked") as HTMLIFrameElement).contentWindow?.postMessage("", "*"),
  );
  await expect.poll(async () => (await heightsOf(page, "marked")).slice(-1)).toEqual(["1099px"]);
  const ticks = await ticksOf(page, "marked");
  expect(new Set(ticks).size).toBe(ticks.length);
  expect(await heightsOf(page, "stranger")).toEqual([]);
  expect(await heightsOf(page, "fixed")).toEqual([]);
  expect((await heightsOf(page, "own")).slice(-1)).toEqual([`${own}px`]);
  await host.close();
});

test("tells the same height in a frame of 300 and of 3000 pixels, the right one once a hidden frame is shown, and then no more", async ({
  page,
  site,
  troubles,
}) => {
  const host = await openHost(
    page,
    troubles,
    `<iframe id="low" width=700 height=300 src="${site.url}?embed=1&view=breakdown"></iframe>
     <div hidden><iframe id="hidden" width=700 src="${site.url}?embed=1&view=three-public"></iframe></div>`,
  );
  const last = async (id: string) => ((await saidBy(page, id)).slice(-1)[0] as { height: number } | undefined)?.height;
  const low = frameOf(page, "low");
  await alive(low.locator, "breakdown", "footer");
  await low.evaluate(stillness);
  const height = (await last("low")) ?? 0;
  expect(height).toBe(await low.evaluate(contentHeight));
  for (const given of [3000, 300]) {
    await page.locator("#low").evaluate((frame, to) => frame.setAttribute("height", String(to)), given);
    await expect.poll(() => low.evaluate(() => innerHeight)).toBe(given);
    await low.evaluate(stillness);
    expect(Math.abs(((await last("low")) ?? 0) - height)).toBeLessThanOrEqual(1);
  }
  const count = (await saidBy(page, "low")).length;
  await low.evaluate(stillness);
  expect((await saidBy(page, "low")).length).toBe(count);

  expect(await saidBy(page, "hidden")).toEqual([]);
  await page.locator("div[hidden]").evaluate((element) => element.removeAttribute("hidden"));
  await alive(frameOf(page, "hidden").locator, "three-public", "footer");
  await frameOf(page, "hidden").evaluate(stillness);
  await expect.poll(() => last("hidden")).toBe(await frameOf(page, "hidden").evaluate(contentHeight));
  expect((await saidBy(page, "hidden")).every((data) => (data as { height: number }).height > 50)).toBe(true);
  await host.close();
});

test("tells its height though no bundle comes, and keeps figures, source and the way out", async ({
  page,
  site,
  troubles,
}) => {
  troubles.expect(/Failed to load resource/);
  await page.route("**/assets/**", (route) => route.abort());
  const host = await openHost(
    page,
    troubles,
    `<iframe id="own" width=700 src="${site.url}?embed=1&view=spending&code=208"></iframe>
     <script src="${site.url}embed.js"></script>`,
  );
  const own = frameOf(page, "own");
  await expect(own.locator.locator("#spending").getByText("2,683.59").first()).toBeVisible();
  await expect(own.locator.locator("footer a[target=_blank]")).toBeVisible();
  const height = await own.evaluate(contentHeight);
  await expect.poll(async () => (await heightsOf(page, "own")).slice(-1)).toEqual([`${height}px`]);
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    own.locator.locator("#spending a[href*='code=20805']").first().click(),
  ]);
  await opened.waitForURL((url) => url.searchParams.get("code") === "20805" && !url.searchParams.has("embed"));
  await host.close();
});

test("follows its parent in language, theme and unit, says nothing to anyone else, and leaves no step for Back", async ({
  page,
  site,
  troubles,
}) => {
  const set = (rest: string) => `{ source: "mingbai", version: 1, type: "set", ${rest} }`;
  const host = await openHost(
    page,
    troubles,
    `<iframe id="own" width=700 height=600 src="${site.url}?embed=1&view=split&lang=zh"></iframe>
     ${talking('id="sibling"', `onmessage = () => parent.frames[0].postMessage(${set('lang: "zh", money: "yi"')}, "*");`)}`,
  );
  const steps = await page.evaluate(() => history.length);
  const ask = (rest: string) =>
    page.evaluate(
      (said) => {
        const frame = document.querySelector<HTMLIFrameElement>("#own");
        for (const message of said) frame?.contentWindow?.postMessage(message, "*");
      },
      // read here, as a test may not run text in the page
      [new Function(`return ${rest}`)() as unknown],
    );
  const { locator } = frameOf(page, "own");
  const html = locator.locator("html");
  // before its bundle is there as well as after
  await ask(set('lang: "en"'));
  await expect(html).toHaveAttribute("lang", "en");
  await ask(set('money: "yuan", theme: "dark"'));
  await expect(locator.locator("#split").getByText("29,947,800").first()).toBeVisible();
  await expect(html).toHaveAttribute("data-theme", "dark");

  for (const hostile of [
    set('lang: "xx", money: "gold", theme: "<b>"'),
    set('lang: ["zh"], money: {}, theme: 1'),
    set('view: "targets", code: "208", cell: "x", embed: false, __proto__: { lang: "zh" }'),
    '{ source: "mingbai", version: 2, type: "set", lang: "zh" }',
    '{ source: "mingbai", version: 1, type: "height", lang: "zh" }',
    '"zh"',
    "null",
    set(`lang: "zh${"h".repeat(100)}"`),
  ])
    await ask(hostile);
  await page.evaluate(() =>
    (document.querySelector("#sibling") as HTMLIFrameElement).contentWindow?.postMessage("go", "*"),
  );
  // what is asked last is done last: by now the rest has been read, and left alone
  await ask(set('theme: "light"'));
  await expect(html).toHaveAttribute("data-theme", "light");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(locator.locator("#split").getByText("29,947,800").first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await host.close();
});

test("opens where a figure is printed right below it, grows with it, and leaves the host where it is", async ({
  page,
  site,
  troubles,
}) => {
  const host = await openHost(
    page,
    troubles,
    `<p style="height:300px">host</p><iframe id="own" width=700 src="${site.url}?embed=1&view=spending&lang=zh"></iframe>
     <script src="${site.url}embed.js"></script>`,
  );
  const own = frameOf(page, "own");
  await alive(own.locator, "spending", "footer");
  const before = await own.evaluate(contentHeight);
  await expect.poll(async () => (await heightsOf(page, "own")).slice(-1)).toEqual([`${before}px`]);
  const figure = own.locator.locator('#spending table [data-cell="expenditure:177:total"]').first();
  await figure.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await figure.click();
  const panel = own.locator.getByRole("dialog");
  await expect(panel).toBeVisible();
  const [at, below] = [await figure.boundingBox(), await panel.boundingBox()];
  const gap = (below?.y ?? 0) - ((at?.y ?? 0) + (at?.height ?? 0));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(40);
  // in full, without a scrollbar of its own
  expect(await panel.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  // the source line is still the last
  const source = await own.locator.locator("footer a").first().boundingBox();
  expect(source?.y ?? 0).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
  await expect
    .poll(async () => Number.parseInt((await heightsOf(page, "own")).slice(-1)[0] ?? "", 10))
    .toBeGreaterThanOrEqual(
      Math.floor(await panel.evaluate((element) => element.getBoundingClientRect().bottom + scrollY)),
    );
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(figure).toBeFocused();
  await expect.poll(async () => (await heightsOf(page, "own")).slice(-1)).toEqual([`${before}px`]);

  // a drill stays in the frame and is known to the host by its height alone; what leads elsewhere opens a tab
  await own.locator.locator("#spending a[href*='code=208&']").first().click();
  await expect(own.locator.locator("html")).toHaveAttribute("data-code", "208");
  const [opened] = await Promise.all([page.waitForEvent("popup"), own.locator.locator("footer a").first().click()]);
  await opened.waitForURL((url) => url.searchParams.get("code") === "208" && !url.searchParams.has("embed"));
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await opened.close();
  expect(page.url()).toBe(host.url);
  await host.close();
});

test("takes neither focus nor scroll while it loads, and a wheel or a finger over its picture scrolls the host", async ({
  page,
  browserName,
  site,
  troubles,
}) => {
  const addresses = {
    statement: "view=statements&statement=revenue",
    code: "view=spending&code=20805",
    cell: "view=split&cell=expenditure:171:total",
  };
  const frames = Object.entries(addresses).map(
    ([id, query]) => `<iframe id="${id}" width=700 height=250 src="${site.url}?embed=1&lang=en&${query}"></iframe>`,
  );
  const host = await openHost(page, troubles, `${frames.join("")}<p style="height:3000px">host</p>`);
  await alive(frameOf(page, "statement").locator, "statements", "footer");
  await alive(frameOf(page, "code").locator, "spending", "footer");
  await alive(frameOf(page, "cell").locator, "split", "footer", "panel");
  await expect(frameOf(page, "cell").locator.getByRole("dialog")).toBeVisible();
  for (const id of Object.keys(addresses)) {
    await frameOf(page, id).evaluate(stillness);
    expect(await frameOf(page, id).evaluate(() => document.activeElement === document.body)).toBe(true);
  }
  expect(await page.evaluate(() => [scrollY, document.activeElement?.nodeName])).toEqual([0, "BODY"]);
  // a frame as high as its content has nothing to scroll: what the wheel does reaches the host
  await page.locator("#code").evaluate((frame) => frame.setAttribute("height", "6000"));
  await frameOf(page, "code").evaluate(stillness);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  if (browserName === "chromium") {
    const picture = frameOf(page, "code").locator.locator("#spending figure:visible").first();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    const before = await page.evaluate(() => scrollY);
    const debug = await page.context().newCDPSession(page);
    await debug.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
      debug.send("Input.dispatchTouchEvent", { type, touchPoints });
    const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 160];
    await finger("touchStart", [{ x, y }]);
    for (const up of [20, 40, 60, 80, 100, 120, 140]) await finger("touchMove", [{ x, y: y - up }]);
    await finger("touchEnd", []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  }
  await host.close();
});

test("the demo host keeps to its policy, sizes its frames and obeys its buttons; a fixed frame needs no scrollbar", async ({
  page,
}) => {
  await page.goto("./demo/embed.html");
  for (const [id, view] of [
    ["split-frame", "split"],
    ["spending-frame", "spending"],
    ["three-public-frame", "three-public"],
    ["targets-frame", "targets"],
  ] as const) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const frame = frameOf(page, id);
    await alive(frame.locator, view, "footer");
    await expect
      .poll(async () => [
        await page.locator(`#${id}`).evaluate((element) => element.clientHeight),
        await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight),
      ])
      .toEqual([await frame.evaluate(contentHeight), 0]);
  }
  const spending = frameOf(page, "spending-frame").locator;
  await expect(spending.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(spending.locator("html")).toHaveAttribute("lang", "zh-CN");

  const plain = page.locator("#plain-frame");
  await plain.scrollIntoViewIfNeeded();
  await alive(frameOf(page, "plain-frame").locator, "split", "footer");
  await expect(plain).toHaveAttribute("height", String(VIEWS.split.heights[0]));
  expect(await plain.evaluate((element: HTMLElement) => element.style.height)).toBe("");
  expect(await frameOf(page, "plain-frame").evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(
    0,
  );
});

for (const width of [320, 700] as const)
  test(`no view is higher ${width} px wide than a site is told, nor wider${isFull ? " @full" : ""}`, async ({
    page,
  }) => {
    if (isFull) test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 600 });
    for (const view of isFull ? VIEW_IDS : (["split", "flow"] as const))
      for (const lang of isFull ? ["zh", "en"] : ["en"]) {
        await page.goto(`./?embed=1&view=${view}&lang=${lang}`);
        await alive(page, view, "footer");
        const { height, over } = await page.evaluate(() => ({
          height: document.documentElement.getBoundingClientRect().height,
          over: document.documentElement.scrollWidth - innerWidth,
        }));
        expect([view, lang, over]).toEqual([view, lang, 0]);
        expect(height).toBeLessThanOrEqual(VIEWS[view].heights[width === 320 ? 0 : 1]);
        if (view !== "flow" || width !== 320) continue;
        // the ground of the host, and no figure that one would have to scroll to
        await expect(page.locator("#flow tbody th").first()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
        await expect(page.locator("#flow section[tabindex]")).toHaveCount(0);
      }
  });

test("twenty embeds on one page each wake their own section and get their own height @full", async ({
  page,
  site,
  troubles,
}) => {
  test.setTimeout(300_000);
  const views = [...VIEW_IDS, ...VIEW_IDS].slice(0, 20);
  const frames = views.map(
    (view, index) =>
      `<iframe id="f${index}" width=700 loading=lazy src="${site.url}?embed=1&view=${view}&lang=${index % 2 ? "en" : "zh"}"></iframe>`,
  );
  const host = await openHost(page, troubles, `<script src="${site.url}embed.js"></script>${frames.join("")}`);
  for (const [index, view] of views.entries()) {
    const id = `f${index}`;
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const frame = frameOf(page, id);
    await alive(frame.locator, view, "footer");
    await expect
      .poll(async () => (await heightsOf(page, id)).slice(-1))
      .toEqual([`${await frame.evaluate(contentHeight)}px`]);
    const awake = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-hydrated]")].map(({ dataset }) => dataset.island),
    );
    expect(awake).toEqual([view, "footer"]);
  }
  await host.close();
});

/** The same queries in every run: what the address can say, mixed with what it cannot. */
function* queries(count: number): Generator<string> {
  let seed = 20260211;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const VALUES = [
    ...VIEW_IDS,
    ...["208", "2080109", "99999", "revenue", "expenditure:171:total", "sheet:480:total.annual", "text:397:0-4"],
    ...["zh", "en", "zh_CN", "yuan", "yi", "dark", "amount", "desc", "output", "rounding", "hierarchy", "1", "-1"],
    ...[
      "",
      "__proto__",
      "constructor",
      "<img src=x onerror=alert(1)>",
      "%E0%A4%A",
      "💰",
      "稽核",
      "(".repeat(300),
      "\u202e",
    ],
  ];
  for (let made = 0; made < count; made += 1) {
    const keys = Array.from({ length: 1 + random(6) }, () => VIEW_KEYS[random(VIEW_KEYS.length)] ?? "q");
    const pairs = keys
      .filter((key) => !["embed", "present", "dataset"].includes(key))
      .map((key) => {
        const value = VALUES[random(VALUES.length)] ?? "";
        return `${key}=${value.startsWith("%") ? value : encodeURIComponent(value)}`;
      });
    yield ["embed=1", ...pairs].join("&");
  }
}

test(`whatever its address says, an embed shows one section with figures or words${isFull ? " @full" : ""}`, async ({
  page,
}) => {
  if (isFull) test.setTimeout(900_000);
  for (const query of queries(isFull ? 200 : 12)) {
    await page.goto(`./?${query}`);
    const view = (await page.locator("html").getAttribute("data-view")) ?? "overview";
    await alive(page, view, "footer");
    const shown = page.locator("main > section:visible");
    await expect(shown).toHaveCount(1);
    expect((await shown.innerText()).length).toBeGreaterThan(20);
    await expect(page.locator("footer a[target=_blank]").first()).toBeVisible();
  }
});
