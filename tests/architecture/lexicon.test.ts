import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const HAN = /\p{Script=Han}/u;

/** Strings, templates, patterns and names of a source that hold Han characters; comments may quote the document. */
function hanIn(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null || node instanceof RegExp) return;
    const { type, start, end } = node as { type?: string; start?: number; end?: number };
    const text = source.slice(start, end);
    if (!["Literal", "TemplateElement", "Identifier"].includes(type ?? ""))
      for (const part of Object.values(node)) walk(part);
    else if (HAN.test(text)) found.push(text);
  };
  walk(parseSync(name, source).program);
  return found;
}

const sources = readdirSync("src/core", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src/core", name.replaceAll("\\", "/")))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("src/core/lexicon/"));

/** Files that still have words of their own; none joins them. */
const STILL: readonly string[] = [
  "src/core/readers/pdf/furniture.ts",
  "src/core/readers/pdf/paragraphs.ts",
  "src/core/readers/word/number-formats.ts",
  "src/core/readers/workbook/sheet-blocks.ts",
];

describe("the words of the documents", () => {
  it("stand in the lexicon and nowhere else in the core", () => {
    const elsewhere = sources.filter((name) => hanIn(name, readFileSync(name, "utf8")).length > 0);
    expect(elsewhere).toEqual(STILL);
  });

  it("are found in strings, templates, patterns and names, and not in comments", () => {
    const source = 'const a = "合计"; const b = /三公/; const c = { 元: 1, [`支出`]: 2 }; // 表一';
    expect(hanIn("example.ts", source)).toHaveLength(4);
    expect(hanIn("example.ts", 'const total = "total"; // 合计')).toEqual([]);
  });
});
