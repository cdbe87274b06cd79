import { BUDGET_YEAR, FILE_YEAR } from "../../lexicon/document-parts.ts";
import { type Finding, finding } from "../finding.ts";

/** A heading is shorter. */
const LONGEST = 50;

export interface PrintedYear {
  readonly line: number;
  readonly year: number;
}

/** The year that most titles print; null without any. */
export function documentYear(years: readonly PrintedYear[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((one, two) => two[1] - one[1])[0]?.[0] ?? null;
}

/** The year that the heads of pages or the names of files tell; null where none does. */
export const yearNamed = (heads: readonly string[], fileNames: readonly string[]): number | null => {
  const [printed] = heads.flatMap((text) => yearOfHeading(text) ?? []);
  const [ofFile] = fileNames.flatMap((name) => FILE_YEAR.exec(name)?.[1] ?? []);
  return printed ?? (ofFile === undefined ? null : Number(ofFile));
};

/** One finding for every year in titles and sheets that is not the year of the data set, at its first line, with all its lines: an error where that year was asked for. */
export function yearFindings(years: readonly PrintedYear[], asked: number, isAsked: boolean): readonly Finding[] {
  const others = new Map<number, number[]>();
  for (const { line, year } of years) if (year !== asked) others.set(year, [...(others.get(year) ?? []), line]);
  return [...others].map(([year, lines]) =>
    finding(isAsked ? "error" : "warning", isAsked ? "otherYear" : "furtherYear", lines[0] ?? null, {
      year,
      asked,
      lines: [...new Set(lines)].join(", "),
    }),
  );
}

/** The year of a heading or front line ("2026年度单位预算公开"); null for a line that names none. */
export function yearOfHeading(text: string): number | null {
  if (text.trim().length >= LONGEST) return null;
  const match = BUDGET_YEAR.exec(text.trim());
  return match ? Number(match[1]) : null;
}
