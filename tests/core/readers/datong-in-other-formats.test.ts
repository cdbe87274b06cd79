import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/core/readers/html/read-html.ts";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { readWord } from "../../../src/core/readers/word/read-word.ts";
import { readWorkbook } from "../../../src/core/readers/workbook/read-workbook.ts";
import { importReading, published, withoutPlaces } from "./datong.ts";
import { datongOldPage, datongOnOneSheet, datongPage, datongWord, datongWorkbook } from "./datong-files.ts";
import { fileOf, readingOf } from "./sample-parts.ts";

describe("the Datong document in another format", () => {
  it.each([
    ["html", () => readingOf(readHtml(fileOf(datongPage()), READ_LIMITS))],
    ["html", () => readingOf(readHtml(fileOf(datongOldPage()), READ_LIMITS))],
    ["workbook", () => readingOf(readWorkbook(fileOf(datongWorkbook()), READ_LIMITS))],
    ["word", () => readingOf(readWord(fileOf(datongWord()), READ_LIMITS))],
  ] as const)("gives the published data set: %s", (kind, read) => {
    const { dataset, findings } = importReading(kind, read());
    expect(withoutPlaces(dataset)).toEqual(withoutPlaces(published));
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
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
