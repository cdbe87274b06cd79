/** Where a unit's money comes from, by the column keys of the data set, as revenue lines and sentences name it at their beginning. */
export const SOURCE_NAMES = [
  ["generalBudget", /^(?:本年)?一般公共预算/],
  ["fund", /^(?:本年)?政府性基金/],
  ["stateCapital", /^(?:本年)?国有资本经营/],
  ["fiscalAccount", /^(?:本年)?财政专户/],
  ["unitFunds", /^(?:本年)?单位资金/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** All money that a unit may have, by the column keys of the data set, as a line of a balance names it at its beginning: the sources, appropriation as one, and what a unit has beside it. */
export const REVENUE_NAMES = [
  ...SOURCE_NAMES,
  ["fiscalAppropriation", /^(?:本年|当年)?财政拨款/],
  ["superiorSubsidy", /^上级补助/],
  ["business", /^事业(?:预算)?收入/],
  ["operating", /^(?:事业单位)?经营(?:预算)?收入/],
  ["affiliateRemittance", /^附属单位上缴/],
  ["otherRevenue", /^其他(?:收入|资金)/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Which budget words speak of, wherever they name it; 财政拨款 is all of appropriation, and is asked for last. */
export const BUDGET_NAMES = [
  ["generalBudget", /一般公共预算/],
  ["fund", /政府性基金/],
  ["stateCapital", /国有资本经营/],
  ["appropriation", /财政拨款/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** A title that says that its table is of appropriation. */
export const OF_APPROPRIATION = /一般公共预算|财政拨款/;
/** Words that speak of appropriation without naming a budget. */
export const NAMES_APPROPRIATION = /拨款/;
