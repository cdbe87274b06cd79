import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { NOT_YET_IN_THE_LEXICON } from "./not-yet-in-the-lexicon.ts";

const LEXICON = "src/core/lexicon/";

const sources = readdirSync("src/core", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src/core", name.replaceAll("\\", "/")))
  .filter((name) => name.endsWith(".ts"));

/** The strings, templates and patterns of a source that hold a Han character; what comments say is not asked. */
function hanWordsOf(source: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { type, raw, value } = node as { type?: unknown; raw?: unknown; value?: { raw?: unknown } };
    const text = type === "Literal" ? raw : type === "TemplateElement" ? value?.raw : null;
    if (typeof text === "string" && /\p{Script=Han}/u.test(text)) found.push(text);
    for (const child of Object.values(node)) if (typeof child === "object") walk(child);
  };
  walk(parseAst(source, { lang: "ts" }));
  return found;
}

const holdsHan = (file: string): boolean => hanWordsOf(readFileSync(file, "utf8")).length > 0;

describe("the words of the documents", () => {
  it("stand in the lexicon and nowhere else in the core", () => {
    const elsewhere = sources.filter((file) => !file.startsWith(LEXICON) && holdsHan(file));
    expect(elsewhere.filter((file) => !NOT_YET_IN_THE_LEXICON.includes(file))).toEqual([]);
  });

  it("the list of files that still have words of their own names none that has none", () => {
    const clean = NOT_YET_IN_THE_LEXICON.filter((file) => !sources.includes(file) || !holdsHan(file));
    expect(clean).toEqual([]);
  });

  it("are found in strings, templates and patterns, and not in comments", () => {
    expect(hanWordsOf('const a: string = "合计"; // 小计')).toEqual(['"合计"']);
    expect(hanWordsOf("const a = /总计$/u;")).toEqual(["/总计$/u"]);
    expect(hanWordsOf("const a = `第$" + "{1}行`; /* 合计 */")).toEqual(["第", "行"]);
    expect(hanWordsOf("/** 合计 */ const a = 1;")).toEqual([]);
  });
});
