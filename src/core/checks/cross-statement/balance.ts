import { balanceOf } from "../../document/balance-cells.ts";
import { isSomething, printed } from "../../document/cell-figure.ts";
import { APPROPRIATED } from "../../document/sources.ts";
import { figureIn, hasColumn, rowName } from "../../document/tables.ts";
import { BALANCE_LINES } from "../../lexicon/row-labels.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { samePrinted, sumOfParts } from "../make-claim.ts";
import { carriedOver, otherMoney } from "../money-read.ts";
import { headOf } from "./head.ts";

const BALANCES = ["summary", "appropriation"] as const;

/** Total revenue is total expenditure. */
const revenueIsExpenditure: Rule = ({ dataset }) =>
  BALANCES.flatMap((id) => {
    const { revenueTotal, expenditureTotal } = balanceOf(dataset, id);
    return samePrinted(
      headOf(id, "revenueIsExpenditure", BALANCE_LINES.revenueTotal, "balance"),
      revenueTotal,
      expenditureTotal("total"),
    );
  });

/** Total revenue is the revenue of the year and what is carried over from last year; where a line of another kind adds to it, nothing is claimed. */
const revenueWithCarriedOver: Rule = ({ dataset }) =>
  BALANCES.flatMap((id) => {
    const { revenueTotal, currentRevenue, carriedOver, ownSavings, hasOtherLines } = balanceOf(dataset, id);
    if (hasOtherLines("revenue", "amount")) return [];
    return sumOfParts(headOf(id, "totalWithCarriedOver", BALANCE_LINES.revenueTotal, "amount"), revenueTotal, [
      currentRevenue,
      ownSavings,
      carriedOver,
    ]);
  });

/** Total expenditure is the expenditure of the year and what is carried over at its end, in each column. */
const expenditureWithYearEnd: Rule = ({ dataset }) =>
  BALANCES.flatMap((id) => {
    const { expenditure, expenditureTotal, currentExpenditure, surplusUsed, yearEnd, hasOtherLines } = balanceOf(
      dataset,
      id,
    );
    return (expenditure?.side.columns ?? []).flatMap(({ key }) =>
      hasOtherLines("expenditure", key)
        ? []
        : sumOfParts(headOf(id, "totalWithYearEnd", BALANCE_LINES.expenditureTotal, key), expenditureTotal(key), [
            currentExpenditure(key),
            surplusUsed(key),
            yearEnd(key),
          ]),
    );
  });

/** In 表四 what comes in of each source, with what is carried over of it, is what is spent of it. */
const sourceIsUsed: Rule = ({ dataset }) => {
  const balance = balanceOf(dataset, "appropriation");
  // what is carried over is not all that comes in; where it is spent in a column of its own, the others leave it out
  const isApart = balance.expenditure !== undefined && hasColumn(balance.expenditure, "carriedOver");
  // one sum of several sources, of which nobody can say which source has it
  const isOneSum = isSomething(balance.carriedOver) && printed(APPROPRIATED.map(balance.carriedOverOf)).length === 0;
  if (isOneSum && !isApart) return [];
  return APPROPRIATED.filter((source) => balance.source(source) !== undefined).flatMap((source) =>
    sumOfParts(
      headOf("appropriation", "sourceIsUsed", BALANCE_LINES.expenditureTotal, `${source}.balance`),
      balance.expenditureTotal(source),
      [balance.source(source), ...(isApart ? [] : [balance.carriedOverOf(source)])],
    ),
  );
};

/** In 表一 what is carried over from last year is what is arranged to be spent of it. */
const carriedOverIsSpent: Rule = ({ dataset }) => {
  const { carriedOver, currentExpenditure, yearEnd } = balanceOf(dataset, "summary");
  return sumOfParts(headOf("summary", "carriedOverIsSpent", BALANCE_LINES.carriedOver, "amount"), carriedOver, [
    currentExpenditure("carriedOver"),
    yearEnd("carriedOver"),
  ]);
};

/** Each line of 表四 is that of 表一; where there is, or may be, money other than fiscal appropriation, no more than it. */
const classInAppropriation: Rule = ({ dataset }) => {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  const isPart = otherMoney(dataset) !== "none";
  const inSummary = new Map(summary.expenditure?.side.rows.map((row) => [rowName(row), row] as const));
  return (appropriation.expenditure?.side.rows ?? []).flatMap((row) =>
    samePrinted(
      headOf("appropriation", isPart ? "classWithinSummary" : "classInAppropriation", rowName(row), "summary"),
      figureIn(appropriation.expenditure, row, "total"),
      figureIn(summary.expenditure, inSummary.get(rowName(row)), "total"),
      isPart ? "atMost" : "equals",
    ),
  );
};

/** The sources of 表四 are those of 表一, and what is carried over of appropriation is no more than what is carried over in all. */
const sourceInAppropriation: Rule = ({ dataset }) => {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  // 表四 without a line for what is carried over may have it in its sources
  const isApart = appropriation.carriedOver !== undefined || carriedOver(dataset) === "none";
  return [
    ...(isApart ? APPROPRIATED : []).flatMap((source) =>
      samePrinted(
        headOf("appropriation", "sourceInAppropriation", source, "amount"),
        appropriation.source(source),
        summary.source(source),
      ),
    ),
    ...samePrinted(
      headOf("appropriation", "carriedOverInAppropriation", BALANCE_LINES.appropriationCarriedOver, "amount"),
      appropriation.carriedOver,
      summary.carriedOver,
      "atMost",
    ),
  ];
};

/** What the two balances (summary, appropriation) say of themselves and of each other. */
export const rules: RuleSet = {
  kinds: [
    "revenueIsExpenditure",
    "sourceIsUsed",
    "totalWithCarriedOver",
    "totalWithYearEnd",
    "sourceInAppropriation",
    "carriedOverInAppropriation",
    "carriedOverIsSpent",
    "classInAppropriation",
    "classWithinSummary",
  ],
  rules: [
    revenueIsExpenditure,
    revenueWithCarriedOver,
    expenditureWithYearEnd,
    sourceIsUsed,
    carriedOverIsSpent,
    classInAppropriation,
    sourceInAppropriation,
  ],
};
