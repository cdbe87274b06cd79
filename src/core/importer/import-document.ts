import { type Dataset, SCHEMA_VERSION, type Statement, type TargetSheet } from "../budget/dataset.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type Finding, finding } from "./finding.ts";
import { compact } from "./han.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { outlineOf } from "./outline.ts";
import { readSections } from "./read-sections.ts";
import { readSheet } from "./read-sheet.ts";
import { readStatement } from "./read-statement.ts";
import { unusedLineFindings, usedLines } from "./used-lines.ts";

/** What the person who imports a document knows about it; the checksum is that of the bytes as published. */
export interface ImportRequest {
  readonly unit: string;
  readonly year: number;
  readonly sha256: string;
  readonly sourceUrl: string | null;
  readonly published: string | null;
}

export interface ImportReading {
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
}

/** Reads a published budget document into its data set, with a finding for everything that could not be placed. Never throws for what a document holds. */
export function importDocument(bytes: Uint8Array, request: ImportRequest): ImportReading {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { dataset: null, findings: decoded.findings };
  const lines = splitLines(decoded.text);
  const findings: Finding[] = [...decoded.findings];
  const used = usedLines();
  const unitName = printedUnitName(lines);
  const outline = outlineOf(lines, unitName);
  const statements: Statement[] = [];
  const projects: TargetSheet[] = [];
  let hasPersons: number | null = null;
  for (const line of outline.front) used.mark(line.number);
  for (const line of lines.slice(outline.contents.start, outline.contents.end)) used.mark(line.number);
  for (const stretch of outline.stretches) {
    if (stretch.kind === "statement" && stretch.title.id) {
      const listed = outline.contents.entries.find(
        (entry) => entry.title && compact(entry.title.title) === compact(stretch.title.title),
      );
      const number = listed?.title?.number ?? null;
      const read = readStatement(stretch, stretch.title.id, number, request.year, used);
      findings.push(...read.findings);
      if (read.statement) statements.push(read.statement);
    }
    if (stretch.kind === "sheet") {
      used.mark(stretch.line.number);
      for (const line of stretch.lines) used.mark(line.number);
      const read = readSheet(stretch.line, stretch.lines);
      findings.push(...read.findings);
      if (read.hasPersons) hasPersons ??= stretch.line.number;
      if (read.sheet) projects.push(read.sheet);
    }
  }
  const sections = readSections(
    outline.stretches.flatMap((stretch) => (stretch.kind === "prose" ? [stretch.lines] : [])),
  );
  for (const line of sections.lines) used.mark(line);
  if (hasPersons !== null) findings.push(finding("info", "personsNotStored", hasPersons));
  findings.push(...unusedLineFindings(lines, used));
  const department = projects.map((sheet) => sheet.text.department?.text).find((text) => text !== undefined);
  const match = /^(?:(\d+)\s*[-—－]\s*)?(.*?)(?:\[.*\])?$/u.exec(department ?? "");
  return {
    dataset: {
      schemaVersion: SCHEMA_VERSION,
      complete: true,
      unit: {
        id: request.unit,
        name: unitName ?? "",
        department: department && match ? { code: match[1] ?? null, name: match[2] ?? "" } : null,
      },
      year: request.year,
      phase: "budget",
      source: {
        file: `${request.year}.source.txt`,
        sha256: request.sha256,
        encoding: decoded.encoding,
        url: request.sourceUrl,
        published: request.published,
      },
      statements,
      projects,
      sections: sections.sections,
    },
    findings,
  };
}

function printedUnitName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const match = /^(?:单位名称|编制单位|预算单位|部门名称|部门)\s*[:：]\s*(\S+)/u.exec(line.text.trim());
    if (match?.[1]) return match[1];
  }
  return lines.find((line) => !isBlank(line))?.text.trim() ?? null;
}
