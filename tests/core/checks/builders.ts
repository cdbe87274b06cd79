import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset, Section, Statement, StatementId, TargetSheet } from "../../../src/core/document/dataset.ts";

/** A row as a test writes it: its name, with its code before it where it has one, and the amounts of the columns. */
type RowText = readonly [name: string, ...amounts: (string | null)[]];
interface SideText {
  readonly columns: readonly string[];
  readonly rows: readonly RowText[];
}

/** A data set of one small unit, 某市示范中心, with what the example needs. */
export const datasetOf = (
  statements: readonly Statement[],
  rest: Partial<Pick<Dataset, "projects" | "sections" | "complete" | "unit">> = {},
): Dataset => ({
  schemaVersion: 1,
  complete: true,
  unit: { id: "example", name: "某市示范中心", department: null },
  year: 2026,
  phase: "budget",
  source: { file: "2026.source.txt", sha256: "0".repeat(64), encoding: "utf-8", url: null, published: null },
  statements: statements.map((statement) => ({ ...statement })),
  projects: [],
  sections: [],
  ...rest,
});

/** A statement: its sides by name, each with its columns and rows. Lines count on from 1. */
export function statement(
  id: StatementId,
  sides: { readonly revenue?: SideText; readonly expenditure?: SideText },
  rest: Partial<Pick<Statement, "title" | "note" | "amountUnit" | "complete">> = {},
): Statement {
  return {
    id,
    number: null,
    title: `2026年${id}`,
    line: 1,
    amountUnit: "wan",
    note: null,
    sides: (["revenue", "expenditure"] as const).flatMap((side) => {
      const text = sides[side];
      return text === undefined ? [] : [sideOf(side, text)];
    }),
    ...rest,
  };
}

const sideOf = (side: "revenue" | "expenditure", { columns, rows }: SideText): Statement["sides"][number] => ({
  side,
  headerLines: [1],
  columns: columns.map((key) => ({ key, label: key, group: null })),
  rows: rows.map(([name, ...amounts], at) => {
    const [, code = null, label = name] = /^(\d{3,7}) (.*)$/.exec(name) ?? [];
    return {
      line: at + 2,
      code,
      label,
      amounts: Object.fromEntries(columns.map((key, column) => [key, amounts[column] ?? null])),
    };
  }),
});

/** A table by function with one amount column: 合计 and the lines below it. */
export const functional = (...rows: readonly RowText[]): Statement =>
  statement("expenditure", { expenditure: { columns: ["total"], rows } });

/** The explanation with these paragraphs under one heading, from line 100 on. */
export const explanation = (heading: string, ...paragraphs: readonly string[]): readonly Section[] => [
  section("explanation", "part", 90, "情况说明", null, [
    section(
      null,
      "heading",
      99,
      heading,
      null,
      paragraphs.map((text, at) => section(null, "paragraph", 100 + at, null, text, [])),
    ),
  ]),
];

const section = (
  topic: Section["topic"],
  kind: Section["kind"],
  line: number,
  heading: string | null,
  text: string | null,
  children: readonly Section[],
): Section => ({ topic, kind, line, endLine: line, number: null, heading, text, children });

/** A target sheet with its funding in 元, all of it municipal. */
export const sheetOf = (name: string, amount: string, rest: Partial<TargetSheet> = {}): TargetSheet => {
  const row = (line: number, text: string | null) => ({ line, period: text, annual: text });
  return {
    line: 200,
    name,
    amountUnit: "yuan",
    funding: {
      total: row(201, amount),
      central: row(202, "0"),
      provincial: row(203, "0"),
      municipal: row(204, amount),
      self: row(205, "0"),
      other: row(206, null),
    },
    text: {
      department: null,
      implementer: null,
      attribute: null,
      duration: null,
      overview: null,
      basis: null,
      necessity: null,
      safeguards: null,
      plan: null,
      periodGoal: null,
      annualGoal: null,
      filedAt: null,
    },
    indicators: [],
    blankIndicators: [],
    ...rest,
  };
};

/** The verdicts of a data set by id, without what says that no sheets are printed. */
export const verdictsOf = (dataset: Dataset): Record<string, string> =>
  Object.fromEntries(
    checkDataset(dataset)
      .filter(({ kind }) => kind !== "noSheets")
      .map(({ id, verdict }) => [id, verdict]),
  );
