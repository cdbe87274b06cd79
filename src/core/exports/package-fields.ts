import type { Dataset, Statement } from "../document/dataset.ts";
import type { EnglishOf } from "../document/english-names.ts";
import { columnsOf } from "../document/statement.ts";
import { PRINTED_TERMS } from "../lexicon/glossary-terms.ts";
import { MONEY_UNIT_NAMES } from "../lexicon/units.ts";
import type { Fact } from "./facts.ts";

/** A column of a tabular resource; `columnType` is that of the Fiscal Data Package 1.0 budget taxonomy, where it has one. */
export interface PackageField<Row> {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "year";
  readonly columnType?: string;
  readonly description?: string;
  readonly of: (row: Row) => string | number | null;
}

/** The taxonomy knows proposed, approved, adjusted and executed; a published unit budget is an approved one. */
const PHASE = { budget: "approved", adjusted: "adjusted", executed: "executed", finalAccounts: "executed" } as const;

const columnLabel = (statement: Statement, key: string | null): string | null =>
  columnsOf(statement).find((column) => column.key === key)?.label ?? null;

/** The columns of the facts, the same in every table of facts. */
export const factFields = (dataset: Dataset, english: EnglishOf): readonly PackageField<Fact>[] => [
  {
    name: "budget_line_id",
    type: "string",
    columnType: "budget-line-id",
    description: "where the amount is printed: statement:line:column",
    of: ({ cell }) => cell,
  },
  { name: "fiscal_year", type: "year", columnType: "date:fiscal-year", of: () => dataset.year },
  { name: "phase_id", type: "string", columnType: "phase:id", of: () => PHASE[dataset.phase] },
  { name: "direction", type: "string", columnType: "direction", of: ({ direction }) => direction },
  ...MONEY_FIELDS,
  ...unitFields(dataset),
  ...levelFields(0, english),
  ...levelFields(1, english),
  ...levelFields(2, english),
  ...PURPOSE_FIELDS,
  ...SOURCE_FIELDS,
  { name: "statement", type: "string", of: ({ statement }) => statement.title },
  { name: "line", type: "integer", description: "line of the document", of: ({ line }) => line },
];

/** The amount in yuan, and as printed. */
const MONEY_FIELDS: readonly PackageField<Fact>[] = [
  {
    name: "value",
    type: "number",
    columnType: "value",
    description: "yuan, converted exactly from the printed amount",
    of: ({ yuan }) => yuan,
  },
  { name: "currency", type: "string", columnType: "value-currency:code", of: () => "CNY" },
  {
    name: "printed_amount",
    type: "number",
    description: "as printed, in printed_unit",
    of: ({ printed }) => printed,
  },
  { name: "printed_unit", type: "string", of: ({ unit: printedIn }) => MONEY_UNIT_NAMES[printedIn] },
];

/** Whose budget it is. */
const unitFields = ({ unit }: Dataset): readonly PackageField<Fact>[] => [
  {
    name: "department_code",
    type: "string",
    columnType: "administrative-classification:generic:level1:code",
    of: () => unit.department?.code ?? null,
  },
  {
    name: "department_label",
    type: "string",
    columnType: "administrative-classification:generic:level1:label",
    of: () => unit.department?.name ?? null,
  },
  {
    name: "unit_code",
    type: "string",
    columnType: "administrative-classification:generic:level2:code",
    description: "the identifier of this site; the document prints none",
    of: () => unit.id,
  },
  {
    name: "unit_label",
    type: "string",
    columnType: "administrative-classification:generic:level2:label",
    of: () => unit.name,
  },
];

/** A level of the classification by function. */
const levelFields = (at: 0 | 1 | 2, english: EnglishOf): readonly PackageField<Fact>[] => [
  {
    name: `functional_${at + 1}_code`,
    type: "string",
    columnType: `functional-classification:generic:level${at + 1}:code`,
    of: ({ functional }) => functional[at]?.code ?? null,
  },
  {
    name: `functional_${at + 1}_label`,
    type: "string",
    columnType: `functional-classification:generic:level${at + 1}:label`,
    of: ({ functional }) => functional[at]?.label ?? null,
  },
  {
    name: `functional_${at + 1}_label_en`,
    type: "string",
    columnType: `functional-classification:generic:level${at + 1}:label:en`,
    of: ({ functional }) => {
      const line = functional[at];
      return line === undefined ? null : english(line.label, line.code);
    },
  },
];

/** What the money is for: economic item, project, kind of expenditure. */
const PURPOSE_FIELDS: readonly PackageField<Fact>[] = [
  {
    name: "economic_1_label",
    type: "string",
    columnType: "economic-classification:generic:level1:label",
    of: ({ economic }) => economic[0] ?? null,
  },
  {
    name: "economic_2_label",
    type: "string",
    columnType: "economic-classification:generic:level2:label",
    of: ({ economic }) => economic[1] ?? null,
  },
  {
    name: "project_label",
    type: "string",
    columnType: "activity:generic:project:label",
    of: ({ project }) => project,
  },
  { name: "expenditure_type_code", type: "string", columnType: "expenditure-type:code", of: ({ type }) => type },
  {
    name: "expenditure_type_label",
    type: "string",
    columnType: "expenditure-type:label",
    of: ({ type, statement }) =>
      type === "basic"
        ? PRINTED_TERMS.basicExpenditure
        : type === "project"
          ? PRINTED_TERMS.projectExpenditure
          : columnLabel(statement, type),
  },
  { name: "costs", type: "string", description: "personnel or public (operating) costs", of: ({ costs }) => costs },
];

/** Who pays. */
const SOURCE_FIELDS: readonly PackageField<Fact>[] = [
  { name: "source_code", type: "string", columnType: "fin-source:generic:code", of: ({ source }) => source },
  {
    name: "source_label",
    type: "string",
    columnType: "fin-source:generic:label",
    of: ({ statement, source }) => columnLabel(statement, source),
  },
];
