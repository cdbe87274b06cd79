import { balanceOf } from "../../document/balance-cells.ts";
import { isSomething, printed } from "../../document/cell-figure.ts";
import type { Dataset, Row } from "../../document/dataset.ts";
import { APPROPRIATED } from "../../document/sources.ts";
import {
  basicItemsOf,
  excludesCarriedOver,
  figureIn,
  hasColumn,
  spendingOf,
  type Table,
  totalOf,
  totalRowOf,
  traitsOf,
} from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { BALANCE_LINES, TOTAL } from "../../lexicon/row-labels.ts";
import type { Money } from "../../lexicon/statement-traits.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { samePrinted, sumOfParts } from "../make-claim.ts";
import { carriedOver, isAllOf, yearEnd } from "../money-read.ts";
import { headOf } from "./head.ts";
import { pairedRows } from "./paired-rows.ts";

/** 表三 agrees with 表一: each class, and the total with 本年支出合计. */
const classInExpenditure: Rule = ({ dataset }) => {
  const { expenditure: summary, currentExpenditure } = balanceOf(dataset, "summary");
  const table = spendingOf(dataset, "all");
  const classes = (table?.side.rows ?? []).filter(({ code }) => code?.length === 3);
  return [
    ...samePrinted(
      headOf("expenditure", "classInExpenditure", TOTAL, "summary"),
      totalOf(dataset, table, "total"),
      currentExpenditure("total"),
    ),
    ...classes.flatMap((row) =>
      samePrinted(
        headOf("expenditure", "classInExpenditure", row.code ?? "", "summary"),
        figureIn(table, row, "total"),
        figureIn(summary, rowNamedAs(summary, row), "total"),
      ),
    ),
  ];
};

/** The line of a balance that has the name of a class, whatever number stands before it. */
const rowNamedAs = (balance: Table | undefined, { label }: Row): Row | undefined =>
  balance?.side.rows.find((row) => plain(row.label) === plain(label));

/** Per code, each column: 表五 is 表三; where money of other kinds is spent too, or may be, no more than it. The same of every table whose money is part of another's. */
const codesInWiderTable: Rule = ({ dataset }) =>
  WIDER.flatMap(([money, wider]) => {
    const isPart = !isAllOf(dataset, money, wider);
    return [spendingOf, basicItemsOf].flatMap((tableIn) =>
      sameCodes(dataset, tableIn(dataset, money), tableIn(dataset, wider), isPart),
    );
  });

const WIDER = [
  ["generalBudget", "all"],
  ["appropriation", "all"],
  ["generalBudget", "appropriation"],
] as const satisfies readonly (readonly [Money, Money])[];

function sameCodes(dataset: Dataset, part: Table | undefined, whole: Table | undefined, isPart: boolean) {
  if (part === undefined || whole === undefined) return [];
  const isOfAll = traitsOf(part).money === "generalBudget" && traitsOf(whole).money === "all";
  const [equal, within] = isOfAll
    ? ["generalBudgetInExpenditure", "generalBudgetWithinExpenditure"]
    : ["codeInWiderTable", "codeWithinWiderTable"];
  const beside = isOfAll ? "" : `.${whole.statement.id}`;
  return pairedRows(dataset, whole, part).flatMap(({ name, left, right }) =>
    part.side.columns.flatMap(({ key }) =>
      samePrinted(
        headOf(part.statement.id, isPart ? within : equal, name, `${key}${beside}`),
        figureIn(part, right, key),
        figureIn(whole, left, key),
        isPart ? "atMost" : "equals",
      ),
    ),
  );
}

/** The total of appropriation by function is what 表四 spends; where something is carried over, or may be, no more than it. */
const appropriationInBalance: Rule = ({ dataset }) => {
  const table = spendingOf(dataset, "appropriation");
  if (table === undefined) return [];
  const { currentExpenditure, expenditureTotal, expenditure } = balanceOf(dataset, "appropriation");
  const key = expenditure !== undefined && hasColumn(expenditure, "total") ? "total" : "amount";
  const isPart = carriedOver(dataset) !== "none" || yearEnd(dataset) !== "none";
  return samePrinted(
    headOf(
      table.statement.id,
      isPart ? "appropriationWithinBalance" : "appropriationInBalance",
      BALANCE_LINES.expenditureTotal,
      "balance",
    ),
    totalOf(dataset, table, "total"),
    (isPart ? undefined : currentExpenditure(key)) ?? expenditureTotal(key),
    isPart ? "atMost" : "equals",
  );
};

/** Each class of 表五 is that of the general public budget in 表四; where something is carried over, or may be, no more than it. */
const generalBudgetInAppropriation: Rule = ({ dataset }) => {
  const general = spendingOf(dataset, "generalBudget");
  const { expenditure: appropriation } = balanceOf(dataset, "appropriation");
  const isPart = carriedOver(dataset) !== "none";
  return (general?.side.rows ?? [])
    .filter(({ code }) => code?.length === 3)
    .flatMap((row) =>
      samePrinted(
        headOf(
          "appropriation",
          isPart ? "generalBudgetWithinAppropriation" : "generalBudgetInAppropriation",
          row.code ?? "",
          "generalBudget",
        ),
        figureIn(general, row, "total"),
        figureIn(appropriation, rowNamedAs(appropriation, row), "generalBudget"),
        isPart ? "atMost" : "equals",
      ),
    );
};

/** 表五, 表八 and 表九, with what 表四 carries over, are the appropriation spent in the year: together, and each source for itself. */
const appropriationWithoutCarriedOver: Rule = ({ dataset }) => {
  const balance = balanceOf(dataset, "appropriation");
  const tables = APPROPRIATED.map((source) => ({ source, table: spendingOf(dataset, source) }));
  const [general] = tables.map(({ table }) => table);
  const undecidable =
    carriedOver(dataset) !== "none" && (general === undefined || !excludesCarriedOver(general.statement));
  if (general === undefined || undecidable || isSomething(balance.yearEnd("total"))) return [];
  const claim = (key: string, left: Parameters<typeof sumOfParts>[1], parts: Parameters<typeof sumOfParts>[2]) =>
    printed(parts).length === 0 && printed([left]).length === 0
      ? []
      : sumOfParts(
          headOf("appropriation", "appropriationWithoutCarriedOver", BALANCE_LINES.currentExpenditure, key),
          left,
          parts,
        );
  // a budget whose own table was not read is known only where 表四 says that nothing is spent of it
  const isWhole = tables.every(
    ({ source, table }) =>
      table !== undefined ||
      (balance.expenditure !== undefined &&
        hasColumn(balance.expenditure, source) &&
        !isSomething(balance.currentExpenditure(source))),
  );
  const spentInAll = (parts: Parameters<typeof claim>[2]) =>
    isWhole ? claim("spent", balance.currentExpenditure("total"), parts) : [];
  return [
    ...spentInAll([...tables.map(({ table }) => totalOf(dataset, table, "total")), balance.carriedOver]),
    ...tables.flatMap(({ source, table }) =>
      totalRowOf(dataset, table) === undefined
        ? []
        : claim(`${source}.spent`, balance.currentExpenditure(source), [
            totalOf(dataset, table, "total"),
            balance.carriedOverOf(source),
          ]),
    ),
  ];
};

/** Expenditure by function against the balances. */
export const rules: RuleSet = {
  kinds: [
    "classInExpenditure",
    "generalBudgetInExpenditure",
    "generalBudgetWithinExpenditure",
    "codeInWiderTable",
    "codeWithinWiderTable",
    "appropriationInBalance",
    "appropriationWithinBalance",
    "generalBudgetInAppropriation",
    "generalBudgetWithinAppropriation",
    "appropriationWithoutCarriedOver",
  ],
  rules: [
    classInExpenditure,
    codesInWiderTable,
    appropriationInBalance,
    generalBudgetInAppropriation,
    appropriationWithoutCarriedOver,
  ],
};
