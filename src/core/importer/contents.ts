import { compact } from "./han.ts";
import { isBlank, type Line } from "./lines.ts";
import { readStatementTitle, type StatementTitle } from "./statement-titles.ts";

/** A line of the table of contents: what it names, and the title where it names a statement. */
export interface ContentsEntry {
  readonly line: number;
  readonly text: string;
  readonly title: StatementTitle | null;
}

/** The table of contents; `start` and `end` bound its lines in the list that was read (end exclusive; both 0 where the document has none). */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly start: number;
  readonly end: number;
}

const PAGE_REFERENCE = /(?:[.…·．]{2,}|[\t\u3000 ])[.…·．\s]*\d{1,3}\s*$/u;
const DOTS = /[.…·．\s]{3,}$/u;

/**
 * Reads the table of contents. It begins at 目录 (or at the first dotted lines) and ends where its first entry comes back as a heading:
 * a contents line may equal a title letter for letter, with neither dots nor a page.
 */
export function readContents(lines: readonly Line[]): Contents {
  const start = lines.findIndex(
    (line) => compact(line.text) === "目录" || (DOTS_AND_PAGE.test(line.text) && !line.text.startsWith("\t")),
  );
  if (start < 0) return { entries: [], start: 0, end: 0 };
  const entries: ContentsEntry[] = [];
  const seen = new Set<string>();
  for (let at = compact(lines[start]?.text ?? "") === "目录" ? start + 1 : start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const paged = PAGE_REFERENCE.test(line.text);
    const name = line.text.replace(PAGE_REFERENCE, "").replace(DOTS, "").trim();
    const key = compact(name);
    if (endsContents(line, key, paged, seen, entries)) return { entries, start, end: at };
    seen.add(key);
    entries.push({ line: line.number, text: name, title: readStatementTitle(name, null) });
  }
  return { entries, start, end: lines.length };
}

const DOTS_AND_PAGE = /[.…·．]{3,}\s*\d{1,3}\s*$/u;

function endsContents(
  line: Line,
  key: string,
  paged: boolean,
  seen: ReadonlySet<string>,
  entries: readonly ContentsEntry[],
): boolean {
  if (key.length > 60 || /^(?:单位名称|单位|编制单位|部门)[:：]/.test(key)) return true;
  if (!paged && seen.has(key)) return key === compact(entries[0]?.text ?? "") || !/^\(/.test(key);
  return line.text.includes("\t") && !paged && /\t.*\t/.test(line.text.trim());
}
