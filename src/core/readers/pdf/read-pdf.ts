import { failed, ok, type Result } from "../../result.ts";
import type { FileInput, FileReading, ReadLimits, ReadNote, ReadProblem, ReadProblemKind } from "../source-document.ts";
import { blocksOf } from "./blocks.ts";
import { layoutOf, type PageLayout } from "./page-layout.ts";
import type { PageMarks } from "./page-marks.ts";
import { type OpenPdf, openPdf, type ReadCharacterMap } from "./pdfjs.ts";
import { readOperators } from "./read-operators.ts";
import { hasDamagedStream } from "./stream-sums.ts";

export interface PdfOptions {
  readonly limits: ReadLimits;
  readonly readCharacterMap: ReadCharacterMap;
  /** told after each page, with its lines of text that stand in no table */
  readonly onPage?: (page: number, pages: number, lines: readonly string[]) => void;
}

/** Reads a PDF that holds text: paragraphs, and tables with or without rulings. */
export async function readPdf(input: FileInput, options: PdfOptions): Promise<Result<FileReading, ReadProblem>> {
  const refuse = (kind: ReadProblemKind, values: Readonly<Record<string, string>> = {}) =>
    failed({ kind, file: input.name, values });
  if (input.bytes.length > options.limits.bytes) return refuse("tooLarge", { most: megabytes(options.limits.bytes) });
  if (!endsWhole(input.bytes)) return refuse("broken");
  let pdf: OpenPdf | null = null;
  try {
    pdf = await openPdf(input.bytes, { readCharacterMap: options.readCharacterMap, largestPicture: 0 });
    if (pdf.pages > options.limits.pages)
      return refuse("tooManyPages", { pages: String(pdf.pages), most: String(options.limits.pages) });
    if (hasDamagedStream(input.bytes, options.limits.entryBytes)) return refuse("broken");
    return await readPages(pdf, input, options);
  } catch (error) {
    return refuse(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken");
  } finally {
    await pdf?.close();
  }
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** A PDF ends with %%EOF; one that does not was cut, and pages or figures may be gone. */
function endsWhole(bytes: Uint8Array): boolean {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-2048));
  return end.includes("%%EOF");
}

async function readPages(
  pdf: OpenPdf,
  input: FileInput,
  { limits, readCharacterMap, onPage }: PdfOptions,
): Promise<Result<FileReading, ReadProblem>> {
  const refuse = (kind: ReadProblemKind, values: Readonly<Record<string, string>> = {}) =>
    failed({ kind, file: input.name, values });
  const end = Date.now() + limits.time;
  const layouts: PageLayout[] = [];
  const notes: ReadNote[] = [];
  const blank: number[] = [];
  let glyphs = 0;
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await pdf.page(number);
    const marks = readOperators(page, pdf.codes);
    page.release();
    glyphs += marks.glyphs.length;
    if (glyphs > limits.glyphs) return refuse("tooManyGlyphs", { most: String(limits.glyphs) });
    if (marks.glyphs.length === 0) blank.push(number);
    const layout = layoutOf(marks);
    layouts.push(layout);
    notes.push(...notesOf(marks, input.index));
    onPage?.(number, pdf.pages, linesOf(layout));
    if (Date.now() > end) return refuse("tookTooLong", { page: String(number), pages: String(pdf.pages) });
  }
  const pictures = blank.length === 0 ? [] : await picturePages(blank, input, readCharacterMap);
  if (glyphs === 0) return refuse(pictures.length > 0 ? "scanned" : "empty");
  const { blocks, furniture } = blocksOf(layouts, input.index);
  for (const number of pictures)
    notes.push({ kind: "picturePage", place: pageOf(input.index, number), values: { page: number } });
  if (furniture > 0)
    notes.push({ kind: "furnitureLeftOut", place: pageOf(input.index, 1), values: { count: furniture } });
  return ok({ blocks, notes });
}

const linesOf = ({ items }: PageLayout): readonly string[] =>
  items.flatMap((item) => (item.kind === "line" ? item.line.segments.map(({ text }) => text).join(" ") : []));

const pageOf = (file: number, page: number) => ({ file, page, box: [0, 0, 0, 0] as const });

function notesOf(marks: PageMarks, file: number): readonly ReadNote[] {
  const place = pageOf(file, marks.number);
  const note = (kind: ReadNote["kind"], count: number): readonly ReadNote[] =>
    count === 0 ? [] : [{ kind, place, values: { page: marks.number, count } }];
  return [
    ...note("hiddenText", marks.hidden),
    ...note("slantedText", marks.slanted),
    ...note("unreadableGlyphs", marks.unreadable),
  ];
}

/** Not more pages than these are looked at for pictures: decoding them takes long. */
const MOST_PICTURES = 5;

/** The pages without text that show a picture. */
async function picturePages(
  pages: readonly number[],
  { bytes }: FileInput,
  readCharacterMap: ReadCharacterMap,
): Promise<readonly number[]> {
  const pdf = await openPdf(bytes, { readCharacterMap, largestPicture: -1 });
  const found: number[] = [];
  for (const number of pages.slice(0, MOST_PICTURES)) {
    const page = await pdf.page(number);
    const paints = new Set(
      [
        "paintImageXObject",
        "paintInlineImageXObject",
        "paintImageMaskXObject",
        "paintSolidColorImageMask",
        "paintImageXObjectRepeat",
        "paintImageMaskXObjectRepeat",
      ].map((name) => pdf.codes[name]),
    );
    if (Array.from(page.operators.fnArray).some((code) => paints.has(code))) found.push(number);
    page.release();
  }
  await pdf.close();
  return found;
}
