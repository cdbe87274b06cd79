import { rowPlace } from "../document/cell-reference.ts";
import type { Dataset, Statement } from "../document/dataset.ts";
import { linesOfSides, type PrintedSide, printedTable, type Stub, type TableRow } from "../views/printed-table.ts";
import { fittingWidth, high, type Sheet, type SheetCell } from "./sheet.ts";

/** The words of a statement's sheet. */
export interface SheetWords {
  readonly name: (printed: string, code?: string | null) => string;
  readonly stub: (head: Stub["head"]) => string;
  readonly side: (side: "revenue" | "expenditure") => string;
  readonly unit: (unit: "wan" | "yuan") => string;
  readonly unitLine: (unit: string) => string;
  readonly sheetName: (statement: Statement) => string;
}

const width = ({ stubs, columns }: PrintedSide): number => stubs.length + columns.length;
const filled = (cell: SheetCell, span: number): readonly (SheetCell | null)[] => [
  span > 1 ? { ...cell, columnSpan: span } : cell,
  ...Array.from({ length: span - 1 }, () => null),
];
/** The names of the second side stand off from the figures of the first. */
const apart = (side: number) => (side === 0 ? {} : { indent: 1 });
const HEAD = { isBold: true, rule: "head", isWrapped: true } as const;

/** Every statement in the statutory layout, one a sheet: title, unit, the printed heads, both sides beside each other, the note. */
export const statementSheets = (dataset: Dataset, words: SheetWords): readonly Sheet[] =>
  dataset.statements.map((statement) => statementSheet(dataset, statement, words));

function statementSheet(dataset: Dataset, statement: Statement, words: SheetWords): Sheet {
  const { sides } = printedTable(dataset, statement);
  const whole = Math.max(
    1,
    sides.reduce((sum, side) => sum + width(side), 0),
  );
  const heads = headRows(sides, words);
  const title: SheetCell = { text: words.name(statement.title), isBold: true, align: "center" };
  const unit: SheetCell = { text: words.unitLine(words.unit(statement.amountUnit)), align: "right" };
  const rows = bodyRows(sides, words);
  const table = [...heads.slice(-1), ...rows];
  const widths = Array.from({ length: whole }, (_, index) =>
    fittingWidth(
      table.flatMap((row) => {
        const cell = row[index];
        return cell == null ? [] : ["text" in cell ? cell.text : cell.number];
      }),
      12,
    ),
  );
  const note =
    statement.note === null ? [] : [filled({ text: words.name(statement.note.text), isWrapped: true }, whole)];
  const all = [filled(title, whole), filled(unit, whole), ...heads, ...rows, ...note];
  return {
    name: words.sheetName(statement),
    widths,
    frozenRows: 2 + heads.length,
    frozenColumns: 0,
    rows: all.map((row) => high(row, widths)),
  };
}

/** The heads as printed: what spans columns above, the columns below; what has nothing above it spans both rows. */
function headRows(sides: readonly PrintedSide[], words: SheetWords): readonly (readonly (SheetCell | null)[])[] {
  const titles = sides.some(({ title }) => title !== null)
    ? [
        sides.flatMap((side) => {
          const text =
            side.title === null
              ? ""
              : typeof side.title === "string"
                ? words.side(side.title)
                : words.name(side.title.printed);
          return filled({ ...HEAD, text, align: "center" }, width(side));
        }),
      ]
    : [];
  const hasGroups = sides.some(({ columns }) => columns.some(({ group }) => group !== null));
  const upper: (SheetCell | null)[] = [];
  const lower: (SheetCell | null)[] = [];
  for (const [at, { stubs, columns }] of sides.entries()) {
    for (const { head } of stubs) {
      upper.push({ ...HEAD, ...apart(at), text: words.stub(head), ...(hasGroups ? { rowSpan: 2 } : {}) });
      lower.push(null);
    }
    for (const [index, { label, group }] of columns.entries()) {
      const own: SheetCell = { ...HEAD, text: words.name(label), align: "right" };
      if (group === null) {
        upper.push(hasGroups ? { ...own, rowSpan: 2 } : own);
        lower.push(null);
        continue;
      }
      lower.push(own);
      if (index > 0 && columns[index - 1]?.group === group) upper.push(null);
      else {
        const end = columns.findIndex((column, at) => at > index && column.group !== group);
        const span = (end < 0 ? columns.length : end) - index;
        upper.push({ ...HEAD, text: words.name(group), align: "center", ...(span > 1 ? { columnSpan: span } : {}) });
      }
    }
  }
  return hasGroups ? [...titles, upper, lower] : [...titles, upper];
}

/** The rows by printed line, so that both sides of a line stand beside each other. */
function bodyRows(sides: readonly PrintedSide[], words: SheetWords): readonly (readonly (SheetCell | null)[])[] {
  const [only, ...others] = sides;
  if (only !== undefined && others.length === 0) return only.rows.map((item) => sideCells(only, item, words, apart(0)));
  return linesOfSides(sides.map(({ rows }) => rows)).map((line) =>
    sides.flatMap((side, at) => {
      const item = side.rows.find(({ row }) => rowPlace(row) === line);
      return item === undefined
        ? Array.from({ length: width(side) }, () => null)
        : sideCells(side, item, words, apart(at));
    }),
  );
}

function sideCells(
  { stubs, columns }: PrintedSide,
  { row, isTotal, isParent }: TableRow,
  words: SheetWords,
  place: { readonly indent?: number },
): readonly (SheetCell | null)[] {
  const tone = { ...(isTotal || isParent ? { isBold: true } : {}), ...(isTotal ? ({ rule: "total" } as const) : {}) };
  // the rules of a total run through what is blank
  const blank = isTotal ? { ...tone, text: "" } : null;
  const names = stubs.map(({ key }): SheetCell | null => {
    const text = key === "code" ? row.code : key === "label" ? row.label : (row.governmentLabel ?? null);
    if (text === null) return blank;
    return { ...tone, ...place, text: key === "code" ? text : words.name(text, key === "label" ? row.code : null) };
  });
  const figures = columns.map(({ key }): SheetCell | null => {
    const text = row.amounts[key] ?? null;
    return text === null ? blank : { ...tone, number: text };
  });
  return [...names, ...figures];
}
