import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { decodePlaces } from "../../../src/core/document/printed-places.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { readHtml } from "../../../src/core/readers/html/read-html.ts";
import { placesText } from "../../../src/core/readers/places-text.ts";
import type { PrintedText } from "../../../src/core/readers/printed-text.ts";
import { type FileReading, READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { readWord } from "../../../src/core/readers/word/read-word.ts";
import { readWorkbook } from "../../../src/core/readers/workbook/read-workbook.ts";
import { placeInOriginal } from "../../../src/core/views/printed-place.ts";
import { importReading, published, withoutPlaces } from "./datong.ts";
import { datongOldPage, datongOnOneSheet, datongPage, datongWord, datongWorkbook } from "./datong-files.ts";
import { fileOf, readingOf } from "./sample-parts.ts";

/** Every figure of the statements with the text of the cell that the page names as its place. */
function figuresAtTheirPlaces(dataset: Dataset, reading: FileReading, printed: PrintedText) {
  const texts = new Map<string, string>();
  for (const block of reading.blocks)
    for (const cell of block.kind === "table" ? block.rows.flat() : [])
      texts.set(JSON.stringify(cell.place), cell.text);
  const places = decodePlaces(printed.text, placesText(printed.places));
  if (!places.ok) throw new Error("no places");
  return dataset.statements.flatMap((statement) =>
    statement.sides.flatMap((side) =>
      side.rows.flatMap((row) =>
        Object.entries(row.amounts).flatMap(([key, amount]) => {
          const found = findCell(dataset, `${statement.id}:${row.line}:${key}`);
          if (amount === null || found?.content.text !== amount) return [];
          const place = placeInOriginal(found, places.value)?.place;
          return [[found.reference, amount, texts.get(JSON.stringify(place))?.replaceAll(",", "")] as const];
        }),
      ),
    ),
  );
}

describe("the Datong document in another format", () => {
  it.each([
    ["html", () => readingOf(readHtml(fileOf(datongPage()), READ_LIMITS))],
    ["html", () => readingOf(readHtml(fileOf(datongOldPage()), READ_LIMITS))],
    ["workbook", () => readingOf(readWorkbook(fileOf(datongWorkbook()), READ_LIMITS))],
    ["word", () => readingOf(readWord(fileOf(datongWord()), READ_LIMITS))],
  ] as const)("gives the published data set: %s", (kind, read) => {
    const reading = read();
    const { dataset, findings, printed } = importReading(kind, reading);
    expect(withoutPlaces(dataset)).toEqual(withoutPlaces(published));
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
    const figures = dataset ? figuresAtTheirPlaces(dataset, reading, printed) : [];
    expect(figures.length).toBeGreaterThan(200);
    expect(figures.filter(([, amount, printedThere]) => printedThere !== amount)).toEqual([]);
  });

  it("gives the same figures on a single sheet, with zeros as accounting dashes", () => {
    const { dataset, findings } = importReading(
      "workbook",
      readingOf(readWorkbook(fileOf(datongOnOneSheet()), READ_LIMITS)),
    );
    expect(withoutPlaces(dataset, ["printed"])).toEqual(withoutPlaces(published, ["printed"]));
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
  });
});
