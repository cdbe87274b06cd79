import { type Dataset, SCHEMA_VERSION, type Section, type Statement } from "../document/dataset.ts";
import { HEADING_WITH_YEAR } from "../lexicon/document-parts.ts";
import { type Finding, finding } from "./finding.ts";
import { emptyHeading, lastPrinted, missingEnd, reachesItsEnd } from "./outline/document-end.ts";
import { listedHeading } from "./outline/listed-headings.ts";
import { type Outline, outlineOf } from "./outline/outline.ts";
import { documentYear, type PrintedYear, yearFindings, yearNamed, yearOfHeading } from "./outline/printed-years.ts";
import { printedUnitName, unitIdOf, unitNameFindings } from "./outline/unit-name.ts";
import { readSections } from "./prose/read-sections.ts";
import { unclearNumbers } from "./prose/unclear-numbers.ts";
import { binaryFormat, decodeBytes } from "./read/decode-bytes.ts";
import { fileTooLarge, lineTooLong } from "./read/limits.ts";
import { isBlank, type Line } from "./read/lines.ts";
import { prepareLines } from "./read/prepare-lines.ts";
import { departmentOf, readSheets } from "./sheets/read-sheets.ts";
import { readStatements } from "./tables/read-statements.ts";
import { isText, unusedLineFindings, usedLines } from "./used-lines.ts";

/** What the person who imports a document knows about it; the checksum is that of the bytes as published. */
export interface ImportRequest {
  /** the id of the unit, or what makes one of the name that the document prints */
  readonly unit: string | ((name: string) => string);
  /** null: the year that the document prints */
  readonly year: number | null;
  /** what the files are called; a name may tell the unit and the year where the document does not */
  readonly names?: readonly string[];
  readonly sha256: string;
  readonly sourceUrl: string | null;
  readonly published: string | null;
}

/** The data set is null where nothing could be read; its `complete` says whether everything was. Findings stand in the order of the document. */
export interface ImportReading {
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
}

/** Reads a published budget document into its data set, with a finding for everything that could not be placed. Never throws for what a document holds. */
export function importDocument(bytes: Uint8Array, request: ImportRequest): ImportReading {
  const tooLarge = binaryFormat(bytes) ? null : fileTooLarge(bytes.length);
  if (tooLarge) return { dataset: null, findings: [tooLarge] };
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { dataset: null, findings: decoded.findings };
  const tooLong = lineTooLong(decoded.text);
  if (tooLong) return { dataset: null, findings: [tooLong] };
  const { printed, lines, furniture, findings: characters } = prepareLines(decoded.text);
  const used = usedLines();
  for (const line of furniture) used.mark(line);
  const names = request.names ?? [];
  const unitName = printedUnitName(lines, names);
  const outline = outlineOf(lines, unitName);
  for (const line of [...outline.front, ...lines.slice(outline.contents.start, outline.contents.end)])
    used.mark(line.number);

  const titleYears = yearsOf(outline);
  const headsOfPages = printed.flatMap(({ number, text }) => (furniture.has(number) ? [text] : []));
  const year = request.year ?? documentYear(titleYears) ?? yearNamed(headsOfPages, names);
  const unit = typeof request.unit === "string" ? request.unit : unitIdOf(unitName, request.unit);
  if (year === null || unit === null) return { dataset: null, findings: notFound(year, unit) };
  const sheets = readSheets(outline, used);
  const statements = readStatements(outline, lines, documentYear(titleYears) ?? year, unitName, used);
  const sections = readSections(proseIn(outline), listedHeading(outline.contents, unitName));
  for (const line of sections.lines) used.mark(line);

  const end = endOf(outline, lines, statements.statements, sections.sections, unitName);
  const nothing = end.statements.length === 0 && sheets.sheets.length === 0;
  const findings = [
    ...decoded.findings,
    ...characters,
    ...(nothing ? [finding("error", "noStatements", null)] : []),
    ...yearFindings(
      [...titleYears, ...sheets.years].sort((one, two) => one.line - two.line),
      year,
      request.year !== null,
    ),
    ...furnitureFinding(furniture),
    ...statements.findings,
    ...unitNameFindings(statements.unitNames, unitName),
    ...sheets.findings,
    ...end.findings,
    ...unclearNumbers(lines),
    ...unusedLineFindings(printed, used),
  ].sort((one, two) => (one.line ?? 0) - (two.line ?? 0));
  const complete =
    decoded.findings.length === 0 &&
    !nothing &&
    statements.complete &&
    sheets.complete &&
    end.findings.length === 0 &&
    end.statements.every((statement) => statement.complete !== false);
  return {
    dataset: {
      schemaVersion: SCHEMA_VERSION,
      complete,
      unit: { id: unit, name: unitName ?? "", department: departmentOf(sheets.sheets) },
      year,
      phase: isFinalAccounts(outline) ? "finalAccounts" : "budget",
      source: {
        file: `${year}.source.txt`,
        sha256: request.sha256,
        encoding: decoded.encoding,
        url: request.sourceUrl,
        published: request.published,
      },
      statements: end.statements,
      projects: sheets.sheets,
      sections: sections.sections,
    },
    findings,
  };
}

const notFound = (year: number | null, unit: string | null): readonly Finding[] => [
  ...(year === null ? [finding("error", "yearNotFound", null)] : []),
  ...(unit === null ? [finding("error", "unitNotFound", null)] : []),
];

/** How many lines were taken for heads and feet of pages, at the first of them. */
const furnitureFinding = (furniture: ReadonlySet<number>): readonly Finding[] => {
  if (furniture.size === 0) return [];
  const first = [...furniture].reduce((least, line) => Math.min(least, line));
  return [finding("info", "pageFurniture", first, { count: furniture.size })];
};

/** The stretches of running text, without lines that are no text. */
const proseIn = ({ stretches }: Outline): Parameters<typeof readSections>[0] =>
  stretches.flatMap((stretch, at) =>
    stretch.kind === "prose"
      ? [{ lines: stretch.lines.filter((line) => isText(line.text)), isFollowed: at < stretches.length - 1 }]
      : [],
  );

/** The years that titles, headings and the front page print. */
function yearsOf(outline: Outline): readonly PrintedYear[] {
  const titles = outline.stretches.flatMap((stretch) =>
    stretch.kind === "statement" && stretch.title.year !== null
      ? [{ line: stretch.line.number, year: stretch.title.year }]
      : [],
  );
  const front = new Set(outline.front);
  const headings = [
    outline.front,
    ...outline.stretches.map((stretch) => (stretch.kind === "prose" ? stretch.lines : [])),
  ].flat();
  return [
    ...titles,
    ...headings.flatMap((line) => {
      const year =
        (line.text.length < 200 && HEADING_WITH_YEAR.test(line.text.trim())) || front.has(line)
          ? yearOfHeading(line.text)
          : null;
      return year === null ? [] : [{ line: line.number, year }];
    }),
  ].sort((one, two) => one.line - two.line);
}

const isFinalAccounts = (outline: Outline): boolean => {
  const titles = outline.stretches.flatMap((stretch) => (stretch.kind === "statement" ? [stretch.title] : []));
  return titles.length > 0 && titles.filter(({ finalAccounts }) => finalAccounts).length * 2 > titles.length;
};

interface DocumentEnd {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** Looks at where the document stops: before the end of its contents, in the middle of a table, or in the middle of a sentence. */
function endOf(
  outline: Outline,
  lines: readonly Line[],
  statements: readonly Statement[],
  sections: readonly Section[],
  unitName: string | null,
): DocumentEnd {
  const missing = missingEnd(outline.contents, lines, new Set(statements.map(({ id }) => id)));
  const last = lastPrinted(lines, unitName);
  const stretch = outline.stretches.at(-1);
  const open = stretch?.kind === "statement" ? statements.find(({ line }) => line === stretch.line.number) : undefined;
  const ended = lines.filter((line) => !isBlank(line)).at(-1)?.ended ?? true;
  const cut = open !== undefined && !reachesItsEnd(open, missing !== null, ended);
  const empty = stretch?.kind === "prose" && missing === null ? emptyHeading(sections) : null;
  const findings = [
    ...(missing ? [finding("error", "cutShort", last.line, { expected: missing.text, line: last.line })] : []),
    ...(cut && open ? [finding("error", "statementCutShort", last.line, { title: open.title, line: last.line })] : []),
    ...(empty ? [finding("error", "cutShort", last.line, { expected: empty.heading ?? "", line: last.line })] : []),
    ...(last.inSentence ? [finding("error", "cutInSentence", last.line)] : []),
  ];
  if (!cut || !open) return { statements, findings };
  return {
    statements: statements.map((each) => (each === open ? cutShort(each, ended ? null : last.line) : each)),
    findings,
  };
}

/** The statement as far as it goes. A last line without a line ending may have lost the end of its last figure: that row is left out. */
const cutShort = (
  { id, number, title, line, amountUnit, note, sides }: Statement,
  unended: number | null,
): Statement => ({
  id,
  number,
  title,
  line,
  amountUnit,
  note,
  complete: false,
  sides: sides.map((side) => ({ ...side, rows: side.rows.filter((row) => (row.endLine ?? row.line) !== unended) })),
});
