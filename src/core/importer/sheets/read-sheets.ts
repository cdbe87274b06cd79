import type { TargetSheet } from "../../document/dataset.ts";
import { CODE_AND_DEPARTMENT } from "../../lexicon/sheet-words.ts";
import { type Finding, finding } from "../finding.ts";
import type { Outline } from "../outline/outline.ts";
import type { PrintedYear } from "../outline/printed-years.ts";
import type { UsedLines } from "../used-lines.ts";
import { readSheet } from "./read-sheet.ts";

export interface SheetsReading {
  readonly sheets: readonly TargetSheet[];
  readonly years: readonly PrintedYear[];
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the performance-target sheets in the order of the document. */
export function readSheets(outline: Outline, used: UsedLines): SheetsReading {
  const sheets: TargetSheet[] = [];
  const years: PrintedYear[] = [];
  const findings: Finding[] = [];
  const withPersons: number[] = [];
  let complete = true;
  for (const [at, stretch] of outline.stretches.entries()) {
    if (stretch.kind !== "sheet") continue;
    const read = readSheet(stretch.line, stretch.lines, at < outline.stretches.length - 1);
    for (const line of [stretch.line, ...stretch.lines]) used.mark(line.number);
    for (const each of read.findings) findings.push(each);
    complete &&= read.complete && !read.findings.some(({ level }) => level === "error");
    if (read.year) years.push(read.year);
    if (read.sheet) sheets.push(read.sheet);
    if (read.hasPersons) withPersons.push(stretch.line.number);
  }
  const [first] = withPersons;
  if (first !== undefined) findings.push(finding("info", "personsNotStored", first, { sheets: withPersons.length }));
  return { sheets, years, complete, findings };
}

/** The supervising department as the sheets print it: "121-大同市人力资源和社会保障局[部门]". Null where none does. */
export function departmentOf(
  sheets: readonly TargetSheet[],
): { readonly code: string | null; readonly name: string } | null {
  const printed = sheets.map((sheet) => sheet.text.department?.text).find((text) => text !== undefined);
  const match = CODE_AND_DEPARTMENT.exec(printed?.trim() ?? "");
  return match ? { code: match[1] ?? null, name: match[2] ?? "" } : null;
}
