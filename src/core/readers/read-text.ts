import { failed, ok, type Result } from "../result.ts";
import type { Block, FileInput, FileReading, ReadProblem } from "./source-document.ts";
import { encodingOf } from "./text-encoding.ts";

/** Reads plain text that belongs to a document of several files: lines with tabs that follow each other are a table, every other line is a paragraph. */
export function readText({ name, bytes, index }: FileInput): Result<FileReading, ReadProblem> {
  const encoding = encodingOf(bytes);
  if (encoding === null) return failed({ kind: "unknownKind", file: name, values: {} });
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\n|\r/);
  const blocks: Block[] = [];
  let isOpen = false;
  for (const [at, text] of lines.entries()) {
    const place = { file: index, line: at + 1 };
    const cells = text.split("\t");
    const row = cells.map((cell, column) => ({ text: cell.trim(), place, column, columnSpan: 1, rowSpan: 1 }));
    const last = blocks.at(-1);
    if (cells.length > 1 && isOpen && last?.kind === "table")
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    else if (cells.length > 1) blocks.push({ kind: "table", place, edges: null, rows: [row] });
    else if (text.trim() !== "")
      blocks.push({ kind: "paragraph", text: text.trim(), place, isCentred: false, size: null });
    isOpen = cells.length > 1;
  }
  return blocks.length === 0 ? failed({ kind: "empty", file: name, values: {} }) : ok({ blocks, notes: [] });
}
