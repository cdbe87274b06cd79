import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { decodePlaces, type PrintedPlaces } from "../../../src/core/document/printed-places.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { placeInOriginal } from "../../../src/core/views/printed-place.ts";
import { regionAround } from "../../../src/core/views/printed-region.ts";

const LINES = [
  "示例支出总表", // 1
  "",
  "科目编码\t科目名称\t合计\t基本支出\t项目支出", // 3
  "208\t社会保障和就业支出\t1,234.50\t1,000.50\t234.00", // 4
  "210\t卫生健康支出\t5.00\t5.00\t", // 5
  "221\t住房保障支出\t7.00\t\t7.00", // 6
  "",
  "2026年支出1,246.50万元，比上年增加。", // 8
];

const boxes = (line: number, columns: number, page = 3) =>
  Array.from({ length: columns }, (_, at) => ({
    file: 0,
    page,
    box: [50 + at * 100, line * 20, 150 + at * 100, line * 20 + 20],
  }));
const PLACES = {
  1: [{ file: 0, page: 2, box: [200, 40, 400, 60] }],
  3: boxes(3, 5),
  4: boxes(4, 5),
  5: boxes(5, 5),
  6: boxes(6, 5),
  8: [
    { file: 0, page: 4, box: [50, 700, 150, 712] },
    { file: 0, page: 5, box: [50, 60, 150, 72], start: 9 },
  ],
};

function placesOf(lines = LINES, places: unknown = PLACES): PrintedPlaces {
  const decoded = decodePlaces(lines.join("\n"), JSON.stringify(places));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.value;
}

const row = (
  line: number,
  code: string,
  label: string,
  total: string,
  basic: string | null,
  project: string | null,
) => ({
  line,
  code,
  label,
  amounts: { total, basic, project },
});
const dataset = {
  statements: [
    {
      id: "expenditure",
      title: "示例支出总表",
      line: 1,
      amountUnit: "wan",
      note: null,
      sides: [
        {
          side: "expenditure",
          headerLines: [3],
          columns: [
            { key: "total", label: "合计", group: null },
            { key: "basic", label: "基本支出", group: null },
            { key: "project", label: "项目支出", group: null },
          ],
          rows: [
            row(4, "208", "社会保障和就业支出", "1234.50", "1000.50", "234.00"),
            row(5, "210", "卫生健康支出", "5.00", "5.00", null),
            row(6, "221", "住房保障支出", "7.00", null, "7.00"),
          ],
        },
      ],
    },
  ],
  projects: [],
  sections: [
    {
      topic: "explanation",
      kind: "paragraph",
      line: 8,
      endLine: 8,
      number: null,
      heading: null,
      text: LINES[7],
      children: [],
    },
  ],
} as unknown as Dataset;

const found = (reference: string) => {
  const cell = findCell(dataset, reference);
  if (cell === null) throw new Error(reference);
  return cell;
};
const place = (reference: string, printed = placesOf()) => placeInOriginal(found(reference), printed);

describe("the place of a figure in the original", () => {
  it("is the cell of its own column, also where another column of the row prints the same figure", () => {
    expect(place("expenditure:5:total")).toMatchObject({
      line: 5,
      hits: [2],
      place: { page: 3, box: [250, 100, 350, 120] },
    });
    expect(place("expenditure:5:basic")).toMatchObject({ hits: [3] });
    expect(place("expenditure:6:project")).toMatchObject({ hits: [4] });
  });

  it("is the cell of a name or a code, and of a title", () => {
    expect(place("expenditure:4:label")).toMatchObject({ hits: [1] });
    expect(place("expenditure:4:code")).toMatchObject({ hits: [0] });
    expect(place("expenditure:1:title")).toMatchObject({ hits: [0], place: { page: 2 } });
  });

  it("is the whole row where nobody can say which cell: two columns alike, or a blank", () => {
    const alike = LINES.map((line) => (/^2\d\d/.test(line) ? line.replace(/\t([\d,.]+)\t.*$/, "\t$1\t$1\t$1") : line));
    expect(place("expenditure:4:total", placesOf(alike))).toMatchObject({ hits: [0, 1, 2, 3, 4] });
    expect(place("expenditure:5:project")).toMatchObject({ hits: [0, 1, 2, 3, 4] });
  });

  it("is none where the line prints another figure, as with the places of another version", () => {
    const other = LINES.map((line) => line.replaceAll("5.00", "6.00"));
    expect(place("expenditure:5:total", placesOf(other))).toBeNull();
    expect(place("expenditure:5:total", placesOf(LINES, {}))).toBeNull();
  });

  it("is the printed line of a paragraph in which the text stands, over the end of a page", () => {
    expect(place("text:8:7-15")).toMatchObject({ hits: [0, 1], place: { page: 4 }, range: [7, 15] });
    expect(place("text:8:9-12")).toMatchObject({ hits: [1], place: { page: 5 } });
  });
});

describe("the surroundings of a place, drawn again", () => {
  const region = (reference: string) => {
    const original = place(reference);
    return original === null ? null : regionAround(original, placesOf());
  };

  it("are two rows before and after, the cell framed where it is drawn", () => {
    const drawn = region("expenditure:6:project");
    expect(drawn?.page).toBe(3);
    expect(drawn?.cells.map(({ lines }) => lines.join("")).filter(Boolean)).toEqual(
      [LINES[3], LINES[4], LINES[5]].join("\t").split("\t").filter(Boolean),
    );
    const [frame] = drawn?.frames ?? [];
    expect(drawn?.cells.find(({ box }) => box.join() === frame?.join())?.lines).toEqual(["7.00"]);
  });

  it("leave out the empty breadth of columns, and keep every word and figure inside its cell", () => {
    const drawn = region("expenditure:4:total");
    const [left = 0, , right = 0] = drawn?.bounds ?? [];
    expect(right - left).toBeLessThan(500);
    for (const { box, lines, size } of drawn?.cells ?? []) {
      expect(lines.length * size).toBeLessThanOrEqual(box[3] - box[1]);
      for (const text of lines)
        expect([...text].reduce((sum, letter) => sum + (letter < "\u2e80" ? 0.56 : 1), 0) * size).toBeLessThanOrEqual(
          box[2] - box[0],
        );
    }
  });

  it("are the lines of a paragraph on that page, the words framed within their line", () => {
    const drawn = region("text:8:9-12");
    expect(drawn?.cells.map(({ lines }) => lines)).toEqual([[LINES[7]?.slice(9)]]);
    const [frame] = drawn?.frames ?? [];
    expect(frame?.[0]).toBeCloseTo(49, 0);
    expect(frame?.[2]).toBeLessThan(100);
  });

  it("are none for a format without pages", () => {
    const sheet = placesOf(LINES, {
      4: LINES[3]?.split("\t").map((_, at) => ({ file: 0, sheet: "表3", cell: `${"ABCDE"[at]}4` })),
    });
    const original = place("expenditure:4:total", sheet);
    expect(original).toMatchObject({ place: { sheet: "表3", cell: "C4" } });
    expect(original && regionAround(original, sheet)).toBeNull();
  });
});

describe("a file of places", () => {
  it("is refused where it is none", () => {
    expect(decodePlaces("", "{")).toMatchObject({ ok: false });
    expect(decodePlaces("", '{"1":[{"file":0,"page":"one","box":[0,0,0,0]}]}')).toMatchObject({ ok: false });
    expect(decodePlaces("", '{"1":[null,{"file":0,"paragraph":2}]}')).toMatchObject({ ok: true });
  });
});
