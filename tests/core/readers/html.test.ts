import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/core/readers/html/read-html.ts";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { fileOf, linesOf, readingOf } from "./sample-parts.ts";

const readBytes = (bytes: Uint8Array) => readingOf(readHtml(fileOf(bytes, "示例.html"), READ_LIMITS));
const read = (html: string) => readBytes(strToU8(html));
const lines = (html: string) => linesOf(read(html).blocks);

describe("a web page", () => {
  it("gives its article without the site around it, and says so", () => {
    const { blocks, notes } = read(
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>站</title><style>p{}</style><script>document.write("<p>脚本</p>")</script></head><body>' +
        '<div class="header"><p>示例网站</p></div><nav><ul><li><a href="/">首页</a></li></ul></nav><div class="crumbs">您的位置：<a href="/">首页</a> &gt; <a href="/g">公开</a></div>' +
        '<div id="main"><h1 style="text-align:center">示例表</h1><p style="text-indent:2em">本单位预算总额为&nbsp;12.00&nbsp;万元，\n  主要用于人员支出和日常公用支出的安排。</p>' +
        "<table><tr><th rowspan=2>项目<th colspan=2>金额</tr><tr><td>基本<br>支出</td><td>项目支出</td></tr><tr><td>甲&amp;乙<td>1.00<td>&#50;.00</table>" +
        '<p style="display:none">隐藏</p><ul><li><a href="/next">下一篇：其他</a></li></ul></div>' +
        "<footer><p>版权所有 示例</p></footer></body></html>",
    );
    expect(linesOf(blocks)).toEqual([
      "示例表",
      "本单位预算总额为 12.00 万元，主要用于人员支出和日常公用支出的安排。",
      "项目|金额|",
      "|基本支出|项目支出",
      "甲&乙|1.00|2.00",
    ]);
    expect(blocks[0]).toMatchObject({ isCentred: true, size: 24 });
    const table = blocks[2];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows[0]).toMatchObject([{ rowSpan: 2 }, { column: 1, columnSpan: 2 }]);
    expect(table.rows[1]?.[0]).toMatchObject({ column: 1, place: { file: 0, table: 1, row: 2, column: 2 } });
    expect(notes.map(({ kind }) => kind)).toEqual(["siteFurniture", "hiddenText"]);
  });

  it("is decoded by its mark, as UTF-8, or as GB18030 whatever it declares", () => {
    // 示例 in GBK
    const gbk = new Uint8Array([0xca, 0xbe, 0xc0, 0xfd]);
    const around = (meta: string, text: Uint8Array) =>
      new Uint8Array([...strToU8(`<html><head>${meta}</head><body><p>`), ...text, ...strToU8("</p></body></html>")]);
    for (const meta of [
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      '<meta charset="utf-8">',
      "",
    ])
      expect(linesOf(readBytes(around(meta, gbk)).blocks)).toEqual(["示例"]);
    expect(linesOf(readBytes(around('<meta charset="gb2312">', strToU8("示例"))).blocks)).toEqual(["示例"]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[..."<p>示例</p>"].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    ]);
    expect(linesOf(readBytes(utf16).blocks)).toEqual(["示例"]);
    expect(linesOf(readBytes(around('<meta charset="big5">', new Uint8Array([0xa4, 0xa4]))).blocks)).toEqual(["中"]);
  });

  it("takes tables that lay out a page apart, and keeps a small table in its row", () => {
    expect(
      lines(
        "<table><tr><td>左<br><a href=/a>链接</a></td><td><p>题</p><table><tr><td>项目<td>金额<tr><td>甲<td>1</table></td></tr></table>" +
          "<table><tr><td><a href=/b>乙</a><td><table><tr><td>2.00</table><td>3.00</table>",
      ),
    ).toEqual(["左", "题", "项目|金额", "甲|1", "乙|2.00|3.00"]);
  });

  it("reads cells that were not closed, text in the wrong place, lists with numbers, and lines of pre", () => {
    expect(
      lines(
        "<table><tr><td><p>项目<td><p>金额<tr><td><p>甲<td><p>1<tr><td><p>乙<td><p>2</table><table>题外<tr><td>丙<td>3</table><ol start=2><li>二项<li>三项</ol><ul><li>点</ul><pre>一\t1\t2\n二\t3\t4</pre>",
      ),
    ).toEqual(["项目|金额", "甲|1", "乙|2", "题外", "丙|3", "2.二项", "3.三项", "点", "一    1    2", "二    3    4"]);
  });

  it("leaves hidden rows out and keeps what a site's name would hide inside the article", () => {
    const { blocks, notes } = read(
      '<body><div class="footer"><div class="menu">' +
        '<table><tr><td>甲<td>1<tr style="display: none"><td>乙<td>2<tr><td>丙<td>3</table></div></div></body>',
    );
    expect(linesOf(blocks)).toEqual(["甲|1", "丙|3"]);
    expect(notes).toMatchObject([{ kind: "hiddenText" }]);
  });

  it("is read in bounded time however deep or wide it claims to be", () => {
    const kinds = [
      "<div>".repeat(200_000),
      "<table><tr><td>".repeat(5_000),
      `<table>${"<tr><td colspan=1000 rowspan=65534>x".repeat(20_000)}`,
      "<a href=/x>".repeat(100_000),
    ].map((html) => {
      const result = readHtml(fileOf(strToU8(html)), READ_LIMITS);
      return result.ok ? "read" : result.problem.kind;
    });
    expect(kinds).toEqual(["broken", "broken", "broken", "empty"]);
  }, 20_000);
});
