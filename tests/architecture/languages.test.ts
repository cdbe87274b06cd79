import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Files that still ask which language it is; the list only becomes shorter. */
const STILL_ASKING = [
  "src/cli/arguments.ts",
  "src/cli/import.ts",
  "src/cli/report/html.ts",
  "src/core/exports/flat-table.ts",
  "src/core/format-amount.ts",
  "src/features/downloads/picture/make-picture.ts",
  "src/features/downloads/picture/svg.ts",
  "src/features/picture/compose.ts",
  "src/features/picture/read-content.ts",
  "src/features/provenance/PlaceHead.tsx",
  "src/start/before-paint.ts",
  "src/start/page-attributes.ts",
  "src/start/wanted-language.ts",
];

const asks = (source: string): boolean =>
  /(?:[=!]== ?|\bcase |\.startsWith\()"(?:zh|en)(?:-[A-Z]+)?"|"(?:zh|en)(?:-[A-Z]+)?" ?[=!]==/.test(source);

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src", name.replaceAll("\\", "/")))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

describe("the languages of the page", () => {
  it("no file asks which language it is: what differs stands in its words or in i18n/language.ts", () => {
    expect(sources.filter((file) => asks(readFileSync(file, "utf8")))).toEqual(STILL_ASKING);
  });

  it("the test would see the question in any of its forms", () => {
    for (const source of ['language === "zh" ? a : b', 'if (lang !== "en")', 'case "zh":', 'tag.startsWith("zh-CN")'])
      expect(asks(source)).toBe(true);
    expect(asks('wordsOf("zh", "shell")')).toBe(false);
  });
});
