import { describe, expect, it } from "vitest";
import { stride } from "../../../exhaustive.ts";
import * as d from "../derive.ts";
import { allFigures, base, read } from "../reading.ts";

const rows = d.rowLines(d.published);
const breaks: readonly (readonly [string, d.Break])[] = [
  ["inside its name", "inName"],
  ["between two cells", "atTab"],
  ["between two cells, the tab staying above", "keepingTab"],
  ["with the end of its name below", "wrapped"],
];

describe("a row broken over two lines", () => {
  it.each(breaks)("%s is one row again, wherever it stands", (_, how) => {
    for (const shift of [0, 1, 2]) {
      const document = d.breakRows(
        rows.filter((line) => line % 3 === shift),
        how,
      )(d.published);
      const { dataset } = read(document);
      expect(allFigures(dataset)).toEqual(allFigures(base()));
      expect(dataset?.complete).toBe(true);
    }
  });

  it("has its first line, its last one, and a finding that says so", () => {
    const { dataset, findings } = read(d.brokenRow(177, "inName")(d.published));
    const row = dataset?.statements[2]?.sides[0]?.rows.find(({ code }) => code === "2080505");
    expect(row).toMatchObject({ line: 177, endLine: 178, label: "机关事业单位基本养老保险缴费支出" });
    expect(findings).toMatchObject([{ level: "info", kind: "rowJoined", line: 177 }]);
  });

  it.each(breaks)(
    "%s, with trailing tabs cut off, is right or is said to be uncertain",
    (_, how) => {
      for (const line of rows.filter((_, at) => at % stride(1, 5) === 0)) {
        const { dataset, findings } = read(d.cutTrailingTabs(d.brokenRow(line, how)(d.published)));
        if (dataset?.complete)
          expect({ line, figures: allFigures(dataset) }).toEqual({ line, figures: allFigures(base()) });
        else expect(findings.some(({ level }) => level === "error")).toBe(true);
      }
    },
    120_000,
  );

  it.each(breaks)("%s in a target sheet loses nothing of it", (_, how) => {
    for (const line of [478, 480, 483, 486, 492, 495, 499, 526, 590, 655]) {
      const { dataset } = read(d.brokenRow(line, how)(d.published));
      const strip = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, inner) => (key === "line" ? undefined : inner)));
      if (how === "inName")
        expect({ line, sheets: strip(dataset?.projects) }).toEqual({ line, sheets: strip(base().projects) });
      expect(dataset?.projects.length).toBe(6);
    }
  });
});
