import { type CellReference, printedAmount, rowPlace, sheetCell, textCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { paragraphAt } from "../document/paragraphs.ts";
import { walkSections } from "../document/sections.ts";
import { sheetLinesOf } from "../document/sheet-lines.ts";
import { everyRow } from "../document/statement.ts";
import { statedFigures } from "../explanation/stated-figures.ts";
import { shiftPoint } from "../format-amount.ts";
import { AMOUNT_UNIT_BEHIND, ANY_DIGIT, NUMBER_OF_DOCUMENT, NUMBERS_THINGS } from "../lexicon/figures.ts";
import { TYPED_POWER } from "./figure-query.ts";
import { fold } from "./fold.ts";

/** A figure of the document with the place where it is printed, in the document's order. */
export interface PrintedFigure {
  readonly cell: CellReference;
  readonly line: number;
  /** the digits as printed, without separators: "693.83", "0.90" */
  readonly digits: string;
  /** the same as canonical decimal text: "0.9" */
  readonly value: string;
  /** an amount in yuan, canonical; null for what is no amount */
  readonly yuan: string | null;
  readonly isNegative: boolean;
  /** yuan, wan and yi are amounts; other: a count, or a number that says nothing of itself */
  readonly unit: "yuan" | "wan" | "yi" | "percent" | "other";
  /** figures of one row of a table, of one line of a sheet, stand together */
  readonly row: string;
}

/** Every figure in tables, target sheets and text. What numbers things (years, items, codes) is none. */
export const printedFiguresOf = (dataset: Dataset): readonly PrintedFigure[] =>
  [...inTables(dataset), ...inSheets(dataset), ...inTexts(dataset)].sort((a, b) => a.line - b.line);

const figureOf = (text: string, rest: Pick<PrintedFigure, "cell" | "line" | "unit" | "row">): PrintedFigure => {
  const digits = text.replace(/[^\d.]/g, "");
  const { unit } = rest;
  const yuan = unit === "percent" || unit === "other" ? null : shiftPoint(digits, TYPED_POWER[unit]);
  return { ...rest, digits, value: shiftPoint(digits, 0), yuan, isNegative: /^[-−△▲]/.test(text) };
};

const inTables = (dataset: Dataset): readonly PrintedFigure[] =>
  everyRow(dataset).flatMap(({ statement, side, row }) =>
    side.columns.flatMap(({ key }) => {
      const { cell, text, unit } = printedAmount(statement, row, key);
      const place = `${statement.id}:${side.side}:${rowPlace(row)}`;
      return text === null ? [] : figureOf(text, { cell, line: row.line, unit, row: place });
    }),
  );

const inSheets = ({ projects }: Dataset): readonly PrintedFigure[] =>
  projects.flatMap((sheet) =>
    sheetLinesOf(sheet).flatMap((at): readonly PrintedFigure[] => {
      const { line } = at;
      const row = `sheet:${line}`;
      if (at.kind === "funding")
        return (["period", "annual"] as const).flatMap((half) => {
          const text = at[half];
          const cell = sheetCell(line, `${at.key}.${half}`);
          return text === null ? [] : figureOf(text, { cell, line, unit: sheet.amountUnit, row });
        });
      if (at.kind === "texts")
        return at.texts.flatMap(({ key, text }) =>
          numbersIn(text).map(({ number, unit }) => figureOf(number, { cell: sheetCell(line, key), line, unit, row })),
        );
      if (at.kind !== "indicator" || at.indicator === null) return [];
      const { indicator } = at;
      return (["period", "annual"] as const).flatMap((half) =>
        numbersIn(indicator[half] ?? "").map(({ number, unit }) =>
          figureOf(number, { cell: sheetCell(line, half), line, unit, row }),
        ),
      );
    }),
  );

function inTexts(dataset: Dataset): readonly PrintedFigure[] {
  const stated = statedFigures(dataset);
  return [...new Set(walkSections(dataset.sections).map(({ line }) => line))].flatMap((line) => {
    const { text } = paragraphAt(dataset, line) ?? { text: "" };
    return numbersIn(text).map(({ number, unit, start, end }) => {
      // the page knows a figure of the explanation by the place that its checks have for it
      const known = stated.find((each) => each.line === line && each.start <= start && end <= each.end);
      const cell = known?.cell ?? textCell(line, start, end);
      return figureOf(number, { cell, line, unit, row: cell });
    });
  });
}

const NUMBER = /[-−△▲]?\d[\d,]*(?:\.\d+)?/g;
interface NumberInText {
  readonly number: string;
  readonly unit: PrintedFigure["unit"];
  readonly start: number;
  readonly end: number;
}

/** The numbers in running text, half-width or full-width, with the unit behind them and where they stand. */
function numbersIn(printed: string): readonly NumberInText[] {
  if (!ANY_DIGIT.test(printed)) return [];
  const { text, at } = fold(printed);
  return [...text.matchAll(NUMBER)].flatMap((match): readonly NumberInText[] => {
    const number = match[0].replace(/,+$/, "");
    const from = match.index ?? 0;
    const behind = text.slice(from + number.length);
    // a long row of digits is the number of a document or of a telephone, a letter before it a name
    if (NUMBERS_THINGS.test(behind) || /^\d{9,}$/.test(number) || NUMBER_OF_DOCUMENT.test(text[from - 1] ?? ""))
      return [];
    const [, unit] = AMOUNT_UNIT_BEHIND.find(([pattern]) => pattern.test(behind)) ?? [null, "other" as const];
    const end = (at[from + number.length - 1] ?? 0) + 1;
    return [{ number, unit, start: at[from] ?? 0, end }];
  });
}
