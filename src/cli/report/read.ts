import type { Dataset, Statement } from "../../core/document/dataset.ts";
import { isEmptyStatement, rowsOf } from "../../core/document/statement.ts";
import { formatNumber } from "../../core/format-amount.ts";
import { type Block, heading, paragraph, table } from "./blocks.ts";
import type { Say, Translate } from "./say.ts";

/** What was read: every statement and every target sheet with its line, so that one that is missing is seen at once. */
export function readBlocks(dataset: Dataset | null, say: Say, translate: Translate): readonly Block[] {
  if (dataset === null) return [heading(2, say("read.heading")), paragraph(say("read.nothing"))];
  const { statements, projects } = dataset;
  return [
    heading(2, say("read.heading")),
    table(
      [`#${say("head.no")}`, `#${say("head.line")}`, say("head.statement"), `#${say("head.rows")}`, say("head.remark")],
      statements.map((statement) => [
        statement.number === null ? "" : String(statement.number),
        String(statement.line),
        bothNames(statement.title, translate),
        String(rowsOf(statement).length),
        remarksOn(statement, say),
      ]),
    ),
    heading(3, say("read.sheets", { count: projects.length })),
    ...(projects.length === 0
      ? [paragraph(say("read.noSheets"))]
      : [
          table(
            [`#${say("head.line")}`, say("head.project"), `#${say("head.sheetAmount")}`, `#${say("head.indicators")}`],
            projects.map(({ line, name, amountUnit, funding, indicators }) => [
              String(line),
              bothNames(name, translate),
              funding.total?.annual == null
                ? "—"
                : say(`amount.${amountUnit}`, { amount: formatNumber(funding.total.annual) }),
              String(indicators.length),
            ]),
          ),
        ]),
  ];
}

function remarksOn(statement: Statement, say: Say): readonly string[] {
  const { note, complete } = statement;
  return [
    ...(complete === false ? [say("read.cut")] : []),
    ...(isEmptyStatement(statement) ? [say("read.empty")] : []),
    ...(note === null ? [] : [say("read.note", { line: note.line, text: note.text })]),
  ];
}

/** The name as printed and, in an English report, its English above it. */
function bothNames(printed: string, translate: Translate): string | readonly string[] {
  const translated = translate(printed);
  return translated === printed ? printed : [translated, printed];
}
