import { statementCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import type { EnglishOf } from "../document/english-names.ts";
import { readIndicatorValue } from "../document/indicators.ts";
import { printedItemsOf } from "../document/printed-items.ts";
import { everyRow } from "../document/statement.ts";
import { MONEY_UNIT_NAMES } from "../lexicon/units.ts";
import { type CsvField, writeCsv } from "./csv.ts";
import { factTables } from "./facts.ts";
import { inUnit } from "./in-unit.ts";
import { factFields, type PackageField } from "./package-fields.ts";

/** What the package says of itself beyond the figures. */
export interface PackageAbout {
  readonly title: string;
  readonly description: string;
  readonly sourceTitle: string;
  readonly licenceTitle: string;
  readonly version: string;
  readonly address: string | null;
  readonly readme: string;
}

interface Resource {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Omit<PackageField<never>, "of">[];
  readonly primaryKey?: string;
  readonly csv: string;
}

function resource<Row>(
  name: string,
  description: string,
  rows: readonly Row[],
  fields: readonly PackageField<Row>[],
  primaryKey?: string,
): Resource {
  const written = (field: PackageField<Row>, row: Row): CsvField => {
    const value = field.of(row);
    return value === null ? null : field.type === "string" ? String(value) : { number: String(value) };
  };
  const csv = writeCsv(
    [fields.map((field) => field.name), ...rows.map((row) => fields.map((field) => written(field, row)))],
    { bom: false },
  );
  const described = fields.map(({ of: _, ...field }) => field);
  return { name, description, fields: described, csv, ...(primaryKey === undefined ? {} : { primaryKey }) };
}

/** The files of a Fiscal Data Package 1.0, by path: facts in long form, statements, targets and glossary as further tables, and their description. */
export function dataPackage(
  dataset: Dataset,
  english: EnglishOf,
  about: PackageAbout,
): Readonly<Record<string, string>> {
  const fields = factFields(dataset, english);
  const resources = [
    ...factTables(dataset).map(({ name, description, facts }) =>
      resource(name, description, facts, fields, "budget_line_id"),
    ),
    statementsResource(dataset),
    targetsResource(dataset),
    resource("glossary", "terms as the document explains them", printedItemsOf(dataset, "glossary"), [
      { name: "term", type: "string", of: ({ heading }) => heading },
      { name: "text", type: "string", of: ({ text }) => text },
      { name: "line", type: "integer", of: ({ line }) => line },
    ]),
  ];
  return {
    "datapackage.json": `${JSON.stringify(descriptor(dataset, resources, about), null, 2)}\n`,
    "README.txt": about.readme,
    ...Object.fromEntries(resources.map(({ name, csv }) => [`data/${name}.csv`, csv])),
  };
}

function descriptor(dataset: Dataset, resources: readonly Resource[], about: PackageAbout) {
  const { unit, year, source } = dataset;
  return {
    profile: "tabular-data-package",
    name: `${unit.id}-${year}`,
    title: about.title,
    description: about.description,
    version: about.version,
    ...(about.address === null ? {} : { homepage: about.address }),
    countryCode: "CN",
    granularity: "aggregated",
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    licenses: [{ name: "notspecified", title: about.licenceTitle }],
    sources: [
      { title: about.sourceTitle, ...(source.url === null ? {} : { path: source.url }), sha256: source.sha256 },
    ],
    resources: resources.map(({ name, description, fields, primaryKey }) => ({
      profile: "tabular-data-resource",
      name,
      description,
      path: `data/${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields, missingValues: [""], ...(primaryKey === undefined ? {} : { primaryKey }) },
    })),
  };
}

function statementsResource(dataset: Dataset): Resource {
  const cells = everyRow(dataset).flatMap((place) => place.side.columns.map((column) => ({ ...place, column })));
  type Cell = (typeof cells)[number];
  const fields: readonly PackageField<Cell>[] = [
    { name: "cell", type: "string", of: ({ statement, row, column }) => statementCell(statement.id, row, column.key) },
    { name: "statement_id", type: "string", of: ({ statement }) => statement.id },
    { name: "statement_number", type: "integer", of: ({ statement }) => statement.number },
    { name: "statement_title", type: "string", of: ({ statement }) => statement.title },
    { name: "side", type: "string", of: ({ side }) => side.side },
    { name: "line", type: "integer", of: ({ row }) => row.line },
    { name: "code", type: "string", of: ({ row }) => row.code },
    { name: "label", type: "string", of: ({ row }) => row.label },
    { name: "government_label", type: "string", of: ({ row }) => row.governmentLabel ?? null },
    { name: "column", type: "string", of: ({ column }) => column.key },
    { name: "column_label", type: "string", of: ({ column }) => column.label },
    { name: "column_group", type: "string", of: ({ column }) => column.group },
    {
      name: "printed_amount",
      type: "number",
      description: "empty where the cell is blank in print",
      of: ({ row, column }) => row.amounts[column.key] ?? null,
    },
    {
      name: "printed_unit",
      type: "string",
      of: ({ statement }) => MONEY_UNIT_NAMES[statement.amountUnit],
    },
  ];
  return resource("statements", "every cell of every statement, totals included, in the printed order", cells, fields);
}

function targetsResource(dataset: Dataset): Resource {
  const indicators = dataset.projects.flatMap((sheet) => sheet.indicators.map((indicator) => ({ sheet, indicator })));
  type Indicator = (typeof indicators)[number];
  const value = ({ indicator }: Indicator) => readIndicatorValue(indicator.period);
  const fields: readonly PackageField<Indicator>[] = [
    { name: "project", type: "string", of: ({ sheet }) => sheet.name },
    {
      name: "project_total_yuan",
      type: "number",
      description: "converted exactly where the sheet prints another unit",
      of: ({ sheet: { amountUnit, funding } }) =>
        funding.total?.period == null ? null : inUnit(funding.total.period, amountUnit, "yuan"),
    },
    { name: "level_1", type: "string", of: ({ indicator }) => indicator.level1 },
    { name: "level_2", type: "string", of: ({ indicator }) => indicator.level2 },
    { name: "indicator", type: "string", of: ({ indicator }) => indicator.name },
    { name: "period_value", type: "string", description: "as printed", of: ({ indicator }) => indicator.period },
    { name: "annual_value", type: "string", description: "as printed", of: ({ indicator }) => indicator.annual },
    { name: "operator", type: "string", description: "read from period_value", of: (row) => value(row).operator },
    { name: "number", type: "number", description: "read from period_value", of: (row) => value(row).number },
    { name: "unit", type: "string", description: "read from period_value", of: (row) => value(row).unit },
    { name: "line", type: "integer", of: ({ indicator }) => indicator.line },
  ];
  return resource("targets", "performance indicators of the target sheets", indicators, fields);
}
