import { type Budget, budgetOf } from "../document/budget.ts";
import { type CellReference, printedAmount } from "../document/cell-reference.ts";
import type { Dataset, Row, Statement } from "../document/dataset.ts";
import { economicRowKind, economicRows } from "../document/economic-rows.ts";
import { type FunctionalLine, functionalTree, pathTo, walk } from "../document/functional-tree.ts";
import { NATURES, type Nature } from "../document/natures.ts";
import { countedOnce, PAYERS, type Payer } from "../document/sources.ts";
import { columnsOf, rowsOf, statementOf } from "../document/statement.ts";
import { partRowsOf } from "../document/tables.ts";
import { type AmountUnit, amountOf, canonicalText } from "../money.ts";

/** One printed leaf amount in long form: what print does not say is null. Money in yuan, beside it the amount and unit as printed. */
export interface Fact {
  readonly cell: CellReference;
  readonly statement: Statement;
  readonly line: number;
  readonly direction: "revenue" | "expenditure";
  readonly printed: string;
  readonly unit: AmountUnit;
  readonly yuan: string;
  /** class, section, item, outermost first */
  readonly functional: readonly { readonly code: string; readonly label: string }[];
  /** parent and item of the economic classification; print gives no codes */
  readonly economic: readonly string[];
  readonly type: Nature | null;
  /** personnel or operating costs */
  readonly costs: "personnel" | "public" | null;
  readonly source: Payer | null;
  readonly project: string | null;
}

type Classified = Pick<Fact, "direction"> &
  Partial<Pick<Fact, "functional" | "economic" | "type" | "costs" | "source" | "project">>;
const UNCLASSIFIED = { functional: [], economic: [], type: null, costs: null, source: null, project: null } as const;

function factOf(
  statement: Statement,
  row: Pick<Row, "line" | "part" | "amounts">,
  key: string,
  classified: Classified,
): readonly Fact[] {
  const { cell, text, unit } = printedAmount(statement, row as Row, key);
  if (text === null) return [];
  const yuan = canonicalText(amountOf(text, unit), "yuan");
  return [{ ...UNCLASSIFIED, ...classified, cell, statement, line: row.line, printed: text, unit, yuan }];
}

const keysOf = (statement: Statement): ReadonlySet<string> => new Set(columnsOf(statement).map(({ key }) => key));

/**
 * The amounts of the items below which nothing is printed, in a table by function: each of `keys` that is printed, else the total.
 * Where a line prints a total and only some of its parts, the facts hold those parts alone: of what the rest is, print says
 * nothing, and the total beside its parts would count them twice. The total stays in the table of statements.
 */
function leaves(statement: Statement, keys: readonly string[], classify: (key: string) => Classified): readonly Fact[] {
  const tree = functionalTree(statement);
  const has = keysOf(statement);
  const own = countedOnce(keys.filter((key) => has.has(key)));
  const rows = new Map(rowsOf(statement).map((row) => [`${row.line} ${row.code}`, row]));
  const pathOf = ({ code }: FunctionalLine) => pathTo(tree, code).map(({ code: at, label }) => ({ code: at, label }));
  return walk([...tree.classes, ...tree.unplaced])
    .filter(({ children }) => children.length === 0)
    .flatMap((line) => {
      const row = rows.get(`${line.line} ${line.code}`);
      if (row === undefined) return [];
      const functional = pathOf(line);
      const facts = own.flatMap((key) => factOf(statement, row, key, { ...classify(key), functional }));
      return facts.length > 0
        ? facts
        : factOf(statement, row, "total", { direction: classify("total").direction, functional });
    });
}

/** Expenditure by function and kind, and revenue by function and source: the two directions of one budget. */
export function budgetFacts({ dataset, expenditure }: Budget): readonly Fact[] {
  const revenue = statementOf(dataset, "revenue");
  const isType = (key: string): key is Nature => NATURES.some((nature) => nature === key);
  const isSource = (key: string): key is Payer => PAYERS.some((source) => source === key);
  return [
    ...(expenditure === null
      ? []
      : leaves(expenditure.statement, NATURES, (key) => ({
          direction: "expenditure",
          ...(isType(key) ? { type: key } : {}),
        }))),
    ...(revenue === undefined
      ? []
      : leaves(revenue, PAYERS, (key) => ({ direction: "revenue", ...(isSource(key) ? { source: key } : {}) }))),
  ];
}

/** Basic expenditure by economic item and by personnel or operating costs: the same money as in the facts, seen otherwise. */
export function economicFacts(dataset: Dataset): readonly Fact[] {
  const statement = statementOf(dataset, "basic-by-economic-item");
  if (statement === undefined) return [];
  const parts = economicRows(statement);
  // parts that are columns share their rows, and a row's amounts stay together
  return [...new Set(parts.map(({ rows }) => rows))].flatMap((rows) => {
    const own = parts.filter((part) => part.rows === rows);
    let parent: string | null = null;
    return rows.flatMap((row) => {
      const kind = economicRowKind(row);
      if (kind === "parent") parent = row.label;
      if (kind !== "item") return [];
      const economic = parent === null ? [row.label] : [parent, row.label];
      const classified = { direction: "expenditure", economic, type: "basic" } as const;
      const facts = own.flatMap(({ costs, key }) => factOf(statement, row, key, { ...classified, costs }));
      return facts.length > 0 ? facts : factOf(statement, row, "total", classified);
    });
  });
}

/** Project expenditure by project and source. */
export function projectFacts(dataset: Dataset): readonly Fact[] {
  const statement = statementOf(dataset, "projects");
  if (statement === undefined) return [];
  const has = keysOf(statement);
  const sources = countedOnce(PAYERS.filter((source) => has.has(source)));
  return statement.sides
    .flatMap((side) => partRowsOf(dataset, { statement, side }))
    .flatMap((row) => {
      const classified = { direction: "expenditure", project: row.label, type: "project" } as const;
      const facts = sources.flatMap((source) => factOf(statement, row, source, { ...classified, source }));
      return facts.length > 0 ? facts : factOf(statement, row, "total", classified);
    });
}

/** The facts of a data set in tables of which each has no money twice: rows of two of them are never added up. */
export const factTables = (
  dataset: Dataset,
): readonly { readonly name: FactTable; readonly description: string; readonly facts: readonly Fact[] }[] => [
  {
    name: "facts",
    description: "printed leaf amounts: expenditure by function and basic or project; revenue by function and source",
    facts: budgetFacts(budgetOf(dataset)),
  },
  {
    name: "facts-economic",
    description: "basic expenditure by economic item; the same money as in facts, do not add",
    facts: economicFacts(dataset),
  },
  {
    name: "facts-projects",
    description: "project expenditure by project; the same money as in facts, do not add",
    facts: projectFacts(dataset),
  },
];

/** The tables of facts, by the name of their file in the data package. */
export type FactTable = "facts" | "facts-economic" | "facts-projects";
