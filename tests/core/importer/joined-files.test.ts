import { describe, expect, it } from "vitest";
import { importSource } from "../../../src/core/importer/import-source.ts";
import type { Block, SourceDocument } from "../../../src/core/readers/source-document.ts";

const paragraph = (file: number, text: string, line: number): Block => ({
  kind: "paragraph",
  text,
  place: { file, line },
  isCentred: false,
  size: null,
});
const file = (name: string) => ({ name, sha256: name.repeat(8), kind: "text", extension: "txt" }) as const;

const TEXT = [
  "示例市图书馆2026年度部门预算",
  "目录",
  "第一部分 部门概况",
  "一、主要职能",
  "第二部分 2026年度部门预算表",
  "一、收支预算总表",
  "第一部分 部门概况",
  "一、主要职能",
  "收集、整理和借阅图书。",
  "第二部分 2026年度部门预算表",
  "2026年度部门预算公开表附后。",
];
const ABOVE = ["收支预算总表", "部门：示例市图书馆  单位：万元"];
const ROWS = [
  "收入\t\t支出\t",
  "项目名称\t金额\t项目名称\t金额",
  "一、财政拨款收入\t5.00\t一、文化旅游体育与传媒支出\t5.00",
  "收入总计\t5.00\t支出总计\t5.00",
];
const blocks = (of: number, lines: readonly string[]) => lines.map((line, at) => paragraph(of, line, at + 1));
const tablesOf = (of: number): readonly Block[] => [
  ...blocks(of, ABOVE),
  {
    kind: "table",
    place: { file: of, line: 3 },
    edges: null,
    rows: ROWS.map((row, at) =>
      row.split("\t").map((cell, column) => ({
        text: cell,
        place: { file: of, line: at + 3 },
        column,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ),
  },
];

const reading = (document: Pick<SourceDocument, "files" | "blocks">) =>
  importSource({ ...document, notes: [] }, { unit: "x", year: 2026, sourceUrl: null, published: null });

describe("a document in two files, its text and its tables", () => {
  const [text, tables] = [file("text"), file("tables")];
  const inOrder = reading({ files: [text, tables], blocks: [...blocks(0, TEXT), ...tablesOf(1)] });
  const turned = reading({ files: [tables, text], blocks: [...tablesOf(0), ...blocks(1, TEXT)] });

  it("is read whole", () => {
    expect(inOrder.findings).toEqual([]);
    expect(inOrder.dataset).toMatchObject({ complete: true, unit: { name: "示例市图书馆" } });
    expect(inOrder.dataset?.statements.map(({ id }) => id)).toEqual(["summary"]);
    expect(inOrder.dataset?.sections.map(({ topic, heading }) => [topic, heading])).toEqual([
      ["duties", "主要职能"],
      [null, "2026年度部门预算表"],
    ]);
  });

  it("is the same document whichever file is given first: the one with the contents opens it", () => {
    expect(turned.printed.text).toBe(inOrder.printed.text);
    expect(turned.findings).toEqual([]);
    expect(turned.printed.places.get(1)).toEqual([{ file: 1, line: 1 }]);
    expect(turned.dataset?.source).toMatchObject({ files: [{ name: "tables" }, { name: "text" }] });
  });
});
