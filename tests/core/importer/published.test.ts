import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { decodeDataset } from "../../../src/core/document/decode-dataset.ts";
import { importDocument } from "../../../src/core/importer/import-document.ts";
import { datasetText } from "../../../src/core/importer/write-dataset.ts";
import { REQUEST } from "./reading.ts";

const folder = new URL("../../../public/data/datong-social-insurance-center/", import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL("2026.source.txt", folder)));
const committed = readFileSync(new URL("2026.json", folder), "utf8");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const { dataset, findings } = importDocument(bytes, { ...REQUEST, sha256 });
const lines = new TextDecoder().decode(bytes).split("\n");

describe("the published document", () => {
  it("gives the committed data set, byte for byte, and no finding at all", () => {
    expect(dataset && datasetText(dataset)).toBe(committed);
    expect(findings).toEqual([]);
  });

  it("gives a data set that the page itself accepts", () => {
    expect(decodeDataset(committed)).toMatchObject({ ok: true });
  });

  it("has the rows, lines and notes of each statement that the contract lists", () => {
    const shape = (dataset as Dataset).statements.map(({ id, line, note, sides }) => [
      id,
      line,
      note?.line ?? null,
      ...sides.map(
        ({ side, columns, rows }) =>
          `${side} (${columns.map(({ key }) => key).join(" ")}): ${rows.length}, ${rows[0]?.line}–${rows.at(-1)?.line}`,
      ),
    ]);
    expect(shape).toEqual([
      ["summary", 89, 132, "revenue (amount): 8, 97–130", "expenditure (total current carriedOver): 33, 97–130"],
      [
        "revenue",
        134,
        null,
        "revenue (total generalBudget fund stateCapital fiscalAccount unitFunds carriedOver): 18, 142–160",
      ],
      ["expenditure", 163, null, "expenditure (total basic project): 18, 171–188"],
      [
        "appropriation",
        190,
        null,
        "revenue (amount): 9, 199–235",
        "expenditure (total generalBudget fund stateCapital): 33, 199–235",
      ],
      ["general-budget", 237, null, "expenditure (total basic project): 18, 245–262"],
      ["basic-by-economic-item", 264, null, "expenditure (total personnel public): 27, 272–298"],
      ["fund-revenue", 300, 310, "revenue (amount): 1, 308–308"],
      ["fund-expenditure", 312, 321, "expenditure (total basic project): 1, 319–319"],
      [
        "state-capital",
        325,
        336,
        "revenue (amount): 1, 334–334",
        "expenditure (total basic project): 0, undefined–undefined",
      ],
      ["three-public", 340, null, "expenditure (total generalBudget fund stateCapital): 6, 348–353"],
      ["agency-operating", 355, 365, "expenditure (total generalBudget fund stateCapital): 1, 363–363"],
      [
        "projects",
        367,
        null,
        "expenditure (total generalBudget fund stateCapital fiscalAccount unitFunds): 7, 376–382",
      ],
      [
        "projects-carried-over",
        384,
        394,
        "expenditure (total generalBudget fund stateCapital): 0, undefined–undefined",
      ],
    ]);
  });

  it("has 6 sheets with 40 indicators and 14 blank ones, 11 duties, 25 offices and 12 terms", () => {
    const sheets = dataset?.projects ?? [];
    expect(sheets.map(({ line }) => line)).toEqual([477, 509, 541, 573, 605, 637]);
    expect(sheets.flatMap(({ indicators }) => indicators).length).toBe(40);
    expect(sheets.flatMap(({ blankIndicators }) => blankIndicators).length).toBe(14);
    expect(dataset?.sections.map(({ topic, line, children }) => [topic, line, children.length])).toEqual([
      ["duties", 45, 11],
      ["organisation", 69, 25],
      ["explanation", 397, 12],
      ["glossary", 693, 12],
    ]);
  });

  it("gives no figure that its line does not print, and prints none that is not given (read a second time, by nothing but the numbers of each line)", () => {
    const given = new Map<number, string[]>();
    for (const { sides } of (dataset as Dataset).statements)
      for (const { rows } of sides)
        for (const { line, amounts } of rows)
          given.set(line, [...(given.get(line) ?? []), ...Object.values(amounts).flatMap((amount) => amount ?? [])]);
    for (let line = 94; line < 396; line += 1) {
      const printed = (lines[line - 1] ?? "").match(/(?<![\d.])\d+\.\d+(?![\d.])/g) ?? [];
      expect({ line, figures: [...(given.get(line) ?? [])].sort() }).toEqual({ line, figures: [...printed].sort() });
    }
  });

  it("gives the amounts of the target sheets as they are printed, without their commas", () => {
    for (const { funding } of dataset?.projects ?? [])
      for (const row of Object.values(funding)) {
        const printed = (lines[(row?.line ?? 1) - 1] ?? "").match(/(?<=\t)[\d,]+(?=\t|$)/g) ?? [];
        expect(printed.map((figure) => figure.replaceAll(",", ""))).toEqual(
          [row?.period, row?.annual].filter((amount) => amount !== null),
        );
      }
  });

  it("joins sentences that a page cut, without a space", () => {
    const [, organisation, explanation] = dataset?.sections ?? [];
    expect(organisation?.children[2]).toMatchObject({
      line: 71,
      endLine: 73,
      number: "（三）",
      heading: "人事教育科",
      text: "负责机构编制、人事劳资、教育培训、考核评价等日常工作。",
    });
    expect(explanation?.children[3]?.children[0]).toMatchObject({
      line: 415,
      endLine: 417,
      text: expect.stringContaining("拨款0万元。其中"),
    });
  });

  it("gives every figure the code and name of its line", () => {
    for (const { sides } of (dataset as Dataset).statements)
      for (const { rows } of sides)
        for (const { line, code, label } of rows) {
          const cells = (lines[line - 1] ?? "").split("\t");
          expect(cells).toContain(label);
          if (code !== null) expect(cells[0]).toBe(code);
        }
  });
});
