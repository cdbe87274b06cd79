import type {
  ChangedFigure,
  ChangedLine,
  ChangedTable,
  DatasetComparison,
} from "../../core/document/compare-datasets.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { formatNumber, type PrintedAmount } from "../../core/format-amount.ts";
import { type Block, type CellText, heading, list, paragraph, table } from "./blocks.ts";
import type { Say, Translate } from "./say.ts";

/** What changed against an earlier data set: statement by statement, code by code, column by column, and the projects. */
export function changeBlocks(
  before: Dataset,
  after: Dataset,
  comparison: DatasetComparison,
  say: Say,
  translate: Translate,
): readonly Block[] {
  const { tables, same, counts } = comparison;
  const changed = tables.filter(({ lines }) => lines.length > 0);
  return [
    heading(2, say("changes.heading", { year: before.year })),
    paragraph(
      say("changes.against", { name: translate(before.unit.name), year: before.year, sha256: before.source.sha256 }),
    ),
    ...doubts(before, after, say).map(paragraph),
    paragraph(say("changes.counts", { ...counts, same })),
    ...statementsThatCameOrWent(tables, say, translate),
    ...changed.flatMap((each) => tableBlocks(each, say, translate)),
  ];
}

const doubts = (before: Dataset, after: Dataset, say: Say): readonly string[] => [
  ...(before.unit.id === after.unit.id ? [] : [say("changes.otherUnit", { name: before.unit.name })]),
  ...(before.year < after.year ? [] : [say("changes.notEarlier", { before: before.year, after: after.year })]),
  ...(before.complete ? [] : [say("changes.incomplete")]),
  ...(before.phase === after.phase ? [] : [say("changes.otherPhase")]),
];

function statementsThatCameOrWent(tables: readonly ChangedTable[], say: Say, translate: Translate): readonly Block[] {
  const told = new Set(
    tables.flatMap(({ before, after }) => {
      if (before === null && after !== null) return [say("changes.newStatement", { title: translate(after.title) })];
      if (after === null && before !== null) return [say("changes.goneStatement", { title: translate(before.title) })];
      return [];
    }),
  );
  return told.size === 0 ? [] : [list([...told])];
}

function tableBlocks({ side, before, after, lines }: ChangedTable, say: Say, translate: Translate): readonly Block[] {
  const statement = after ?? before;
  if (statement === null) return [];
  const unit = say(`unit.${statement.amountUnit}`);
  const isTwoSided = statement.sides.length > 1;
  const title = translate(statement.title);
  return [
    heading(3, say("changes.table", { title: isTwoSided ? `${title} · ${say(`side.${side}`)}` : title, unit })),
    table(
      [
        `#${say("head.line")}`,
        say("head.item"),
        say("head.column"),
        say("head.change"),
        `#${say("head.before")}`,
        `#${say("head.after")}`,
        `#${say("head.difference")}`,
        `#${say("head.percent")}`,
      ],
      lines.flatMap((line) => lineRows(line, statement.amountUnit, say, translate)),
    ),
  ];
}

function lineRows(line: ChangedLine, unit: string, say: Say, translate: Translate): readonly (readonly CellText[])[] {
  const row = line.after ?? line.before;
  if (row === null) return [];
  const at = line.after === null ? say("changes.earlierLine", { line: row.line }) : String(row.line);
  const name = [row.code ?? "", translate(row.label.trim())].join(" ").trim();
  const item = line.isRenamed ? [name, say("changes.renamed", { name: line.before?.label.trim() ?? "" })] : name;
  const kind = line.before === null ? "new" : line.after === null ? "gone" : null;
  if (line.figures.length === 0) {
    const told = kind === null ? say("change.renamed") : say(`change.${kind}`);
    return [[at, item, "—", told, "—", "—", "—", "—"]];
  }
  return line.figures.map((figure) => [
    at,
    item,
    translate(figure.column.label),
    say(`change.${figure.kind}`),
    amountText(figure.before, unit, say),
    amountText(figure.after, unit, say),
    ...differenceText(figure, say),
  ]);
}

const differenceText = ({ difference, percent }: ChangedFigure, say: Say): readonly string[] => [
  difference === null ? "—" : signed(difference),
  difference === null ? "—" : percent === null ? say("changes.noPercent") : `${signed(percent)}%`,
];

/** An increase has its sign as well; nothing is said by colour. */
const signed = (text: string): string => (/^-|^0*\.?0*$/.test(text) ? formatNumber(text) : `+${formatNumber(text)}`);

const amountText = (amount: PrintedAmount | null, unit: string, say: Say): string => {
  if (amount?.text == null) return "—";
  const text = formatNumber(amount.text);
  return amount.unit === unit ? text : say(`amount.${amount.unit}`, { amount: text });
};
