import { describe, expect, it } from "vitest";
import { printedText } from "../../../src/core/readers/printed-text.ts";
import { readDocument } from "../../../src/core/readers/read-document.ts";
import { sniff } from "../../../src/core/readers/sniff.ts";
import type { Block, SourceDocument } from "../../../src/core/readers/source-document.ts";
import { readCharacterMap } from "./pdf/read.ts";
import { table, text, writePdf } from "./pdf/write-pdf.ts";

const utf8 = (written: string) => new TextEncoder().encode(written);

describe("what a file is", () => {
  it.each([
    ["a PDF, also after a few bytes of something else", utf8("\n%PDF-1.4"), { kind: "pdf", extension: "pdf" }],
    ["a page after a comment", utf8("<!-- 示例 -->\n<!DOCTYPE html><html>"), { kind: "html", extension: "html" }],
    ["text", utf8("2026年预算收支总表\n"), { kind: "text", extension: "txt" }],
    ["text that begins with a bracket", utf8("<示例> 预算"), { kind: "text", extension: "txt" }],
    ["a Word file", utf8("PK\u0003\u0004 [Content_Types].xml word/document.xml"), { kind: "word", extension: "docx" }],
    ["a workbook", utf8("PK\u0003\u0004 xl/workbook.xml"), { kind: "workbook", extension: "xlsx" }],
    ["an OFD file", utf8("PK\u0003\u0004 OFD.xml"), { refused: "ofd" }],
    ["another archive", utf8("PK\u0003\u0004 readme"), { refused: "unknownKind" }],
    ["nothing", new Uint8Array(), { refused: "empty" }],
    ["a photograph", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { refused: "scanned" }],
    ["rich text", utf8("{\\rtf1 }"), { refused: "unknownKind" }],
  ])("%s is known by its bytes", (_, bytes, expected) => {
    expect(sniff(bytes)).toEqual(expected);
  });

  it.each([
    ["WordDocument", { refused: "oldWord" }],
    ["Workbook", { kind: "workbook", extension: "xls" }],
    ["EncryptedPackage", { refused: "encrypted" }],
  ])("a compound file is known by its stream %s", (name, expected) => {
    const stream = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(sniff(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...stream]))).toEqual(expected);
  });
});

describe("files of one document", () => {
  const rows = [
    ["项目", "合计"],
    ["示例支出", "5.00"],
  ];

  it("are read in order, whatever they are, each place with its file", async () => {
    const pdf = writePdf([{ marks: [text(70, 40, "示例支出表"), ...table(rows, { widths: [90, 60] })] }]);
    const read = await readDocument(
      [
        { name: "说明.pdf", bytes: utf8("一、示例\n项目\t金额\n支出\t5.00\n") },
        { name: "表.txt", bytes: pdf },
      ],
      { readCharacterMap },
    );
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.files.map(({ name, kind, extension }) => [name, kind, extension])).toEqual([
      ["说明.pdf", "text", "txt"],
      ["表.txt", "pdf", "pdf"],
    ]);
    const { text: printed, places } = printedText(read.value);
    expect(printed).toBe("一、示例\n\n项目\t金额\n支出\t5.00\n\n示例支出表\n\n项目\t合计\n示例支出\t5.00\n\n");
    expect(places.get(4)).toEqual([
      { file: 0, line: 3 },
      { file: 0, line: 3 },
    ]);
    expect(places.get(9)).toMatchObject([
      { file: 1, page: 1 },
      { file: 1, page: 1 },
    ]);
  });

  it("are refused together for the first that cannot be read", async () => {
    const files = [
      { name: "一.txt", bytes: utf8("示例") },
      { name: "二.doc", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
    ];
    expect(await readDocument(files, { readCharacterMap })).toMatchObject({
      ok: false,
      problem: { kind: "unknownKind", file: "二.doc" },
    });
  });
});

describe("the printed text", () => {
  it("has a merged cell once, at its upper left, and no tab or line end inside a cell", () => {
    const place = { file: 0, table: 1, row: 1, column: 1 };
    const cell = (written: string, column: number, columnSpan = 1, rowSpan = 1) => ({
      text: written,
      place,
      column,
      columnSpan,
      rowSpan,
    });
    const blocks: Block[] = [
      {
        kind: "table",
        place,
        edges: null,
        rows: [
          [cell("项目", 0, 1, 2), cell("其中", 1, 2)],
          [cell("基本\n支出", 1), cell("项目\t支出", 2)],
        ],
      },
    ];
    const { text: printed, places, spans } = printedText({ files: [], blocks, notes: [] } satisfies SourceDocument);
    expect(printed).toBe("项目\t其中\t\n\t基本 支出\t项目 支出\n\n");
    expect(places.get(2)).toEqual([null, place, place]);
    expect(spans.get(1)).toEqual([
      { column: 0, columnSpan: 1, rowSpan: 2 },
      { column: 1, columnSpan: 2, rowSpan: 1 },
    ]);
  });
});
