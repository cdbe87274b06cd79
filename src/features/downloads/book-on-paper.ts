import type { Feature } from "write-excel-file/browser";
import type { Sheet } from "../../core/exports/sheet.ts";

/** Characters that fit on a page of A4 in upright; wider sheets lie on their side. */
const UPRIGHT = 110;

/** A sheet's name as a formula has it. */
const quoted = (name: string): string =>
  `'${name.replace(/'/g, "''").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}'`;

/** How a workbook leaves the printer: on A4, as wide as the paper, with the head of each table on every page. */
export function onPaper(sheets: readonly Sheet[], names: readonly string[]): Feature<Blob | ArrayBuffer | File> {
  const titles = sheets
    .map(({ frozenRows }, index) =>
      frozenRows === 0
        ? ""
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(names[index] ?? "")}!$1:$${frozenRows}</definedName>`,
    )
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
            return xml
              .replace(/<pageSetup[^>]*\/>/, page)
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          },
        },
      },
    },
  };
}
