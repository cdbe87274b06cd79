import { describe, expect, it } from "vitest";
import { read, reading, shown } from "./read.ts";
import { type Mark, text, textBy, widthOf, wrapped, writePdf } from "./write-pdf.ts";

const LONG =
  "示例单位2026年收入预算1,234.56万元，其中：财政拨款收入1,200.00万元，比上年预算减少34.56万元，下降2.80%，主要原因是项目支出减少，人员经费增加；一般公共预算拨款收入1,200.00万元，政府性基金预算拨款收入0万元。";
const OTHER =
  "示例单位的职责是为人们举例，使读者知道文件里写的是什么，也知道没有写的是什么，一行写不下的句子在下一行接着写。";

const lines = (paragraphs: readonly string[], top = 100): readonly Mark[] =>
  paragraphs
    .flatMap((paragraph) => wrapped(paragraph, 40))
    .map((written, at) => {
      const indent = written.startsWith("\u3000\u3000") ? 2 : 0;
      return text(70 + indent * 11, top + at * 20, written.slice(indent), 11);
    });
const centred = (top: number, written: string, size = 16) =>
  text((595 - widthOf(written, size)) / 2, top, written, size);

describe("the text of a PDF", () => {
  it("is put together from its lines into paragraphs, each line with its place", async () => {
    const { blocks } = await reading(writePdf([{ marks: [centred(50, "示例预算说明"), ...lines([LONG, OTHER])] }]));
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual(["示例预算说明", LONG, OTHER]);
    expect(blocks[0]).toMatchObject({ isCentred: true, size: 16, place: { page: 1, box: [249.5, 50, 345.5, 66] } });
    const [, long] = blocks;
    const pieces = long?.kind === "paragraph" ? (long.pieces ?? []) : [];
    expect(pieces.map(({ start }) => LONG.slice(start, start + 3))).toEqual(
      wrapped(LONG, 40).map((each) => each.replace(/^\u3000+/, "").slice(0, 3)),
    );
  });

  it("goes on over the end of a page, without what only belongs to the page", async () => {
    const all = lines([LONG, OTHER, OTHER]);
    const page = (number: number, marks: readonly Mark[]) => ({
      marks: [text(70, 40, "示例单位2026年预算公开", 9), ...marks, text(290, 800, `- ${number} -`, 9)],
    });
    const pdf = writePdf([
      page(1, all.slice(0, 2)),
      page(2, lines([LONG, OTHER, OTHER], 60).slice(2)),
      page(3, lines([OTHER])),
    ]);
    const { blocks, notes } = await reading(pdf);
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual([LONG, OTHER, OTHER, OTHER]);
    expect(blocks[0]).toMatchObject({
      pieces: [{ place: { page: 1 } }, { place: { page: 1 } }, { place: { page: 2 } }],
    });
    expect(notes).toMatchObject([{ kind: "furnitureLeftOut", values: { count: 6 } }]);
  });

  it("does not run entries of a list or of the contents together", async () => {
    const entries = [
      "一、示例单位概况情况说明及其主要职责和机构设置的情况",
      "二、示例单位收支预算总体情况说明以及变化情况",
      "1.示例单位",
    ];
    const marks = entries.map((entry, at) => text(70, 100 + at * 20, entry, 16));
    expect(shown(await reading(writePdf([{ marks: [...marks, ...lines([LONG, OTHER], 300)] }]))).slice(0, 3)).toEqual(
      entries,
    );
  });

  it("printed twice for bold is read once", async () => {
    const pdf = writePdf([{ marks: [text(70, 100, "合计11.22"), text(70.3, 100, "合计11.22")] }]);
    expect(shown(await reading(pdf))).toEqual(["合计11.22"]);
  });

  it("that nobody sees, and a watermark, are left out and counted", async () => {
    const marks = [
      text(70, 100, "示例"),
      textBy("1 0 0 1 70 600", "看不见", 10, "3 Tr"),
      textBy("0.7 0.7 -0.7 0.7 200 300", "水印", 40),
    ];
    const { blocks, notes } = await reading(writePdf([{ marks }]));
    expect(blocks).toMatchObject([{ text: "示例" }]);
    expect(notes).toMatchObject([
      { kind: "hiddenText", values: { page: 1, count: 3 } },
      { kind: "slantedText", values: { page: 1, count: 2 } },
    ]);
  });

  it("of a font that is not embedded is read by the maps that come with pdf.js", async () => {
    const pdf = writePdf([{ marks: [text(70, 100, "示例合计123.45")] }], { characters: "wellKnown" });
    expect(shown(await reading(pdf))).toEqual(["示例合计123.45"]);
  });
});

describe("a PDF that cannot be read", () => {
  const page = { marks: [text(70, 100, "示例")] };

  it("is refused where it holds pictures only, and where it holds nothing", async () => {
    expect(await read(writePdf([{ marks: [], picture: true }]))).toMatchObject({ problem: { kind: "scanned" } });
    expect(await read(writePdf([{ marks: [] }]))).toMatchObject({ problem: { kind: "empty" } });
  });

  it("is refused with the text that a scanner laid invisibly over its picture", async () => {
    const marks = [textBy("1 0 0 1 70 600", "合计123", 10, "3 Tr")];
    expect(await read(writePdf([{ marks, picture: true }]))).toMatchObject({ problem: { kind: "scanned" } });
  });

  it("names the page of a picture among pages of text", async () => {
    const { notes } = await reading(writePdf([page, { marks: [], picture: true }, page]));
    expect(notes).toMatchObject([{ kind: "picturePage", place: { page: 2 }, values: { page: 2 } }]);
  });

  it("is refused with a password, cut short, or no PDF after its first line", async () => {
    expect(await read(writePdf([page], { encrypted: true }))).toMatchObject({ problem: { kind: "encrypted" } });
    expect(await read(writePdf([page]).slice(0, -40))).toMatchObject({ problem: { kind: "broken" } });
    expect(await read(new TextEncoder().encode("%PDF-1.7\n示例\n%%EOF"))).toMatchObject({
      problem: { kind: "broken" },
    });
  });

  it("is refused beyond each limit, which it names", async () => {
    const pdf = writePdf([page, page, page]);
    expect(await read(pdf, { pages: 2 })).toMatchObject({
      problem: { kind: "tooManyPages", values: { pages: "3", most: "2" } },
    });
    expect(await read(pdf, { glyphs: 5 })).toMatchObject({ problem: { kind: "tooManyGlyphs" } });
    expect(await read(pdf, { bytes: 500 })).toMatchObject({ problem: { kind: "tooLarge" } });
    expect(await read(pdf, { time: -1 })).toMatchObject({ problem: { kind: "tookTooLong" } });
  });
});
