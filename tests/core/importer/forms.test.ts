import { describe, expect, it } from "vitest";
import * as d from "./derive.ts";
import { asPrinted } from "./print.ts";
import { allFigures, base, read, withoutLines } from "./reading.ts";

const header = ["大同市社会保险中心2026年度单位预算公开"];
const text = d.published;

/** The document in another form; not one figure, name or sentence may change. */
const forms: readonly (readonly [string, string | Uint8Array])[] = [
  ["as published", text],
  ["with trailing tabs cut off", d.cutTrailingTabs(text)],
  ["with CRLF", d.crlf(text)],
  ["with lone CR", d.loneCr(text)],
  ["with a byte order mark", d.utf8WithMark(text)],
  ["in GB18030", d.gb18030(text)],
  ["in UTF-16, little end first", d.utf16(text, "le")],
  ["in UTF-16, big end first", d.utf16(text, "be")],
  ["in GB18030 with CRLF and cut tabs", d.gb18030(d.crlf(d.cutTrailingTabs(text)))],
  ["with thousands separators", d.groupedFigures(text)],
  ["without any numbers of statements", d.withoutNumbers(text)],
  ["with every tab two spaces", d.fixedSpaces(2)(text)],
  ["with every tab four spaces", d.fixedSpaces(4)(text)],
  ["with tabs expanded to stops of eight characters", d.expandTabs(8, d.inCharacters)(text)],
  ["with tabs expanded to stops of eight columns", d.expandTabs(8, d.inColumns)(text)],
  ["with tabs expanded to stops of four characters", d.expandTabs(4, d.inCharacters)(text)],
  ...[2, 3].flatMap((gap) =>
    [
      ["Han two wide", d.inColumns] as const,
      ["Han and signs two wide", d.inWideColumns] as const,
      ["all one wide", d.inCharacters] as const,
    ].flatMap(([name, width]) =>
      [false, true].flatMap((right) =>
        [false, true].map(
          (shifting) =>
            [
              `aligned with spaces, ${gap} apart, ${name}${right ? ", figures flush right" : ""}${shifting ? ", columns shifting from block to block" : ""}`,
              d.aligned({ width, gap, right, shifting })(text),
            ] as const,
        ),
      ),
    ),
  ),
  ["aligned and indented", d.aligned({ width: d.inColumns, gap: 3, indent: 4 })(text)],
  ["with a page number every five lines", d.withPages(5, (page) => [`- ${page} -`], header)(text)],
  ["with a bare page number every seven lines", d.withPages(7, (page) => [`${page}`], [])(text)],
  [
    "with pages numbered 第 n 页 共 m 页 and form feeds",
    d.withPages(6, (page) => ["", `第 ${page} 页 共 99 页`, "\f"], [])(text),
  ],
  [
    "with the unit's name and a page number on top of every page",
    d.withPages(11, () => [], ["\f大同市社会保险中心   第3页", ""])(text),
  ],
  [
    "with a head of its own wording on every page",
    d.withPages(9, () => [], ["大同市社会保险中心2026年部门预算", ""])(text),
  ],
  [
    "with feet of 3/30 and a ruled head",
    d.withPages(8, (page) => [`${page}/90`], ["2026年大同市社会保险中心单位预算", "----------"])(text),
  ],
  ["with pages and cut tabs", d.cutTrailingTabs(d.withPages(10, (page) => ["", `— ${page} —`, ""], header)(text))],
  [
    "aligned, with pages",
    d.withPages(
      10,
      (page) => ["", `- ${page} -`, ""],
      header,
    )(d.aligned({ width: d.inColumns, gap: 2, shifting: true })(text)),
  ],
];

describe("a document", () => {
  it.each(forms)("%s gives every figure of the thirteen statements", (_, document) => {
    const { dataset, findings } = read(document);
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
    expect(withoutLines(dataset?.sections)).toEqual(withoutLines(base().sections));
    expect(dataset?.complete).toBe(true);
    expect(dataset?.unit).toEqual(base().unit);
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
  });

  it("with its statements in another order and without numbers gives them in its own order", () => {
    const { dataset } = read(d.withoutNumbers(d.reordered(text)));
    expect(allFigures(dataset)).toEqual([...allFigures(base())].reverse());
    expect(dataset?.statements.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, () => null));
    expect(dataset?.complete).toBe(true);
  });

  it("with full-width figures keeps them beside the amounts", () => {
    const { dataset } = read(d.fullWidthFigures(text));
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(dataset?.statements[2]?.sides[0]?.rows[0]?.printed).toEqual({
      total: "２９９４．７８",
      basic: "２４７８．４８",
      project: "５１６．３０",
    });
  });

  it("with dashes for blanks states nothing there", () => {
    const { dataset } = read(d.dashesForBlanks(text));
    expect(allFigures(dataset)).toEqual(allFigures(base()));
  });

  it("with tables in 元 and text in 万元 gives amounts in yuan, digit by digit", () => {
    const { dataset } = read(d.inYuan(text));
    expect(new Set(dataset?.statements.map(({ amountUnit }) => amountUnit))).toEqual(new Set(["yuan"]));
    expect(dataset?.statements[2]?.sides[0]?.rows[0]?.amounts).toEqual({
      total: "29947800.00",
      basic: "24784800.00",
      project: "5163000.00",
    });
    expect(dataset?.complete).toBe(true);
  });

  it.each([
    [2, false],
    [3, true],
    [5, false],
  ])(
    "as a PDF prints it, heads centred over what they span, %d spaces apart, gives every figure",
    (gap, centredNames) => {
      const { dataset, findings } = read(asPrinted(gap, centredNames)(text));
      const withoutGroups = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, inner) => (key === "group" ? undefined : inner)));
      expect(withoutGroups(allFigures(dataset))).toEqual(withoutGroups(allFigures(base())));
      expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
      expect(dataset?.complete).toBe(true);
      expect(findings).toEqual([]);
    },
  );

  it.each([
    ["cut tabs", d.cutTrailingTabs],
    ["every tab two spaces", d.fixedSpaces(2)],
    ["columns of spaces", d.aligned({ width: d.inColumns, gap: 2, shifting: true })],
    ["figures flush right", d.aligned({ width: d.inCharacters, gap: 3, right: true })],
  ])("with whole 元, no decimals to know a figure by, gives the same figures with %s", (_, change) => {
    const whole = d.inYuan(text).replace(/(\d)\.00(?=\t|$)/gm, "$1");
    expect(allFigures(read(change(whole)).dataset)).toEqual(allFigures(read(whole).dataset));
    expect(read(whole).dataset?.statements[2]?.sides[0]?.rows[0]?.amounts).toEqual({
      total: "29947800",
      basic: "24784800",
      project: "5163000",
    });
  });

  it("of another unit has that unit's name everywhere", () => {
    const { dataset, findings } = read(d.otherUnit(text));
    expect(dataset?.unit).toMatchObject({
      name: "长治市第二人民医院",
      department: { code: "121", name: "长治市人力资源和社会保障局" },
    });
    expect(dataset?.statements[11]?.sides[0]?.rows[0]?.label).toBe("长治市第二人民医院");
    expect(allFigures(dataset)).toEqual(JSON.parse(d.otherUnit(JSON.stringify(allFigures(base())))));
    expect(findings).toEqual([]);
  });

  it("whose contents equal its titles, with neither dots nor pages, is read from the titles", () => {
    const contents = d.replacing(/^(?:第|[一二三四五六七八九十（表]).*?(?:\.{3,}|\t)\d+$/gm, "")(text);
    const listed = text
      .split("\n")
      .slice(7, 41)
      .map((line) => line.replace(/\.*\t?\d*$/, "").replace(/^表[一二三四五六七八九十]+(?=2026)/, ""));
    const { dataset } = read(contents.replace("目 录\n", `目 录\n${listed.join("\n")}\n`));
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(dataset?.complete).toBe(true);
  });

  it("without contents is read all the same", () => {
    const { dataset } = read(
      text
        .split("\n")
        .map((line, at) => (at > 4 && at < 42 ? "" : line))
        .join("\n"),
    );
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(dataset?.complete).toBe(true);
  });

  it("that prints title and head again on the next page goes on with the same statement", () => {
    const again = ["2026年预算收入总表（续）", "", "单位：万元", "", ...text.split("\n").slice(139, 141)];
    const { dataset } = read(
      text
        .split("\n")
        .flatMap((line, at) => (at === 148 ? ["- 9 -", "", ...again, line] : [line]))
        .join("\n"),
    );
    expect(allFigures(dataset)).toEqual(allFigures(base()));
    expect(dataset?.complete).toBe(true);
  });

  it.each([[[0, 1, 2, 3, 4, 5, 7, 9]], [[0, 1, 2, 3, 4, 5, 6, 7, 9]]])(
    "of fewer statements is complete, and nothing of it is missed",
    (keep) => {
      const { dataset, findings } = read(d.onlyStatements(keep)(text));
      expect(allFigures(dataset)).toEqual(keep.map((at) => allFigures(base())[at]));
      expect(dataset?.complete).toBe(true);
      expect(findings).toEqual([]);
    },
  );
});
