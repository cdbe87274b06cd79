import { describe, expect, it } from "vitest";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { formatNumber } from "../../../src/core/readers/word/number-formats.ts";
import { readWord } from "../../../src/core/readers/word/read-word.ts";
import { docxOf, fileOf, linesOf, readingOf, WORD } from "./sample-parts.ts";

const read = (body: string, parts = {}, related: readonly (readonly [string, string, string])[] = []) =>
  readingOf(readWord(fileOf(docxOf(body, parts, related), "示例.docx"), READ_LIMITS));
const lines = (body: string, parts = {}) => linesOf(read(body, parts).blocks);
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : run(text)}</w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (cells: readonly string[], properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const row = (...texts: readonly string[]) => tr(texts.map((text) => tc(p(text))));

describe("a .docx", () => {
  it("gives paragraphs with how they are set, and tables with merged cells", () => {
    const { blocks } = read(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("示例表", '<w:sz w:val="44"/>')}</w:p>` +
        tbl(
          tr([tc(p("项目"), '<w:vMerge w:val="restart"/>'), tc(p("金额"), '<w:gridSpan w:val="2"/>')]),
          tr([tc(p(""), "<w:vMerge/>"), tc(p("基本") + p("支出")), tc(p("项目支出"))]),
          row("甲", "1.00", "2.00"),
        ),
    );
    expect(linesOf(blocks)).toEqual(["示例表", "项目|金额|", "|基本支出|项目支出", "甲|1.00|2.00"]);
    expect(blocks[0]).toMatchObject({ isCentred: true, size: 22, place: { file: 0, paragraph: 1 } });
    const table = blocks[1];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows[0]).toMatchObject([
      { rowSpan: 2, column: 0 },
      { columnSpan: 2, column: 1 },
    ]);
    expect(table.rows[2]?.[2]?.place).toEqual({ file: 0, table: 1, row: 3, column: 3 });
  });

  it("leaves deletions and hidden text out, keeps insertions, and says so", () => {
    const { blocks, notes } = read(
      `<w:p>${run("安排")}<w:del w:id="1" w:author="x"><w:r><w:delText>12.00</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run("21.00")}</w:ins>${run("万元")}${run("底稿", "<w:vanish/>")}${run("。", '<w:vanish w:val="0"/>')}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr>${run("上半")}</w:p>${p("下半")}` +
        tbl(
          row("甲", "1"),
          tr([tc(p("乙")), tc(p("2"))], '<w:del w:id="4" w:author="x"/>'),
          tr([tc(p("丙")), tc(p("3"))], '<w:ins w:id="5" w:author="x"/>'),
        ) +
        `<w:p><w:r><w:rPr><w:rPrChange w:id="6" w:author="x"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>末</w:t></w:r></w:p>`,
    );
    expect(linesOf(blocks)).toEqual(["安排21.00万元。", "上半下半", "甲|1", "丙|3", "末"]);
    expect(notes.map(({ kind, values }) => [kind, values.count])).toEqual([
      ["deletedText", 2],
      ["hiddenText", 1],
    ]);
  });

  it("names charts, SmartArt and inserted documents, whose words stand in parts of their own", () => {
    const drawing = (uri: string, inner: string) =>
      `<w:p><w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></w:drawing></w:r></w:p>`;
    const of = (what: string) => `http://schemas.openxmlformats.org/drawingml/2006/${what}`;
    const { blocks, notes } = read(
      p("示例") +
        drawing(of("chart"), `<c:chart xmlns:c="${of("chart")}"/>`).repeat(2) +
        drawing(of("diagram"), `<d:relIds xmlns:d="${of("diagram")}"/>`) +
        "<w:altChunk/>",
    );
    expect(linesOf(blocks)).toEqual(["示例"]);
    expect(notes.map(({ kind, values }) => [kind, values.count])).toEqual([
      ["charts", 2],
      ["diagrams", 1],
      ["embeddedDocuments", 1],
    ]);
  });

  it("counts the labels of lists that Word makes", () => {
    const level = (at: number, format: string, text: string, more = "") =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%4", "<w:isLgl/>")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>';
    const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="Item"/></w:style></w:styles>`;
    const item = (text: string, at: number, list = 1) =>
      p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body =
      item("职责", 0) +
      item("甲", 1) +
      p("乙", '<w:pStyle w:val="Below"/>') +
      item("细", 2) +
      item("机构", 0) +
      item("丙", 1) +
      item("合", 3) +
      item("重来", 0, 2) +
      item("点", 0, 3) +
      item("无", 0, 0);
    expect(lines(body, { "word/numbering.xml": numbering, "word/styles.xml": styles })).toEqual([
      "一、职责",
      "（一）甲",
      "（二）乙",
      "1.细",
      "二、机构",
      "（一）丙",
      "2.1 合",
      "一、重来",
      "点",
      "无",
    ]);
    expect([10, 12, 20, 25, 100, 103, 110].map((value) => formatNumber(value, "chineseCounting"))).toEqual([
      "十",
      "十二",
      "二十",
      "二十五",
      "一百",
      "一百〇三",
      "一百一十",
    ]);
  });

  it("reads text boxes once, beside the paragraph they hang on; and takes tables that lay out a page apart", () => {
    const box = `<w:txbxContent>${p("盒中")}</w:txbxContent>`;
    const inner = tbl(row("项目", "金额"), row("甲", "1"));
    expect(
      lines(
        `<w:p>${run("正文")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
          tbl(tr([tc(p("题") + inner)])) +
          tbl(tr([tc(p("说明")), tc(tbl(row("小")) + p(""))])),
      ),
    ).toEqual(["正文", "盒中", "题", "项目|金额", "甲|1", "说明|小"]);
  });

  it("reads notes at the end, breaks by hand, tabs, hyphens; heads and feet of pages are none of it", () => {
    const notes = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="1">${p("脚注")}</w:footnote></w:footnotes>`;
    const head = `<w:hdr xmlns:w="${WORD}">${p("页眉")}</w:hdr>`;
    const { blocks, notes: said } = read(
      `<w:p><w:r><w:t>一行</w:t><w:br/><w:t>二</w:t><w:softHyphen/><w:t>行</w:t></w:r></w:p><w:p><w:r><w:tab/><w:t>单位：示例</w:t><w:tab/><w:t>万元</w:t></w:r></w:p><w:p><w:r><w:t>甲</w:t><w:tab/><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r></w:p>`,
      { "word/footnotes.xml": notes, "word/header1.xml": head },
      [
        ["rId3", "footnotes", "footnotes.xml"],
        ["rId4", "header", "header1.xml"],
      ],
    );
    expect(linesOf(blocks)).toEqual(["一行", "二行", "单位：示例 万元", "甲    1    2", "脚注"]);
    expect(said).toMatchObject([{ kind: "furnitureLeftOut", values: { count: 1 } }]);
  });

  it("takes columns where cells begin, however the grid is cut", () => {
    expect(
      lines(
        tbl(
          tr([tc(p("项目")), tc(p("金额"), '<w:gridSpan w:val="3"/>')]),
          tr([tc(p("甲"), '<w:gridSpan w:val="1"/>'), tc(p("1"), '<w:gridSpan w:val="2"/>'), tc(p("2"))]),
          tr([tc(p("乙")), tc(p("3"))], '<w:gridBefore w:val="1"/>'),
        ),
      ),
    ).toEqual(["项目|金额||", "甲|1||2", "|乙|3|"]);
  });

  it("is refused as pictures only where it holds nothing else, and as empty where it holds nothing", () => {
    const refused = (body: string) => {
      const result = readWord(fileOf(docxOf(body)), READ_LIMITS);
      return result.ok ? null : result.problem.kind;
    };
    expect(refused("<w:p><w:r><w:drawing/></w:r></w:p>")).toBe("scanned");
    expect(refused("<w:p/>")).toBe("empty");
  });
});
