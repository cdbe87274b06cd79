import { strToU8, zipSync } from "fflate";
import type { Block, FileInput, FileReading, ReadProblem } from "../../../src/core/readers/source-document.ts";
import type { Result } from "../../../src/core/result.ts";

export const fileOf = (bytes: Uint8Array, name = "示例.bin"): FileInput => ({ name, bytes, index: 0 });

export function readingOf(result: Result<FileReading, ReadProblem>): FileReading {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Each block on one line: a paragraph as its text, a table as its rows, cells parted by bars at their columns. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.text];
    const width = Math.max(...block.rows.flat().map(({ column, columnSpan }) => column + columnSpan));
    return block.rows.map((row) => {
      const cells = Array.from({ length: width }, () => "");
      for (const { column, text } of row) cells[column] = text;
      return cells.join("|");
    });
  });

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const contentTypes = (main: string, type: string) =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

/** An .xlsx of hand-written sheets: `xml` is what stands inside `worksheet`. */
export function xlsxOf(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  { strings = "", styles = "", workbookPr = "" } = {},
): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes("xl/workbook.xml", "spreadsheetml.sheet"),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rId901", "sharedStrings", "sharedStrings.xml"],
      ["rId902", "styles", "styles.xml"],
    ]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${main}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ""}r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${main}">${strings}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  for (const [at, { xml }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `${XML}<worksheet xmlns="${main}">${xml}</worksheet>`;
  return zipped(parts);
}

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A .docx with a hand-written body. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  related: readonly (readonly [string, string, string])[] = [],
): Uint8Array {
  const names = `xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="${RELATIONS}"`;
  return zipped({
    "[Content_Types].xml": contentTypes("word/document.xml", "wordprocessingml.document"),
    "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["rId1", "numbering", "numbering.xml"],
      ["rId2", "styles", "styles.xml"],
      ...related,
    ]),
    "word/document.xml": `${XML}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, `${XML}${xml}`])),
  });
}
