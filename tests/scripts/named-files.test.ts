import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { expect, it } from "vitest";

const own = ["src", "scripts", "tests", "docs", "public"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);
const atRoot = readdirSync(".");
const files = new Set([...own, ...atRoot]);
const names = new Set([...files].map((file) => basename(file)));

const PATH = /(?<![\w./-])(?:src|scripts|tests|docs|public)\/[\w./-]+\.(?:tsx?|mjs|json|css|md)\b/g;
const NAME = /(?<![\w*.>/-])[\w-]+(?:\.\w+)*\.(?:tsx?|mjs|css)\b/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g;
const SCRIPTS = [".ts", ".tsx", ".mjs", ".css"];

const missingIn = (file: string, text: string): readonly string[] =>
  [
    ...(text.match(PATH) ?? []).filter((path) => !files.has(path)),
    ...(text.match(NAME) ?? []).filter((name) => !names.has(name)),
  ].map((name) => `${file}: ${name}`);

it("every file that the documentation or a comment names is there", () => {
  const documents = [...atRoot, ...own].filter((file) => extname(file) === ".md");
  const scripts = own.filter((file) => /^(src|scripts)\//.test(file) && SCRIPTS.includes(extname(file)));
  expect(documents.length).toBeGreaterThan(3);
  expect([
    ...documents.flatMap((file) => missingIn(file, readFileSync(file, "utf8"))),
    ...scripts.flatMap((file) => missingIn(file, (readFileSync(file, "utf8").match(COMMENT) ?? []).join("\n"))),
  ]).toEqual([]);
  // and one that is not there would be found
  expect(missingIn("x", "see src/no/such.ts and no-such.test.ts")).toHaveLength(2);
});
