import { describe, expect, it } from "vitest";
import { reading, shown } from "./read.ts";
import { line, type Ruled, table, text, textBy, twoTexts, widthOf, writePdf } from "./write-pdf.ts";

const ROWS = [
  ["科目编码", "科目名称", "合计", "其中", null],
  ["^", "^", "^", "基本支出", "项目支出"],
  ["208", "社会保障和就业支出", "1,234.50", "1,000.50", "234.00"],
  ["20805", "养老支出", "1,000.50", "1,000.50", ""],
];
const READ = [
  ["科目编码 1×2", "科目名称 1×2", "合计 1×2", "其中 2×1"],
  ["基本支出", "项目支出"],
  ["208", "社会保障和就业支出", "1,234.50", "1,000.50", "234.00"],
  ["20805", "养老支出", "1,000.50", "1,000.50", ""],
];
const WIDTHS = [60, 130, 80, 80, 80];

describe("tables of a PDF", () => {
  it.each<Ruled>(["stroked", "filled", "boxed"])(
    "are read from rulings that are %s, with their merged cells",
    async (ruled) => {
      const pdf = writePdf([{ marks: table(ROWS, { widths: WIDTHS, ruled }) }]);
      expect(shown(await reading(pdf))).toEqual([READ]);
    },
  );

  it("know the place of each cell", async () => {
    const { blocks } = await reading(writePdf([{ marks: table(ROWS, { widths: WIDTHS }) }]));
    const cell = blocks[0]?.kind === "table" ? blocks[0].rows[2]?.[2] : undefined;
    expect(cell).toMatchObject({ text: "1,234.50", column: 2, place: { file: 0, page: 1, box: [240, 140, 320, 160] } });
  });

  it("do not take white lines for rulings", async () => {
    const white = [line(190, 180, 190, 300, "filled", "1 g"), line(50, 200, 480, 200, "stroked", "1 G")];
    const pdf = writePdf([{ marks: [...table(ROWS, { widths: WIDTHS }), ...white] }]);
    expect(shown(await reading(pdf))).toEqual([READ]);
  });

  it("go on on the next page where their edges do, without the head printed again; a lone 合计 finds its columns", async () => {
    const pdf = writePdf([
      { marks: table(ROWS, { widths: WIDTHS }) },
      { marks: table([...ROWS.slice(0, 2), ["221", "住房保障支出", "5.00", "5.00", ""]], { widths: WIDTHS, top: 40 }) },
      { marks: table([["合计", null, "1,239.50", "1,005.50", "234.00"]], { widths: WIDTHS, top: 40 }) },
    ]);
    const read = await reading(pdf);
    expect(shown(read)).toEqual([
      [...READ, ["221", "住房保障支出", "5.00", "5.00", ""], ["合计 2×1", "1,239.50", "1,005.50", "234.00"]],
    ]);
    const total = read.blocks[0]?.kind === "table" ? read.blocks[0].rows.at(-1)?.[1] : undefined;
    expect(total).toMatchObject({ column: 2, place: { page: 3 } });
    expect(read.notes).toMatchObject([{ kind: "furnitureLeftOut", values: { count: 2 } }]);
  });

  it("go on under a title printed again, and end where another title stands", async () => {
    const part = (title: string, row: string) => [
      text(200, 40, title, 16),
      ...table([...ROWS.slice(0, 2), [row, "示例支出", "5.00", "5.00", ""]], { widths: WIDTHS }),
    ];
    const pdf = writePdf([
      { marks: part("示例支出总表", "208") },
      { marks: part("示例支出总表", "210") },
      { marks: part("示例收入总表", "221") },
    ]);
    const rows = (code: string) => [code, "示例支出", "5.00", "5.00", ""];
    expect(shown(await reading(pdf))).toEqual([
      "示例支出总表",
      [...READ.slice(0, 2), rows("208"), rows("210")],
      "示例收入总表",
      [...READ.slice(0, 2), rows("221")],
    ]);
  });

  it("part a figure from the text of the next cell where one operation prints both with a gap across the ruling", async () => {
    const rows = [
      ["项目", "金额", "项目", "金额"],
      ["一、收入", "", "", "5.00"],
    ];
    const figure = "18,330.37";
    const marks = [
      ...table(rows, { widths: [60, 60, 120, 60] }),
      twoTexts(170 - 2 - widthOf(figure), 125, figure, 4, "一、支出"),
    ];
    expect(shown(await reading(writePdf([{ marks }])))).toEqual([[rows[0], ["一、收入", figure, "一、支出", "5.00"]]]);
  });

  it("keep a figure whole that is printed on another base line or wider than its cell", async () => {
    const rows = [
      ["项目", "金额", "备注"],
      ["示例", "", "无"],
    ];
    const pdf = writePdf([{ marks: [...table(rows, { widths: [60, 50, 60] }), text(116, 122, "12,345,678.90", 9)] }]);
    expect(shown(await reading(pdf))).toEqual([
      [
        ["项目", "金额", "备注"],
        ["示例", "12,345,678.90", "无"],
      ],
    ]);
  });

  it("join the lines of a cell, and a figure that a narrow column broke", async () => {
    const marks = [
      ...table([["", ""]], { widths: [60, 42], rowHeight: 40 }),
      text(53, 104, "机关事业单"),
      text(53, 118, "位养老支出"),
      text(112, 104, "12,345,6"),
      text(112, 118, "78.90"),
    ];
    expect(shown(await reading(writePdf([{ marks }])))).toEqual([[["机关事业单位养老支出", "12,345,678.90"]]]);
  });

  it("part rows that no line parts, where two columns print their figures one below the other", async () => {
    const marks = [
      ...table(
        [
          ["项目", "合计", "基本"],
          ["", "", ""],
        ],
        { widths: [100, 80, 80], rowHeight: 40 },
      ),
      ...["208", "210"].flatMap((code, at) => [
        text(53, 144 + at * 16, `${code}支出`),
        text(180, 144 + at * 16, `${at + 1}.50`),
        text(260, 144 + at * 16, `${at + 3}.50`),
      ]),
    ];
    expect(shown(await reading(writePdf([{ marks }])))).toEqual([
      [
        ["项目", "合计", "基本"],
        ["208支出", "1.50", "3.50"],
        ["210支出", "2.50", "4.50"],
      ],
    ]);
  });

  it("are found without rulings, by what stands in the same columns", async () => {
    const row = (at: number, name: string, one: string, two: string) => [
      text(60, 100 + at * 18, name),
      text(250, 100 + at * 18, one),
      text(350, 100 + at * 18, two),
    ];
    const marks = [
      ...row(0, "项目", "预算数", "决算数"),
      ...row(1, "教育支出", "12.00", "11.50"),
      ...row(2, "住房保障支出", "3.00", "2.75"),
    ];
    expect(shown(await reading(writePdf([{ marks }])))).toEqual([
      [
        ["项目", "预算数", "决算数"],
        ["教育支出", "12.00", "11.50"],
        ["住房保障支出", "3.00", "2.75"],
      ],
    ]);
  });

  it("stand upright on a page that is turned, or whose text is", async () => {
    const turned = writePdf([
      { marks: [], rotate: 90 },
      { marks: table(ROWS, { widths: WIDTHS }), width: 842, height: 595 },
    ]);
    expect(shown(await reading(turned))).toEqual([READ]);
    const drawnTurned = (height: number) => `q 0 1 -1 0 ${height} 0 cm`;
    const marks = table(ROWS, { widths: WIDTHS }).map((mark) => () => `${drawnTurned(595)} ${mark(595)} Q`);
    expect(shown(await reading(writePdf([{ marks, width: 595, height: 842 }])))).toEqual([READ]);
    expect(shown(await reading(writePdf([{ marks, width: 595, height: 842, rotate: 90 }])))).toEqual([READ]);
  });

  it("read what runs upwards in a cell", async () => {
    const rows = [
      ["", "小计", "5.00"],
      ["^", "其他", "5.00"],
    ];
    const up = textBy("0 1 -1 0 65 712", "资金", 10);
    expect(shown(await reading(writePdf([{ marks: [...table(rows, { widths: [30, 60, 60] }), up] }])))).toEqual([
      [
        ["资金 1×2", "小计", "5.00"],
        ["其他", "5.00"],
      ],
    ]);
  });
});
