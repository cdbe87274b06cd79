import type { Dataset, Row, Side, Statement } from "../core/document/dataset.ts";
import { formatNumber } from "../core/format-amount.ts";
import { hasOwn } from "../core/has-own.ts";
import { wordsOf } from "../i18n/index.ts";
import { FIRST_LANGUAGE, LANGUAGE_TAG } from "../i18n/language.ts";
import { escapeHtml } from "./html-text.ts";

const element = (name: string, parts: readonly string[], attributes = ""): string =>
  `<${name}${attributes}>${parts.join("")}</${name}>`;

/** As printed: its own words where the cell holds no plain number, nothing where it is blank. */
function amountIn({ amounts, printed }: Row, key: string): string {
  if (printed !== undefined && hasOwn(printed, key)) return printed[key] ?? "";
  const amount = hasOwn(amounts, key) ? amounts[key] : null;
  return amount == null ? "" : formatNumber(amount);
}

function tableOf({ columns, rows }: Side): string {
  const heads = columns.map(({ group, label }) => (group === null ? label : `${group} ${label}`));
  const row = (each: Row): string =>
    element("tr", [
      element("th", [escapeHtml([each.code, each.label].filter((part) => part != null).join(" "))], ' scope="row"'),
      ...columns.map(({ key }) => element("td", [escapeHtml(amountIn(each, key))])),
    ]);
  return element("table", [
    element("thead", [
      element("tr", ["<td></td>", ...heads.map((head) => element("th", [escapeHtml(head)], ' scope="col"'))]),
    ]),
    element("tbody", rows.map(row)),
  ]);
}

const statementOf = ({ title, amountUnit, sides, note }: Statement): string =>
  element("section", [
    element("h2", [escapeHtml(title)]),
    element("p", [wordsOf(FIRST_LANGUAGE, "shell")(`unit.${amountUnit}`)]),
    ...sides.filter(({ rows }) => rows.length > 0).map(tableOf),
    note === null ? "" : element("p", [escapeHtml(note.text)]),
  ]);

/** The statements of a data set as plain tables, as printed: what is read of its page where scripts do not run. */
export const staticStatements = ({ statements }: Dataset, title: string): string =>
  element(
    "div",
    [element("h1", [escapeHtml(title)]), ...statements.map(statementOf)],
    ` class="static-tables" lang="${LANGUAGE_TAG[FIRST_LANGUAGE]}"`,
  );
