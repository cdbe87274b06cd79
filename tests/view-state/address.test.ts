import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf, problemsOf, readAddress, writeAddress } from "../../src/view-state/address.ts";
import { DEFAULT_VIEW_STATE, LEVELS, orderOf, SORTS, THEMES, type ViewState } from "../../src/view-state/view-state.ts";
import { ASKED_VIEW_IDS, VIEW_IDS } from "../../src/views.ts";

const states: fc.Arbitrary<ViewState> = fc.record({
  lang: fc.constantFrom(null, "zh" as const, "en" as const),
  dataset: fc.constantFrom(null, "datong-social-insurance-center/2026"),
  view: fc.constantFrom(null, ...VIEW_IDS, ...ASKED_VIEW_IDS),
  code: fc.constantFrom(null, "208", "20801", "2080109"),
  statement: fc.constantFrom(null, "expenditure"),
  cell: fc.constantFrom(null, "expenditure:175:total", "sheet:480:total.annual", "text:401:180-185"),
  money: fc.constantFrom(null, "wan" as const, "yuan" as const, "yi" as const),
  q: fc.string({ maxLength: 40 }),
  sort: fc.constantFrom(...SORTS),
  order: fc.constantFrom(null, "asc" as const, "desc" as const),
  level: fc.constantFrom(null, ...LEVELS),
  family: fc.constantFrom(null, "hierarchy"),
  verdict: fc.constantFrom(null, "rounding"),
  theme: fc.constantFrom(...THEMES),
  embed: fc.boolean(),
  present: fc.boolean(),
  slide: fc.integer({ min: 1, max: 99 }),
  choose: fc.constantFrom(null, "图书馆"),
  version: fc.constantFrom(null, "0123456789ab"),
  open: fc.boolean(),
  with: fc.constantFrom(null, "another-unit/2025", "another-unit/2024-finalAccounts,a-third/2026"),
});

describe("the address", () => {
  it("names up to five data sets to compare with, as one can read them, and refuses anything else", () => {
    const ids = ["a-unit/2024", "a-unit/2025-finalAccounts", "b/2026"];
    const search = writeAddress({ ...DEFAULT_VIEW_STATE, view: "compare", with: ids.join(",") });
    expect(search).toBe("?view=compare&with=a-unit/2024,a-unit/2025-finalAccounts,b/2026");
    expect(readAddress(search)).toMatchObject({ view: "compare", with: ids.join(",") });
    for (const bad of ["a-unit", "a-unit/2024,", "../x/2024", "a/2024-plan", Array(6).fill("a/2024").join(",")]) {
      expect(readAddress(`?with=${bad}`).with).toBeNull();
      expect(problemsOf(`?with=${bad}`)).toEqual([{ key: "with", value: bad.slice(0, 40), kind: "unread" }]);
    }
    expect(readAddress("?dataset=a-unit/2025-finalAccounts").dataset).toBe("a-unit/2025-finalAccounts");
  });

  it("gives every view back as it was written", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it("is empty for the page at rest, and keeps keys that are not ours after ours", () => {
    expect(writeAddress(DEFAULT_VIEW_STATE)).toBe("");
    expect(writeAddress({ ...DEFAULT_VIEW_STATE, view: "split" }, "?from=timeline&view=targets")).toBe(
      "?view=split&from=timeline",
    );
  });

  it("writes its keys in one order, readable as they stand", () => {
    const state: ViewState = {
      ...DEFAULT_VIEW_STATE,
      cell: "expenditure:175:total",
      view: "spending",
      lang: "en",
      dataset: "datong-social-insurance-center/2026",
    };
    expect(writeAddress(state)).toBe(
      "?lang=en&dataset=datong-social-insurance-center/2026&view=spending&cell=expenditure:175:total",
    );
  });

  it.each([
    ["?view=nowhere", "view"],
    ["?code=abc", "code"],
    ["?lang=__proto__", "lang"],
    ["?dataset=../x", "dataset"],
    ["?slide=-1", "slide"],
    ["?cell=javascript:alert(1)", "cell"],
    ["?money=dollar", "money"],
    ["?embed=true", "embed"],
  ])("reads %s as its default, and says so", (search, key) => {
    expect(readAddress(search)).toEqual(DEFAULT_VIEW_STATE);
    expect(problemsOf(search).map((problem) => problem.key)).toEqual([key]);
  });

  it.each([
    "?lang=zh&amp;view=split&amp;embed=1",
    "?lang=zh&amp%3Bview=split&amp%3Bembed=1",
    "?lang=zh&amp;amp;view=split&amp;amp;embed=1",
    "?amp;lang=zh&view=split&amp;embed=1",
  ])("is read as meant where a page has escaped it once too often: %s", (search) => {
    const state = readAddress(search);
    expect(state).toEqual({ ...DEFAULT_VIEW_STATE, lang: "zh", view: "split", embed: true });
    expect(problemsOf(search)).toEqual([]);
    // and written as it should have been
    expect(writeAddress(state, `${search}&amp;from=timeline`)).toBe("?lang=zh&view=split&embed=1&from=timeline");
  });

  it("that says a key twice means the last, and says so where the two differ", () => {
    expect(readAddress("?view=flow&view=split").view).toBe("split");
    expect(problemsOf("?view=flow&view=split")).toEqual([{ key: "view", value: "split", kind: "repeated" }]);
    expect(problemsOf("?view=split&view=split")).toEqual([]);
    expect(readAddress("?view=split&view=nowhere").view).toBeNull();
    expect(problemsOf("?view=split&view=nowhere")).toEqual([{ key: "view", value: "nowhere", kind: "unread" }]);
  });

  it("survives any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => writeAddress(readAddress(`?${text}`), `?${text}`)).not.toThrow();
      }),
    );
    expect(readAddress(`?q=${"x".repeat(100_000)}`).q.length).toBeLessThanOrEqual(200);
    expect(readAddress("?view=%E0%A4%A").view).toBeNull();
  });
});

it.each([
  ["zh-CN", "zh"],
  ["zh-Hans-CN", "zh"],
  ["zh-Hant-HK", "zh"],
  ["zh_CN", "zh"],
  ["zh-TW", "zh"],
  ["zh", "zh"],
  ["ZH", "zh"],
  ["en", "en"],
  ["EN", "en"],
  ["en-GB", "en"],
  ["en_US", "en"],
  ["fr", null],
  ["", null],
  ["zhuang", null],
  ["__proto__", null],
  ["english", null],
])("takes the language tag %j for %j", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it("sorts amounts and counts downwards and names upwards unless the reader says otherwise", () => {
  expect(orderOf({ sort: "amount", order: null })).toBe("desc");
  expect(orderOf({ sort: "name", order: null })).toBe("asc");
  expect(orderOf({ sort: "name", order: "desc" })).toBe("desc");
});
