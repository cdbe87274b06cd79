import type { Language } from "../../core/format-amount.ts";
import { isTranslated, LANGUAGE_TAG } from "../../i18n/language.ts";
import { type Block, type CellText, linesOf, visible } from "./blocks.ts";

const STYLE = `
:root { color-scheme: light; }
:lang(en) { font-family: "Helvetica Neue", Arial, "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { margin: 2.5rem auto; max-width: 62rem; padding: 0 1.25rem; color: #16201d; background: #fcfdfc;
  font-size: 1rem; line-height: 1.7; }
:lang(zh) { font-family: "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.4; }
h2 { margin: 3rem 0 1rem; padding-top: .75rem; border-top: 1px solid #16201d; font-size: 1.375rem; line-height: 1.4; }
h3 { margin: 2rem 0 .5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: .5rem 0; max-width: 46rem; } ul { padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
th { border-bottom: 1px solid #16201d; color: #4a5652; font-size: .875rem; font-weight: 400; text-align: start; }
th, td { padding: .5rem .75rem .5rem 0; vertical-align: top; overflow-wrap: break-word; }
td { border-bottom: 1px solid #d7dedb; } td div + div { margin-top: .25rem; }
th.number, td.number { padding-inline-end: 1.25rem; text-align: end; white-space: nowrap; }
@page { margin: 16mm 14mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; background: none; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } .scroll { overflow: visible; } }
`;

/** The report as one file that opens anywhere and loads nothing: no script, no address that is followed. */
export function htmlOf(blocks: readonly Block[], lang: Language): string {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[lang]}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main>
${blocks.map((block) => blockText(block, lang)).join("\n")}
</main>
</html>
`;
}

function blockText(block: Block, lang: Language): string {
  if (block.kind === "heading") return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
  if (block.kind === "paragraph") return `<p>${escaped(block.text)}</p>`;
  if (block.kind === "list")
    return `<ul>\n${block.items.map((item) => `<li>${isolated(item, lang)}</li>`).join("\n")}\n</ul>`;
  const isNumber = (at: number) => (block.head[at]?.isNumber ? ' class="number"' : "");
  const head = block.head.map(({ text }, at) => `<th scope="col"${isNumber(at)}>${escaped(text)}</th>`).join("");
  const rows = block.rows.map(
    (cells) => `<tr>${cells.map((cell, at) => `<td${isNumber(at)}>${cellText(cell, lang)}</td>`).join("")}</tr>`,
  );
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}

const cellText = (cell: CellText, lang: Language): string =>
  typeof cell === "string"
    ? isolated(cell, lang)
    : linesOf(cell)
        .map((line) => `<div>${isolated(line, lang)}</div>`)
        .join("");

/** Printed text turns the direction of nothing around it, and says its language in an English report. */
const isolated = (text: string, lang: Language): string =>
  `<bdi${isTranslated(lang) && /^[^a-z]*\p{Script=Han}/iu.test(text) ? ' lang="zh-CN"' : ""}>${escaped(text)}</bdi>`;

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? "");
