import { yuanIn } from "../document/cell-figure.ts";
import { printedAmount, sheetCell, statementCell, textCell } from "../document/cell-reference.ts";
import type { Dataset, Row, Side, Statement } from "../document/dataset.ts";
import { isTotalRow } from "../document/functional-tree.ts";
import { paragraphAt } from "../document/paragraphs.ts";
import { printedPassagesOf } from "../document/printed-items.ts";
import { projectsOf } from "../document/projects.ts";
import { sectionsOn, walkSections } from "../document/sections.ts";
import { everyRow } from "../document/statement.ts";
import { isStated, type PrintedAmount } from "../format-amount.ts";
import { compareAmounts } from "../money.ts";
import { cardPlace, paragraphPlace } from "../views/places-on-page.ts";
import type { SearchItem, SearchTarget } from "./search-item.ts";

const plain = { code: null, name: null, text: null, amount: null, within: null };
const firstFigure = (statement: Statement, { columns }: Pick<Side, "columns">, row: Row): PrintedAmount | null =>
  columns.map(({ key }) => printedAmount(statement, row, key)).find(isStated) ?? null;

/** Every code with every name that is printed for it, with the largest amount that stands beside: that of the whole, not of a part. */
function codesOf(dataset: Dataset): readonly SearchItem[] {
  const items = new Map<string, SearchItem>();
  for (const { statement, side, row } of everyRow(dataset)) {
    if (row.code === null) continue;
    const id = `codes/${row.code} ${row.label}`;
    const amount = firstFigure(statement, side, row);
    const known = items.get(id)?.amount ?? null;
    const isLarger = isStated(amount) && (!isStated(known) || compareAmounts(yuanIn(amount), yuanIn(known)) > 0);
    if (items.has(id) && !isLarger) continue;
    const target = { kind: "code", code: row.code } as const;
    items.set(id, { ...plain, id, group: "codes", code: row.code, name: row.label, amount, target });
  }
  return [...items.values()];
}

/** Rows without a code: economic items by name, then the lines of the other statements, each name once a statement. */
function rowsOf(dataset: Dataset): readonly SearchItem[] {
  const items = new Map<string, SearchItem>();
  const projects = new Set(projectsOf(dataset).map(({ name }) => name));
  for (const { statement, side, row } of everyRow(dataset)) {
    if (row.code !== null || isTotalRow(row) || (statement.id === "projects" && projects.has(row.label))) continue;
    const isEconomic = statement.id === "basic-by-economic-item";
    const group = isEconomic ? "economic" : "rows";
    const id = `${group}/${isEconomic ? "" : `${statement.id}/${side.side}/`}${row.label}`;
    if (items.has(id)) continue;
    // the page shows an economic item under personnel or operating costs, not in its total
    const halves = { columns: side.columns.filter(({ key }) => key !== "total") };
    const amount = (isEconomic ? firstFigure(statement, halves, row) : null) ?? firstFigure(statement, side, row);
    const place = statementCell(statement.id, row, "label");
    const target: SearchTarget = isEconomic
      ? { kind: "cell", view: "breakdown", cell: amount?.cell ?? place }
      : { kind: "statement", id: statement.id, cell: amount?.cell ?? null, place };
    items.set(id, { ...plain, id, group, name: row.label, amount, within: statement.title, target });
  }
  return [...items.values()];
}

function projectItemsOf(dataset: Dataset): readonly SearchItem[] {
  return projectsOf(dataset).flatMap(({ name, amount, row, sheet }): readonly SearchItem[] => [
    {
      ...plain,
      id: `projects/${name}`,
      group: "projects",
      name,
      text: sheet === null ? null : (sheet.text.overview?.text ?? null),
      amount,
      target: { kind: "place", view: "targets", place: cardPlace(row, sheet), q: name },
    },
    ...(sheet?.indicators ?? []).map(
      (indicator): SearchItem => ({
        ...plain,
        id: `indicators/${indicator.line}`,
        group: "indicators",
        name: indicator.name,
        text: indicator.period ?? indicator.annual,
        within: name,
        target: {
          kind: "cell",
          view: "targets",
          cell: sheetCell(indicator.line, indicator.period === null ? "annual" : "period"),
          place: cardPlace(row, sheet),
        },
      }),
    ),
  ]);
}

function textsOf(dataset: Dataset): readonly SearchItem[] {
  const explained = walkSections(sectionsOn(dataset, "explanation")).filter(({ kind }) => kind === "paragraph");
  const paragraphs = explained.flatMap(({ line }): readonly SearchItem[] => {
    const paragraph = paragraphAt(dataset, line);
    if (paragraph === null) return [];
    const within = paragraph.path[paragraph.path.length - 1]?.heading ?? null;
    const cell = textCell(line, 0, paragraph.text.length);
    const target = { kind: "place", view: "explanation", place: paragraphPlace(line), cell } as const;
    return [{ ...plain, id: `explanation/${line}`, group: "explanation", text: paragraph.text, within, target }];
  });
  const offices = printedPassagesOf(dataset, "organisation").map(
    ({ heading, text, cell }): SearchItem => ({
      ...plain,
      id: `offices/${cell}`,
      group: "offices",
      name: heading,
      text,
      target: { kind: "place", view: "unit", place: cell, ...(heading === null ? { cell } : { q: heading }) },
    }),
  );
  const duties = printedPassagesOf(dataset, "duties").map(
    ({ text, cell, number }): SearchItem => ({
      ...plain,
      id: `duties/${cell}`,
      group: "duties",
      text,
      within: number,
      target: { kind: "place", view: "unit", place: cell, cell },
    }),
  );
  return [...offices, ...duties, ...paragraphs];
}

const statementsOf = (dataset: Dataset): readonly SearchItem[] =>
  dataset.statements.map(({ id, title, note }) => ({
    ...plain,
    id: `statements/${id}`,
    group: "statements",
    name: title,
    text: note?.text ?? null,
    target: { kind: "statement", id, cell: null },
  }));

/** Everything in a data set that a reader can look for; the terms are added by those who know the page's own words. */
export const searchItemsOf = (dataset: Dataset): readonly SearchItem[] => [
  ...codesOf(dataset),
  ...rowsOf(dataset),
  ...projectItemsOf(dataset),
  ...textsOf(dataset),
  ...statementsOf(dataset),
];

/** The names whose initials are looked for. */
export const searchNamesOf = (items: readonly SearchItem[]): readonly string[] => [
  ...new Set(items.flatMap(({ name }) => name ?? [])),
];
