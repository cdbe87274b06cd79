import { BUDGET_YEAR } from "../../lexicon/document-parts.ts";
import { type Finding, finding } from "../finding.ts";

export interface PrintedYear {
  readonly line: number;
  readonly year: number;
}

/** The year that most titles print; without any, the year asked for. */
export function documentYear(years: readonly PrintedYear[], asked: number): number {
  const counts = new Map<number, number>([[asked, 0]]);
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** One finding for every year in titles and sheets that is not the year asked for, at its first line, with all its lines. */
export function yearFindings(years: readonly PrintedYear[], asked: number): readonly Finding[] {
  const others = new Map<number, number[]>();
  for (const { line, year } of years) if (year !== asked) others.set(year, [...(others.get(year) ?? []), line]);
  return [...others].map(([year, lines]) =>
    finding("error", "otherYear", lines[0] ?? null, { year, asked, lines: [...new Set(lines)].join(", ") }),
  );
}

/** The year of a heading or front line ("2026年度单位预算公开"); null for a line that names none. */
export function yearOfHeading(text: string): number | null {
  if (text.trim().length >= 50) return null;
  const match = BUDGET_YEAR.exec(text.trim());
  return match ? Number(match[1]) : null;
}
