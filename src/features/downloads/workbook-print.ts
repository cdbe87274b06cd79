import type { Feature } from "write-excel-file/browser";
import type { Sheet } from "../../core/exports/sheet.ts";

/** Characters that fit on a page of A4 in upright; wider sheets lie on their side. */
const UPRIGHT = 110;

/** A sheet's name as a formula has it. */
const quoted = (name: string): string =>
  `'${name.replace(/'/g, "''").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}'`;

/** A, B, … Z, AA: what a spreadsheet calls a column that is counted from 1. */
const columnName = (count: number): string =>
  count <= 26
    ? String.fromCharCode(64 + count)
    : columnName(Math.floor((count - 1) / 26)) + columnName(((count - 1) % 26) + 1);

/** The cells that the head of a table filters. */
const filtered = ({ isFiltered, widths, rows }: Sheet): { readonly name: string; readonly range: string } | null =>
  isFiltered && rows.length > 1
    ? {
        name: `$A$1:$${columnName(widths.length)}$${rows.length}`,
        range: `A1:${columnName(widths.length)}${rows.length}`,
      }
    : null;

/**
 * What the library does not write: heads of flat tables filter; the book leaves the printer on A4, as wide as the paper, with
 * the head of each table on every page.
 */
export function setUpForPrint(sheets: readonly Sheet[], names: readonly string[]): Feature<Blob | ArrayBuffer | File> {
  const defined = (name: string, index: number, cells: string, more = "") =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${quoted(names[index] ?? "")}!${cells}</definedName>`;
  const titles = sheets
    .map((sheet, index) => {
      const filter = filtered(sheet);
      return [
        filter === null ? "" : defined("_FilterDatabase", index, filter.name, ' hidden="1"'),
        sheet.frozenRows === 0 ? "" : defined("Print_Titles", index, `$1:$${sheet.frozenRows}`),
      ].join("");
    })
    .join("");
  const wide = sheets.map(({ widths }) => widths.reduce((sum, width) => sum + width, 0) > UPRIGHT);
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) =>
            titles === ""
              ? xml
              : xml.replace(
                  /<definedNames\s*\/>|<definedNames><\/definedNames>/,
                  `<definedNames>${titles}</definedNames>`,
                ),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const page = `<pageSetup paperSize="9" orientation="${wide[sheetIndex] ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`;
            const filter = sheets[sheetIndex] === undefined ? null : filtered(sheets[sheetIndex]);
            return xml
              .replace("</sheetData>", `</sheetData>${filter === null ? "" : `<autoFilter ref="${filter.range}"/>`}`)
              .replace(/<pageSetup[^>]*\/>/, page)
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          },
        },
      },
    },
  };
}
