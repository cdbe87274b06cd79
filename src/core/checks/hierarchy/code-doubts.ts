import { printed } from "../../document/cell-figure.ts";
import type { Dataset, Row } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { figureIn, isUnitRow, labelCell, type Table, tablesListing } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { TOTALS_OTHERS } from "../../lexicon/row-labels.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";

/** What makes it uncertain which rows of a table are parts of which. */
export interface CodeDoubts {
  /** rows with amounts whose code could not be taken, or is not printed where the others have one */
  readonly lost: readonly Row[];
  /** rows that stand below a row whose code theirs does not begin with, as a mistyped code does */
  readonly misplaced: readonly { readonly row: Row; readonly above: Row }[];
}

function codeDoubts(dataset: Dataset, table: Table): CodeDoubts {
  const { rows, columns } = table.side;
  const isCoded = rows.some(({ code }) => code !== null);
  const isTotal = (row: Row) => isTotalRow(row) || TOTALS_OTHERS.test(plain(row.label)) || isUnitRow(dataset, row);
  const hasAmounts = (row: Row) => printed(columns.map(({ key }) => figureIn(table, row, key))).length > 0;
  const lost = rows.filter(
    (row) => row.codeFinding === true || (isCoded && row.code === null && !isTotal(row) && hasAmounts(row)),
  );
  return { lost, misplaced: misplacedIn(rows) };
}

function misplacedIn(rows: readonly Row[]): CodeDoubts["misplaced"] {
  const open: { readonly row: Row; readonly code: string }[] = [];
  return rows.flatMap((row) => {
    const { code } = row;
    if (code === null) return [];
    while ((open[open.length - 1]?.code.length ?? 0) >= code.length) open.pop();
    const above = open[open.length - 1];
    open.push({ row, code });
    return above === undefined || code.startsWith(above.code) ? [] : [{ row, above: above.row }];
  });
}

/** True where every row of a table stands below the rows that it is a part of; else its sums by code are not to be had. */
export const areCodesSure = (dataset: Dataset, table: Table): boolean => {
  const { lost, misplaced } = codeDoubts(dataset, table);
  return lost.length === 0 && misplaced.length === 0;
};

/** Says which tables are not summed by code, and why. */
const codesInDoubt: Rule = ({ dataset }) =>
  tablesListing(dataset, ["functions", "economicItems", "agencyOperating"]).flatMap((table): readonly Claim[] => {
    const { lost, misplaced } = codeDoubts(dataset, table);
    const { id } = table.statement;
    const cells = (rows: readonly Row[]) => rows.map((row) => labelCell(table, row));
    return [
      ...(lost.length === 0
        ? []
        : [
            found(
              {
                ...claimHead("hierarchy", "codeLost", id, table.side.side, "code.lost"),
                values: { count: String(lost.length) },
              },
              "not-applicable",
              cells(lost),
            ),
          ]),
      ...misplaced.map(({ row, above }) =>
        found(
          {
            ...claimHead("names", "codeOutOfPlace", id, row.code ?? "", "code.place"),
            values: { code: row.code ?? "", above: above.code ?? "" },
          },
          "note",
          cells([row]),
          cells([above]),
        ),
      ),
    ];
  });

/** Tables whose codes are not sure enough to sum by, said instead of a sum. */
export const rules: RuleSet = {
  kinds: ["codeLost", "codeOutOfPlace"],
  rules: [codesInDoubt],
};
