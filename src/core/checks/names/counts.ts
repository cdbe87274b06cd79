import { sheetCell } from "../../document/cell-reference.ts";
import { labelCell, type Table, tableOf } from "../../document/cells.ts";
import type { TargetSheet } from "../../document/dataset.ts";
import { SHEET_TEXT_KEYS } from "../../document/dataset.ts";
import { projectsOf } from "../../document/targets.ts";
import { foldDigits } from "../../explanation/fold.ts";
import { type Claim, claimId, type Rule, type Words } from "../claim.ts";
import { nameCell } from "../projects/sheets.ts";

/** What a project's name counts (4个党支部), its sheet counts alike. */
export const countInTexts: Rule = ({ dataset }) => {
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
        {
          id: claimId("names", "projects", row?.label ?? sheet.name, "count"),
          family: "names",
          kind: "countInTexts",
          values: {
            project: names[0]?.text ?? "",
            counts: [...new Set([number, ...others.flatMap(({ numbers }) => numbers)])].join(" / "),
          },
          relation: "found",
          verdict: others.length === 0 ? "equal" : "note",
          left: own,
          right: (others.length === 0 ? places.filter(({ cell }) => !own.includes(cell)) : others).map(
            ({ cell }) => cell,
          ),
        },
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
    return part !== undefined || /^(?:月|工作日|季度|小时|星期|年)/.test(noun)
      ? []
      : [{ number: String(number), noun }];
  });

/** Counts written out; 一个 mostly counts nothing, and what goes on (二十个, 两三个) is left alone. */
const HAN_NUMBERS = ["二", "三", "四", "五", "六", "七", "八", "九", "十"];
const COUNTED =
  /(其中|每|第|另|[一二两三四五六七八九十百千万])?(\d{1,6}|[二三四五六七八九十])(?:个|名|所|家|处|支|户|辆)([一-鿿]{2,12})/g;

/** Nouns run on into what follows (党支部活动经费, 党支部日常活动); the same first three characters name the same thing. */
const isSame = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);

const nameOf = (table: Table, row: Parameters<typeof labelCell>[1]): Words => ({
  cell: labelCell(table, row),
  text: row.label,
});

const indicatorNames = (sheet: TargetSheet): readonly Words[] =>
  sheet.indicators.map(({ line, name }) => ({ cell: sheetCell(line, "name"), text: name }));

const textsOf = (sheet: TargetSheet): readonly Words[] =>
  SHEET_TEXT_KEYS.flatMap((key) => {
    const printed = sheet.text[key];
    return printed === null || key === "filedAt" ? [] : [{ cell: sheetCell(printed.line, key), text: printed.text }];
  });
