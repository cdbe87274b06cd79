import { describe, expect, it } from "vitest";
import { wantedLanguage } from "../../src/start/wanted-language.ts";

const page = { lang: null, embed: false } as const;

describe("the language of the first paint", () => {
  it.each([
    [["zh-CN", "en"], "zh"],
    [["zh-Hans-CN", "en"], "zh"],
    [["zh", "en"], "zh"],
    [["zh-TW", "en-US"], "zh"],
    [["zh-SG"], "zh"],
    [["zh_CN"], "zh"],
    [["ZH-hant-HK"], "zh"],
    [["en"], "en"],
    [["EN"], "en"],
    [["en-GB", "zh-CN"], "zh"],
    [["fr", "en"], "en"],
    [["fr", "ja"], "zh"],
    [["zha"], "zh"],
    [["x".repeat(10_000)], "zh"],
    [[""], "zh"],
    [[], "zh"],
  ] as const)("for a browser that asks for %j is %s", (preferred, language) => {
    expect(wantedLanguage(page, "zh", null, preferred)).toBe(language);
  });

  it("is what the address says before anything else", () => {
    expect(wantedLanguage({ lang: "zh", embed: false }, "en", "en", ["en"])).toBe("zh");
  });

  it("is the last choice before the browser's", () => {
    expect(wantedLanguage(page, "zh", "en", ["zh-CN"])).toBe("en");
  });

  it("is English on the English page, and Chinese in an embed, unless the address says otherwise", () => {
    expect(wantedLanguage(page, "en", "zh", ["zh-CN"])).toBe("en");
    expect(wantedLanguage({ lang: null, embed: true }, "zh", "en", ["en"])).toBe("zh");
  });
});
