import type { Statement, StatementId } from "../../document/dataset.ts";
import { compact } from "../../lexicon/han.ts";
import { OF_APPROPRIATION } from "../../lexicon/sources.ts";
import { IN_DETAIL } from "../../lexicon/titles.ts";
import type { AmountUnit } from "../../money.ts";
import { type Finding, finding } from "../finding.ts";
import type { Outline, Stretch } from "../outline/outline.ts";
import { foldedName, markerNumber } from "../outline/statement-titles.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { measureOf } from "../read/space-columns.ts";
import type { UsedLines } from "../used-lines.ts";
import { printedNames } from "./printed-names.ts";
import { readStatement } from "./read-statement.ts";
import { sortStatementLines } from "./statement-lines.ts";

type StatementStretch = Extract<Stretch, { kind: "statement" }>;

export interface StatementsReading {
  readonly statements: readonly Statement[];
  readonly unitNames: readonly ({ readonly line: number; readonly name: string } | null)[];
  /** False where a printed statement is unknown, missing, unreadable or printed twice. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the statements in the order of the document, known by their titles. Each is read once; one that is not known is named, with all that is. */
export function readStatements(
  outline: Outline,
  lines: readonly Line[],
  year: number,
  unitName: string | null,
  used: UsedLines,
): StatementsReading {
  const stretches = outline.stretches.filter((stretch): stretch is StatementStretch => stretch.kind === "statement");
  const usualUnit = usualUnitOf(stretches);
  const isPrintedElsewhere = printedNames(lines);
  const measure = measureOf(lines);
  const statements: Statement[] = [];
  const unitNames: StatementsReading["unitNames"][number][] = [];
  const findings: Finding[] = [];
  const unread: { readonly line: number; readonly title: string }[] = [];
  const seen = new Set<StatementId>();
  for (const stretch of stretches) {
    const { id, title, isOther } = stretch.title;
    const isWider = id !== null && stretches.some((other) => namesMoneyOf(other, stretch));
    if (id === null || seen.has(id) || isWider) {
      const table = stretch.lines.filter((line) => !isBlank(line) && isNoText(line));
      for (const line of [stretch.line, ...(stretch.marker ? [stretch.marker] : []), ...table]) used.mark(line.number);
      if (isOther || isWider || (id !== null && IN_DETAIL.test(title))) {
        findings.push(finding("warning", "otherTable", stretch.line.number, { title, count: table.length }));
        continue;
      }
      if (id !== null) findings.push(finding("error", "statementTwice", stretch.line.number, { title }));
      unread.push({ line: stretch.line.number, title });
      continue;
    }
    seen.add(id);
    const read = readStatement(stretch, {
      id,
      number: numberOf(stretch, outline),
      year,
      usualUnit,
      isPrintedElsewhere,
      measure,
      unitName,
      used,
    });
    for (const each of read.findings) findings.push(each);
    unitNames.push(read.unitName);
    if (read.statement) statements.push(read.statement);
    else unread.push({ line: stretch.line.number, title });
  }
  const listed = listedOnly(outline, stretches);
  for (const { line, title } of listed) findings.push(finding("error", "statementMissing", line, { title }));
  if (unread.length > 0) {
    const count = statements.length + unread.length;
    const titles = unread.map(({ title }) => title).join("；");
    findings.unshift(
      finding("error", "unknownStatements", unread[0]?.line ?? null, { read: statements.length, count, titles }),
    );
  }
  return { statements, unitNames, complete: unread.length + listed.length === 0, findings };
}

/** True where another table of the same kind says whose money it is of (一般公共预算基本支出表), and this one does not (部门基本支出表): it is of more. */
const namesMoneyOf = (other: StatementStretch, { title }: StatementStretch): boolean =>
  other.title.id === title.id && OF_APPROPRIATION.test(other.title.title) && !OF_APPROPRIATION.test(title.title);

/** Whatever a table that is not read may consist of; a sentence below it is named for itself. */
const isNoText = ({ text }: Line): boolean => /\t| {2,}/u.test(text.trim()) || !/[。；]|.{60}/u.test(text);

/** The number of the contents (表三), else the one that is printed with the title or alone above it. */
function numberOf(stretch: StatementStretch, { contents }: Outline): number | null {
  const title = compact(stretch.title.title);
  const entry = contents.entries.find((each) => each.title !== null && compact(each.title.title) === title);
  const meant = contents.entries.find((each) => each.title !== null && each.title.id === stretch.title.id);
  const marker = stretch.marker ? markerNumber(stretch.marker.text) : null;
  return entry?.title?.number ?? meant?.title?.number ?? stretch.title.number ?? marker;
}

/** What the contents list and the document does not print under a title that we can find. */
function listedOnly({ contents }: Outline, stretches: readonly StatementStretch[]) {
  const ids = new Set<StatementId | null>(stretches.flatMap(({ title }) => title.id ?? []));
  const titles = new Set(stretches.map(({ title }) => foldedName(title.title)));
  return contents.entries.flatMap(({ line, title }) =>
    title && !title.isOther && !titles.has(foldedName(title.title)) && !ids.has(title.id)
      ? [{ line, title: title.title }]
      : [],
  );
}

/** The unit of amounts where all statements that print one print the same. */
function usualUnitOf(stretches: readonly StatementStretch[]): AmountUnit | null {
  const units = new Set(
    stretches.map(({ lines }) => sortStatementLines(lines, () => false).unit).filter((unit) => unit !== null),
  );
  const [unit] = units;
  return units.size === 1 && unit !== "other" && unit !== undefined ? unit : null;
}
