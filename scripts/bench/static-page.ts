import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { budgetOf, shareOf } from "../../src/core/document/budget.ts";
import type { Side } from "../../src/core/document/dataset.ts";
import { type EnglishOf, englishBy } from "../../src/core/document/english-names.ts";
import { bySize, walk } from "../../src/core/document/functional-tree.ts";
import { compressAll } from "../compress.ts";
import { readPublished } from "../published.ts";

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:auto;padding:1rem}b{font-size:1.5rem}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #8884}summary{padding:.6rem 0}";
const COLOURS = ["#1f6feb", "#d97706", "#0f766e", "#9333ea"];

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const table = (rows: readonly (readonly (string | null)[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell ?? "")}`).join("")}`).join("")}</table>`;
const closed = (title: string, rows: Parameters<typeof table>[0]) =>
  `<details><summary>${escaped(title)}</summary>${table(rows)}</details>`;

/**
 * The least that could show this budget: its first figures, a picture, the tree, and every statement, sheet and section closed; one
 * file without a script or a further request. What the page is measured beside.
 */
export function writeStaticPage(publicFolder: string, folder: string): void {
  const { dataset, lists } = readPublished(publicFolder).first;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    pageOf(dataset, (printed) => printed, "zh-CN"),
  );
  const english = englishBy(lists);
  writeFileSync(
    join(folder, "en.html"),
    pageOf(dataset, (printed, code) => english(printed, code) ?? printed, "en"),
  );
  compressAll(folder);
}

function pageOf(dataset: Parameters<typeof budgetOf>[0], nameOf: EnglishOf, lang: string): string {
  const name = (printed: string, code: string | null = null) => nameOf(printed, code) ?? printed;
  const tree = budgetOf(dataset).expenditure;
  const classes = bySize(tree?.classes ?? []);
  const parts = classes.map((line) => ({ ...line, share: shareOf(line.amounts.total, tree?.total?.total) ?? "0" }));
  let start = 0;
  const bars = parts.map(({ share }, at) => {
    start += at === 0 ? 0 : Number(parts[at - 1]?.share);
    return `<rect x="${start}%" width="${share}%" height="100%" fill="${COLOURS[at % COLOURS.length]}"/>`;
  });
  const rows = ({ columns, rows: all }: Side) =>
    all.map(({ code, label, amounts }) => [code, name(label, code), ...columns.map(({ key }) => amounts[key] ?? null)]);
  return [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<link rel="icon" href="data:,"><title>${escaped(name(dataset.unit.name))}</title><style>${STYLE}</style>`,
    `<h1>${escaped(name(dataset.unit.name))} ${dataset.year}</h1><p><b>${tree?.total?.total?.text ?? ""}</b></p>`,
    ...parts.map(
      ({ label, code, amounts, share }) =>
        `<p>${escaped(name(label, code))} <b>${amounts.total?.text}</b> ${share}%</p>`,
    ),
    `<figure data-figure="split"><svg width="100%" height="48">${bars.join("")}</svg></figure>`,
    table(walk(classes).map(({ code, label, amounts }) => [code, name(label, code), amounts.total?.text ?? null])),
    ...dataset.statements.map(({ title, sides }) => closed(name(title), sides.flatMap(rows))),
    ...dataset.projects.map((sheet) =>
      closed(name(sheet.name), [
        ...Object.values(sheet.text).map((text) => [text === null ? null : name(text.text)]),
        ...sheet.indicators.map((each) => [each.level2, name(each.name), each.period, each.annual]),
      ]),
    ),
    closed(
      lang === "en" ? "Text" : "文字",
      dataset.sections.flatMap(function texts(section): (readonly string[])[] {
        return [[section.heading ?? "", section.text ?? ""], ...section.children.flatMap(texts)];
      }),
    ),
  ].join("\n");
}
