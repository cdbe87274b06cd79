import { type Block, type CellText, linesOf, visible } from "./blocks.ts";

/** The report as GitHub-flavoured Markdown. Nothing in a printed text is read as markup: no tag, link, emphasis, list or column. */
export const markdownOf = (blocks: readonly Block[]): string => `${blocks.map(blockText).join("\n\n")}\n`;

function blockText(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escaped(block.text)}`;
  if (block.kind === "paragraph") return started(block.text);
  if (block.kind === "list") return block.items.map((item) => `- ${started(item)}`).join("\n");
  const head = block.head.map(({ text }) => escaped(text));
  const rule = block.head.map(({ isNumber }) => (isNumber ? "---:" : "---"));
  return [head, rule, ...block.rows.map((cells) => cells.map(cellText))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const cellText = (cell: CellText): string => linesOf(cell).map(escaped).join("<br>");

/** A backslash before every sign that Markdown reads: also those of bare addresses. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>|~&$#@!^=]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .trim();

/** What would begin a list at the beginning of a block. */
const started = (text: string): string =>
  escaped(text)
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
