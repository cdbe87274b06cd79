// @vitest-environment jsdom

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedSnippet, type Frame, hostPolicy, oneLine } from "../../../src/core/exports/embed-snippet.ts";
import { frameQuery, stateOfView, viewAddress } from "../../../src/features/share/embed-address.ts";
import { recommendedHeight } from "../../../src/features/share/recommended-height.ts";
import { heightIn } from "../../../src/features/share/use-frame-height.ts";
import { problemsOf, readAddress } from "../../../src/view-state/address.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../../src/view-state/view-state.ts";
import { VIEW_IDS } from "../../../src/views.ts";

const FRAME: Frame = {
  src: "https://budget.example.cn/mingbai/?lang=zh&view=split&embed=1",
  title: "钱花在哪",
  lang: "zh-CN",
  width: "100%",
  height: 620,
  script: "https://budget.example.cn/mingbai/embed.js",
};
const parsed = (frame: Partial<Frame>) =>
  new DOMParser().parseFromString(embedSnippet({ ...FRAME, ...frame }), "text/html");
const stateWith = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW_STATE, ...change });
const CHOICE = {
  lang: "zh",
  theme: "auto",
  money: "wan",
  dataset: "datong-social-insurance-center/2026",
  version: null,
} as const;

describe("the code that another page takes in", () => {
  it("comes out of an HTML parser with the title that went in, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.webUrl({ withQueryParameters: true }),
        (title, src) => {
          const page = parsed({ title, src });
          const [frame, ...others] = page.querySelectorAll("iframe");
          expect(frame?.getAttribute("title")).toBe(oneLine(title));
          expect(frame?.getAttribute("src")).toBe(src);
          expect(others).toEqual([]);
          expect([...page.body.children].map(({ tagName }) => tagName)).toEqual(["IFRAME", "SCRIPT"]);
        },
      ),
    );
  });

  it("keeps quotes, angle brackets and ampersands of a title", () => {
    const title = `"><script>alert(1)</script> '甲' & "乙"`;
    expect(oneLine(title)).toBe(title);
    expect(parsed({ title }).querySelector("iframe")?.title).toBe(title);
  });

  it("names language, lazy loading, what the frame is allowed, and nothing that reaches the page around it", () => {
    const frame = parsed({}).querySelector("iframe");
    expect(frame?.lang).toBe("zh-CN");
    expect(frame?.getAttribute("loading")).toBe("lazy");
    expect(frame?.getAttribute("allow")).toBe("fullscreen; clipboard-write; web-share; screen-wake-lock");
    expect(frame?.getAttribute("sandbox")?.split(" ")).toEqual([
      "allow-scripts",
      "allow-same-origin",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-downloads",
    ]);
  });

  it("brings the script of the height from the same site, or a fixed height and no script", () => {
    const script = parsed({}).querySelector("script");
    expect([script?.getAttribute("src"), script?.hasAttribute("async")]).toEqual([FRAME.script, true]);
    const fixed = parsed({ script: null, width: 480, height: 700 });
    expect(fixed.querySelector("script")).toBeNull();
    expect(fixed.querySelector("iframe")?.dataset.mingbai).toBe("fixed");
    expect([fixed.querySelector("iframe")?.width, fixed.querySelector("iframe")?.height]).toEqual(["480", "700"]);
  });

  it("says what a content security policy of the other page has to allow, and no more", () => {
    expect(hostPolicy(FRAME)).toBe(
      "frame-src https://budget.example.cn; script-src https://budget.example.cn/mingbai/embed.js",
    );
    expect(hostPolicy({ ...FRAME, script: null })).toBe("frame-src https://budget.example.cn");
  });
});

describe("the address of a frame", () => {
  it("shows each view as it is now, with everything said that could become another default", () => {
    for (const view of VIEW_IDS) {
      const state = stateWith({ view, q: "社保", code: "20801", statement: "revenue", level: "output", sort: "name" });
      const query = frameQuery(state, view, { ...CHOICE, lang: "en", money: "yuan", theme: "dark" });
      expect(problemsOf(query)).toEqual([]);
      const { order, ...shown } = stateOfView(state, view);
      expect(readAddress(query)).toMatchObject({
        ...shown,
        view,
        embed: true,
        lang: "en",
        money: "yuan",
        theme: "dark",
      });
      const keys = [...new URLSearchParams(query).keys()];
      expect(keys).toEqual(expect.arrayContaining(["lang", "dataset", "view", "money", "theme", "embed"]));
      expect(keys.includes("order")).toBe(view === "targets");
    }
  });

  it("says defaults too, so that it stays as it was chosen", () => {
    expect(frameQuery(DEFAULT_VIEW_STATE, "targets", CHOICE)).toBe(
      "?lang=zh&dataset=datong-social-insurance-center/2026&view=targets&money=wan&sort=amount&order=desc&theme=auto&embed=1",
    );
  });

  it("names a version only where one was chosen", () => {
    const version = "0123456789ab";
    expect(new URLSearchParams(frameQuery(DEFAULT_VIEW_STATE, "split", { ...CHOICE, version })).get("version")).toBe(
      version,
    );
    expect(frameQuery(DEFAULT_VIEW_STATE, "split", CHOICE)).not.toContain("version");
  });

  it("leaves out what belongs to another view, above all what was typed there", () => {
    const state = stateWith({
      view: "targets",
      q: "社保",
      code: "208",
      verdict: "note",
      cell: "expenditure:175:total",
    });
    expect(stateOfView(state, "split")).toEqual({ view: "split" });
    expect(stateOfView(state, "spending")).toEqual({ view: "spending", code: "208" });
    expect(stateOfView(state, "checks")).toMatchObject({ view: "checks", verdict: "note" });
    expect(stateOfView(state, "checks").q).toBeUndefined();
    expect(stateOfView(state, "targets").q).toBe("社保");
  });

  it("is short in a link for people, with the state of that view alone", () => {
    const state = stateWith({
      view: "targets",
      q: "社保",
      code: "208",
      money: "yuan",
      embed: true,
      version: "0123456789ab",
    });
    expect(viewAddress("https://a.cn/", state, "spending", "zh")).toBe(
      "https://a.cn/?lang=zh&view=spending&code=208&money=yuan",
    );
  });
});

describe("heights", () => {
  it("are recommended for every view, between the measured widths never more than measured", () => {
    for (const view of VIEW_IDS) {
      const [narrow, wide] = [recommendedHeight(view, 320), recommendedHeight(view, 700)];
      for (const width of [240, 320, 480, 700, 1200] as const) {
        const height = recommendedHeight(view, width);
        expect(height).toBeGreaterThanOrEqual(Math.min(narrow, wide));
        expect(height).toBeLessThanOrEqual(Math.max(narrow, wide));
      }
      // a telephone hides nothing
      expect(recommendedHeight(view, "100%")).toBe(Math.max(narrow, wide));
    }
  });

  it("are taken from whole messages of the protocol and from nothing else", () => {
    const message = { source: "mingbai", version: 1, type: "height", height: 640 };
    expect(heightIn(message)).toBe(640);
    expect(heightIn({ ...message, height: 50 })).toBe(50);
    expect(heightIn({ ...message, height: 20_000 })).toBe(20_000);
    const cyclic: Record<string, unknown> = { ...message };
    cyclic.height = cyclic;
    const forged: readonly unknown[] = [
      null,
      "640",
      [640],
      cyclic,
      { ...message, source: "other" },
      { ...message, version: 2 },
      { ...message, type: "scroll" },
      ...[49, 20_001, -1, 1e9, 640.5, Number.NaN, Number.POSITIVE_INFINITY, "640", null].map((height) => ({
        ...message,
        height,
      })),
    ];
    for (const each of forged) expect(heightIn(each)).toBeNull();
  });
});
