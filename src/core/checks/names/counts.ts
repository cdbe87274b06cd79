import type { PrintedWords } from "../../document/cell-figure.ts";
import { sheetCell } from "../../document/cell-reference.ts";
import { type Row, SHEET_TEXT_KEYS, type TargetSheet } from "../../document/dataset.ts";
import { projectsOf } from "../../document/projects.ts";
import { labelCell, type Table, tableOf } from "../../document/tables.ts";
import { foldDigits } from "../../explanation/fold.ts";
import { COUNTED, HAN_NUMBERS, SPAN_OF_TIME } from "../../lexicon/counts.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";
import { nameCell } from "../projects/sheets.ts";

/** What a project's name counts (4个党支部), its sheet counts alike. */
const countInTexts: Rule = ({ dataset }) => {
  const table = tableOf(dataset, "projects");
  return projectsOf(dataset).flatMap(({ row, sheet }): readonly Claim[] => {
    if (sheet === null) return [];
    const names = [
      ...(row === null || table === undefined ? [] : [nameOf(table, row)]),
      { cell: nameCell(sheet), text: sheet.name },
    ];
    return countsIn(names[0]?.text ?? "").flatMap(({ number, noun }): readonly Claim[] => {
      const places = [...names, ...indicatorNames(sheet), ...textsOf(sheet)].flatMap((words) => {
        const numbers = countsIn(words.text)
          .filter((count) => isSame(count.noun, noun))
          .map((count) => count.number);
        return numbers.length === 0 ? [] : [{ cell: words.cell, numbers }];
      });
      if (places.length <= names.length) return [];
      const isOther = ({ numbers }: { numbers: readonly string[] }) => !numbers.includes(number);
      const others = places.filter(isOther);
      const own =
        others.length === 0
          ? names.slice(0, 1).map(({ cell }) => cell)
          : places.filter((place) => !isOther(place)).map(({ cell }) => cell);
      return [
        found(
          {
            ...claimHead("names", "countInTexts", "projects", row?.label ?? sheet.name, "count"),
            values: {
              project: names[0]?.text ?? "",
              counts: [...new Set([number, ...others.flatMap(({ numbers }) => numbers)])].join(" / "),
            },
          },
          others.length === 0 ? "equal" : "note",
          own,
          (others.length === 0 ? places.filter(({ cell }) => !own.includes(cell)) : others).map(({ cell }) => cell),
        ),
      ];
    });
  });
};

interface Counted {
  readonly number: string;
  readonly noun: string;
}

/** Counts in 个 (in digits or written out), 名, 所 … with what they count; a span of time counts nothing, and 其中3个 or 每个 speaks of a part. */
const countsIn = (text: string): readonly Counted[] =>
  [...foldDigits(text).matchAll(COUNTED)].flatMap(([, part, written = "", noun = ""]) => {
    const number = /^\d/.test(written) ? written : HAN_NUMBERS.indexOf(written) + 2;
    return part !== undefined || SPAN_OF_TIME.test(noun) ? [] : [{ number: String(number), noun }];
  });

/** Nouns run on into what follows (党支部活动经费, 党支部日常活动); the same first three characters name the same thing. */
const isSame = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);

const nameOf = (table: Table, row: Row): PrintedWords => ({
  cell: labelCell(table, row),
  text: row.label,
});

const indicatorNames = (sheet: TargetSheet): readonly PrintedWords[] =>
  sheet.indicators.map(({ line, name }) => ({ cell: sheetCell(line, "name"), text: name }));

const textsOf = (sheet: TargetSheet): readonly PrintedWords[] =>
  SHEET_TEXT_KEYS.flatMap((key) => {
    const printed = sheet.text[key];
    return printed === null || key === "filedAt" ? [] : [{ cell: sheetCell(printed.line, key), text: printed.text }];
  });

/** Counts inside names and texts of one project; differences are notes. */
export const rules: RuleSet = {
  kinds: ["countInTexts"],
  rules: [countInTexts],
};
