import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PORTABLE } from "../src/reading/portable.ts";
import { brotli } from "./compress.ts";

interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly bytes: number;
}

/** What a file weighs as it is sent. */
export const sizeOf = (file: string): number =>
  existsSync(`${file}.br`) ? readFileSync(`${file}.br`).length : readFileSync(file).length;

/** What a small file weighs with whichever compression does less for it. */
const heaviest = (file: string): number => {
  const bytes = readFileSync(file);
  return Math.max(brotli(bytes).length, gzipSync(bytes, { level: 9 }).length);
};

/** The scripts that the page asks for before anything is in view: the entry and what is fetched beside it. */
export const startFiles = (html: string): readonly string[] => {
  const template = /<template id="module">(.*?)<\/template>/s.exec(html)?.[1] ?? "";
  return [...template.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, file = ""]) => file);
};

/** Text that only one library has, and that survives minifying: these are too heavy for the start. */
const HEAVY: Readonly<Record<string, string>> = {
  recharts: "recharts-wrapper",
  "decimal.js": "[DecimalError]",
  "@tanstack/table": "getCoreRowModel",
};

/** Everything up to and with the first figure, compressed as one would receive it. */
function untilFirstFigure(html: string): number {
  const figure = html.indexOf("data-cell=", html.indexOf('id="root"'));
  if (figure < 0) throw new Error("the page has no figure");
  return brotli(Buffer.from(html.slice(0, html.indexOf(">", figure) + 200))).length;
}

/** What a telephone has fetched when the page has come to rest and nobody has touched it: the page and its icon; see start/first-input.ts. */
function untilQuiet(folder: string, html: string): { readonly bytes: number; readonly requests: number } {
  const outside = html.replace(/<template.*?<\/template>|<script type="application\/json".*?<\/script>/gs, "");
  const fetched = [
    ...outside.matchAll(
      /<(?:link rel="(?:icon|stylesheet|modulepreload)"[^>]*href|script[^>]*src|img[^>]*src)="\.?\/?([^"]+)"/g,
    ),
  ];
  const files = ["index.html", ...fetched.map(([, file = ""]) => file)];
  return { bytes: files.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0), requests: files.length };
}

/** Measures the built page against what a slow telephone bears; kB are 1000 bytes, compressed. */
export function main(): number {
  const folder = "dist";
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const start = startFiles(html);
  const assets = readdirSync(join(folder, "assets"));
  const classic = assets.find((file) => /^classic-.*\.js$/.test(file)) ?? "";
  const quiet = untilQuiet(folder, html);
  const budgets: readonly Budget[] = [
    {
      what: "scripts of the start",
      limit: 107,
      bytes: start.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0),
    },
    { what: "page until the first figure", limit: 15, bytes: untilFirstFigure(html) },
    { what: "whole page", limit: 90, bytes: sizeOf(join(folder, "index.html")) },
    { what: "until quiet, untouched", limit: 105, bytes: quiet.bytes },
    { what: "embed.js, as any server may send it", limit: 1, bytes: heaviest(join(folder, "embed.js")) },
    { what: "classic script", limit: 376, bytes: sizeOf(join(folder, "assets", classic)) },
    { what: "portable copy", limit: 443, bytes: sizeOf(join(folder, PORTABLE)) },
  ];
  for (const { what, limit, bytes } of budgets)
    console.log(
      `${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit} kB  ${what}${bytes > limit * 1000 ? "  TOO LARGE" : ""}`,
    );

  console.log(`${String(quiet.requests).padStart(7)} of 8 requests  until quiet, untouched`);
  const heavy = start.flatMap((file) => {
    const code = readFileSync(join(folder, file), "utf8");
    return Object.keys(HEAVY)
      .filter((library) => code.includes(HEAVY[library] ?? ""))
      .map((library) => `${library} in ${file}`);
  });
  for (const found of heavy) console.log(`  at the start, where it must not be: ${found}`);
  return budgets.every(({ limit, bytes }) => bytes <= limit * 1000) && quiet.requests <= 8 && heavy.length === 0
    ? 0
    : 1;
}
