import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const asks = (source: string): boolean =>
  /(?:[=!]== ?|\bcase |\.startsWith\()"(?:zh|en)(?:-[A-Z]+)?"|"(?:zh|en)(?:-[A-Z]+)?" ?[=!]==/.test(source);

const listsThem = (source: string): boolean => /\b(?:zh|en): |\["zh", "en"\]/.test(source);

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src", name.replaceAll("\\", "/")))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

describe("the languages of the page", () => {
  it("no file asks which language it is: what differs stands in its words or in i18n/language.ts", () => {
    expect(sources.filter((file) => asks(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("no feature has a table by language: a third one touches none of them", () => {
    const tables = sources.filter((file) => file.startsWith("src/features/") && listsThem(readFileSync(file, "utf8")));
    expect(tables).toEqual([]);
  });

  it("the test would see the question in any of its forms", () => {
    for (const source of ['language === "zh" ? a : b', 'if (lang !== "en")', 'case "zh":', 'tag.startsWith("zh-CN")'])
      expect(asks(source)).toBe(true);
    expect(asks('wordsOf("zh", "shell")')).toBe(false);
    expect(listsThem("const MOST = { zh: 6, en: 5 }")).toBe(true);
  });
});
