import * as XLSX from "@e965/xlsx";
import { strToU8 } from "fflate";
import { ordinalValue } from "../../../src/core/lexicon/han.ts";
import { a1 } from "../../../src/core/readers/workbook/sheet-grid.ts";
import { datongParts, merged } from "./datong.ts";
import { docxOf, WORD, xlsxOf } from "./sample-parts.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A page of a site in gb2312, with its furniture, a hidden row and cells over several rows and columns. */
export function datongPage(): Uint8Array {
  const body = datongParts().map((part) =>
    "paragraph" in part
      ? `<p class="MsoNormal">${escaped(part.paragraph)}</p>`
      : `<table border=1>${merged(part.rows)
          .map(
            (row) =>
              `<tr>${row.map(({ text, columnSpan, rowSpan }) => `<td colspan="${columnSpan}" rowspan="${rowSpan}"><p>${escaped(text)}</p></td>`).join("")}</tr>`,
          )
          .join("")}<tr style="display:none"><td>底稿<td>1.00</tr></table>`,
  );
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>示例</title><script>var a = "<p>1.00</p>";</script></head><body><div id="header"><p>示例市人民政府</p><ul><li><a href="/">首页</a></li></ul></div><div class="location">您现在的位置：<a href="/">首页</a> &gt; 公开</div><div class="content">${body.join("\n")}</div><div class="footer">主办：示例 备案号：00000000</div></body></html>`;
  return encodeGbk(html);
}

/** A page of the older kind, laid out by tables, with cells that are not closed. */
export function datongOldPage(): Uint8Array {
  const body = datongParts().map((part) =>
    "paragraph" in part
      ? `${escaped(part.paragraph)}<br>`
      : `<table>${merged(part.rows)
          .map(
            (row) =>
              `<tr>${row.map(({ text, columnSpan, rowSpan }) => `<td colspan=${columnSpan} rowspan=${rowSpan}>${escaped(text)}`).join("\n")}`,
          )
          .join("\n")}</table>`,
  );
  const menu = ["首页", "政务公开", "办事服务"]
    .map((words) => `<tr><td><a href="/${words.length}">${words}</a></td></tr>`)
    .join("");
  return strToU8(
    `<html><body><table width=1000><tr><td colspan=2><a href=/><img src=banner.gif></a></td></tr><tr><td><table>${menu}</table></td><td><font size=2>${body.join("\n")}</font></td></tr><tr><td colspan=2 align=center><a href=/about>关于我们</a> | <a href=/map>网站地图</a></td></tr></table></body></html>`,
  );
}

function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(new Uint8Array([lead, trail]));
      if ([...letter].length === 1 && letter !== "\ufffd") codes.set(letter, [lead, trail]);
    }
  return new Uint8Array(
    [...text].flatMap((letter) =>
      letter < "\u0080" ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [...strToU8(`&#${letter.codePointAt(0)};`)]),
    ),
  );
}

/** Headings whose labels Word counts: 一、 and （一）; each run of them is a list of its own, begun at its first number. */
function numberedLists() {
  const lists: string[] = [];
  const last: Record<string, number> = {};
  const levels = ["%1、", "（%1）"];
  const propertiesOf = (text: string): { readonly properties: string; readonly rest: string } => {
    const match = /^(?:([一二三四五六七八九十]+)、|（([一二三四五六七八九十]+)）)(.+)$/u.exec(text);
    const [, plain, bracketed, rest = ""] = match ?? [];
    const kind = plain === undefined ? 1 : 0;
    const value = ordinalValue(plain ?? bracketed ?? "");
    if (!match || value === null) return { properties: "", rest: text };
    if (value !== (last[kind] ?? 0) + 1 || value === 1)
      lists.push(
        `<w:num w:numId="${lists.length + 1}"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride></w:num>`,
      );
    last[kind] = value;
    const list = lists.map((each) => each.includes(`abstractNumId w:val="${kind}"`)).lastIndexOf(true) + 1;
    return { properties: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`, rest };
  };
  const part = () =>
    `<w:numbering xmlns:w="${WORD}">${levels.map((text, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`).join("")}${lists.join("")}</w:numbering>`;
  return { propertiesOf, part };
}

/** A Word file with lists that Word numbers, tracked changes, hidden text, heads of pages and merged cells. */
export function datongWord(): Uint8Array {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const numbered = numberedLists();
  const paragraph = (text: string, properties = "") => {
    const half = Math.floor(text.length / 2);
    return `<w:p><w:pPr>${properties}</w:pPr>${run(text.slice(0, half))}<w:del w:id="1" w:author="x"><w:r><w:delText>9.99</w:delText></w:r></w:del>${run("8.88", "<w:vanish/>")}<w:ins w:id="2" w:author="x">${run(text.slice(half))}</w:ins></w:p>`;
  };
  const body = datongParts().map((part) => {
    if ("paragraph" in part) {
      const { properties, rest } = numbered.propertiesOf(part.paragraph);
      return paragraph(rest, properties);
    }
    const open = new Map<number, number>();
    const width = Math.max(...part.rows.map((row) => row.length));
    const rows = merged(part.rows).map((row) => {
      const cells: string[] = [];
      for (let column = 0; column < width; ) {
        const cell = row.find((each) => each.column === column);
        if (cell) {
          open.set(column, cell.rowSpan - 1);
          const vertical = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
          cells.push(
            `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columnSpan}"/>${vertical}</w:tcPr>${paragraph(cell.text)}</w:tc>`,
          );
          column += cell.columnSpan;
        } else {
          cells.push("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>");
          column += 1;
        }
      }
      return `<w:tr>${cells.join("")}</w:tr>`;
    });
    return `<w:tbl>${rows.join("")}<w:tr><w:trPr><w:del w:id="3" w:author="x"/></w:trPr><w:tc>${paragraph("底稿")}</w:tc></w:tr></w:tbl>`;
  });
  return docxOf(body.join(""), { "word/numbering.xml": numbered.part() });
}

const textCell = (row: number, column: number, words: string) =>
  words === "" ? "" : `<c r="${a1(row, column)}" t="inlineStr"><is><t>${escaped(words)}</t></is></c>`;

const AMOUNT = /^\d+\.\d\d$|^\d{1,3}(?:,\d{3})+$/;

/** Amounts are stored as numbers, with the digits that doubles leave behind. */
const cellOf = (row: number, column: number, words: string) =>
  AMOUNT.test(words)
    ? `<c r="${a1(row, column)}" s="${words.includes(",") ? 2 : 1}"><v>${Number(words.replaceAll(",", "")).toPrecision(17)}</v></c>`
    : textCell(row, column, words);

const STYLES = `<numFmts><numFmt numFmtId="176" formatCode="_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="3"/><xf numFmtId="176"/></cellXfs>`;

const mergeCells = (merges: readonly string[]) =>
  `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

/** A workbook of one sheet a table, with merged heads, numbers with formats, and a hidden sheet, row and column. */
export function datongWorkbook(): Uint8Array {
  const sheets: { name: string; xml: string; state?: string }[] = [
    { name: "底稿", xml: '<sheetData><row r="1"><c r="A1"><v>9.99</v></c></row></sheetData>', state: "hidden" },
  ];
  let paragraphs: string[] = [];
  const close = (rows: readonly (readonly string[])[]) => {
    const width = Math.max(2, ...rows.map((row) => row.length));
    const lines: string[] = [];
    const merges: string[] = [];
    let row = 0;
    const hidden = () => `<row r="${row + 1}" hidden="1">${cellOf(row, 0, "隐")}${cellOf(row++, 1, "9.99")}</row>`;
    for (let at = 0; at < paragraphs.length; at++) {
      const words = paragraphs[at] ?? "";
      const isBeside = /^单位名称/.test(words) && paragraphs[at + 1] === "单位：万元";
      if (isBeside) at += 1;
      else merges.push(`${a1(row, 0)}:${a1(row, width - 1)}`);
      lines.push(
        `<row r="${row + 1}">${textCell(row, 0, words)}${isBeside ? textCell(row, width - 1, "单位：万元") : ""}</row>`,
      );
      row += 1;
    }
    lines.push(hidden());
    for (const cells of merged(rows)) {
      const [first] = cells;
      lines.push(
        `<row r="${row + 1}">${cells.map((cell) => cellOf(row, cell.column, cell.text)).join("")}${textCell(row, width + 1, "核")}</row>`,
      );
      for (const { column, columnSpan, rowSpan } of first ? cells : [])
        if (columnSpan * rowSpan > 1)
          merges.push(`${a1(row, column)}:${a1(row + rowSpan - 1, column + columnSpan - 1)}`);
      row += 1;
    }
    const columns = `<cols><col min="${width + 2}" max="${width + 2}" width="9" hidden="1"/></cols>`;
    sheets.push({
      name: `表${sheets.length}`,
      xml: `${columns}<sheetData>${lines.join("")}</sheetData>${mergeCells(merges)}`,
    });
    paragraphs = [];
  };
  for (const part of datongParts())
    if ("paragraph" in part) paragraphs.push(part.paragraph);
    else close(part.rows);
  close([]);
  return xlsxOf(sheets, { styles: STYLES });
}

/** The same workbook as Excel kept it before 2007. */
export const datongOldWorkbook = (): Uint8Array =>
  new Uint8Array(XLSX.write(XLSX.read(datongWorkbook()), { type: "array", bookType: "biff8" }));

/** All on one sheet of fifteen columns: first columns merged so that each table is as wide as the widest, zeros as accounting dashes. */
export function datongOnOneSheet(): Uint8Array {
  const lines: string[] = [];
  const merges: string[] = [];
  let row = 0;
  for (const part of datongParts()) {
    if ("paragraph" in part) {
      merges.push(`${a1(row, 0)}:${a1(row, 14)}`);
      lines.push(`<row r="${row + 1}">${textCell(row++, 0, part.paragraph)}</row>`);
      continue;
    }
    const width = Math.max(...part.rows.map((cells) => cells.length));
    const stretch = 15 - width;
    const isOfAmounts = (column: number) =>
      column > 0 &&
      !part.rows[0]?.[0]?.startsWith("项目名称\t") &&
      width < 10 &&
      part.rows.some((cells) => AMOUNT.test(cells[column] ?? ""));
    for (const cells of merged(part.rows)) {
      const isBody = cells.some(({ text }) => AMOUNT.test(text));
      const printed = cells.map(({ text, column, columnSpan, rowSpan }) => {
        const from = column === 0 ? 0 : column + stretch;
        const to = column + stretch + columnSpan - 1;
        if (to > from || rowSpan > 1) merges.push(`${a1(row, from)}:${a1(row + rowSpan - 1, to)}`);
        const isZero = text === "" && isBody && isOfAmounts(column);
        return isZero ? `<c r="${a1(row, from)}" s="3"><v>0</v></c>` : cellOf(row, from, text);
      });
      lines.push(`<row r="${++row}">${printed.join("")}</row>`);
    }
  }
  return xlsxOf([{ name: "Sheet1", xml: `<sheetData>${lines.join("")}</sheetData>${mergeCells(merges)}` }], {
    styles: STYLES,
  });
}
