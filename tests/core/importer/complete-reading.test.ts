import { describe, expect, it } from "vitest";
import { readSheetLabel } from "../../../src/core/importer/sheets/sheet-labels.ts";
import { CODE_HEADS, NAME_HEADS, ORDINAL_HEADS } from "../../../src/core/lexicon/columns.ts";
import { compact } from "../../../src/core/lexicon/han.ts";
import { COLUMN_NUMBERS } from "../../../src/core/lexicon/pages.ts";
import { SHEET_TITLE } from "../../../src/core/lexicon/sheet-words.ts";
import * as d from "./derive.ts";
import { finalAccounts } from "./final-accounts.ts";
import { asPrinted } from "./print.ts";
import { provinceForm } from "./province-form.ts";
import { read } from "./reading.ts";

/** A text reduced to its letters and figures, in half-width form, without separators of thousands. */
const said = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(\d),(?=\d{3})/gu, "$1")
    .replace(/[^\p{L}\p{N}.]/gu, "");

/** All texts of a data set, as they follow each other. */
function textsOf(value: unknown, key = ""): string {
  if (typeof value === "string") return ["topic", "kind", "id", "key", "side"].includes(key) ? "" : value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, each]) => textsOf(each, name))
    .join("");
}

/** What the fixed words of a form say: the unit of amounts, whose table it is, heads of names and codes, labels of sheets, parts. Their meaning is in keys, and not kept as text. */
const isMeant = (cell: string): boolean =>
  readSheetLabel(cell) !== null ||
  [NAME_HEADS, CODE_HEADS, ORDINAL_HEADS, SHEET_TITLE, COLUMN_NUMBERS].some((fixed) => fixed.test(compact(cell))) ||
  /^(?:[(（]?(?:金额|货币)?单位[:：].*|(?:编制|单位|部门)(?:名称)?[:：].*|收入|支出|小计|(?:人员|公用)经费|.*科目(?:名称|编码)?|\d{1,2}|[-－—─=_|]+|[(（]?20\d\d年度?[)）]?|第.部分.*|.*公开)$/u.test(
    cell,
  );

/** What the title of a document says besides its unit. */
const withoutTitle = (cell: string): string => cell.replace(/20\d\d年度(?:部门|单位)(?:预算|决算)$/u, "");

/** Lines of a document whose words are neither in the data set nor named by a finding, nor page furniture, contents or the fixed words of a form. */
function unaccounted(document: string): readonly string[] {
  const { dataset, findings } = read(document, Number(/20\d\d/.exec(document)?.[0] ?? 2026));
  const kept = said(textsOf(dataset));
  const named = new Set(
    findings.flatMap(({ line, values }) => (line === null ? [] : [line, Number(values.endLine ?? line)])),
  );
  const furniture = findings.some(({ kind }) => kind === "pageFurniture");
  const lines = document.split(/\r\n|\n|\r/);
  const body = lines.reduce((last, line, at) => (/\.{4,}\s*\d*$/.test(line) ? at + 1 : last), 0);
  const isRatioLeft = findings.some(({ kind }) => kind === "columnNotRead");
  return lines.flatMap((line, at) => {
    if (at < body || named.has(at + 1) || (furniture && /第 ?\d+ ?页|^.{0,30}公开$|^\f?\d+$/u.test(line.trim())))
      return [];
    const lost = line
      .split(/\t| {2,}|\u3000{2,}/u)
      .map((cell) => cell.replace(/\f/g, "").trim())
      .filter(
        (cell) =>
          cell !== "" &&
          !isMeant(cell) &&
          !(isRatioLeft && cell.endsWith("%")) &&
          !kept.includes(said(withoutTitle(cell))),
      );
    return lost.length === 0 ? [] : [`${at + 1}: ${lost.join(" | ")}`];
  });
}

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ["as published", d.published],
  ["without trailing tabs", d.cutTrailingTabs(d.published)],
  ["with lone carriage returns", d.loneCr(d.published)],
  ["with spaces for tabs", d.fixedSpaces(4)(d.published)],
  ["with full-width figures", d.fullWidthFigures(d.published)],
  ["with grouped figures", d.groupedFigures(d.published)],
  ["without numbers in its titles", d.withoutNumbers(d.published)],
  ["in another order", d.reordered(d.published)],
  ["of another unit", d.otherUnit(d.published)],
  ["printed in columns", asPrinted(2, true)(d.published)],
  ["of eight statements", provinceForm],
  ["of final accounts", finalAccounts],
];

describe("every line of a document that is not blank", () => {
  it.each(DOCUMENTS)("is kept, named by a finding, or says only what its form says: %s", (_, document) => {
    expect(unaccounted(document)).toEqual([]);
  });
});
