/** What a performance indicator's value says of its number, by the sign or word before it. */
export const INDICATOR_OPERATORS: Readonly<Record<string, ">=" | "<=" | "=" | "increase">> = {
  "≥": ">=",
  ">=": ">=",
  "≧": ">=",
  不少于: ">=",
  不低于: ">=",
  "≤": "<=",
  "<=": "<=",
  "≦": "<=",
  不超过: "<=",
  不高于: "<=",
  "=": "=",
  "＝": "=",
  提高: "increase",
  增加: "increase",
};
/** A value that is a number: operator, digits, unit. */
export const INDICATOR_VALUE = new RegExp(
  `^(${Object.keys(INDICATOR_OPERATORS).join("|")})?\\s*(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(\\D*)$`,
);

/** The kinds of indicators, by their levels. */
export const QUANTITY = "数量";
/** Indicators of cost (成本指标). */
export const COST = /成本/;
/** Indicators of satisfaction (满意度指标). */
export const SATISFACTION = /满意/;
/** Indicators of benefit (效益指标). */
export const BENEFIT = /效益|影响/;
/** Levels at which an amount of money reads like a slip. */
export const NOT_IN_MONEY = /时效|质量|满意|可持续|生态/;
/** Levels that are told in percent, and names that count something all the same. */
export const IN_PERCENT = /质量|时效|满意/;
/** Names of indicators that are numbers of things. */
export const COUNTS_SOMETHING = /数量|[人个次]数/;
/** A cost of one piece, which is not that of the project. */
export const UNIT_COST = /单价|标准|人均|每|单位成本|次均/;

/** People, as the unit of a head count. */
export const PEOPLE = "人";
/** Units that make an indicator’s value an amount. */
export const AMOUNT_UNITS: ReadonlyMap<string, "yuan" | "wan" | "yi"> = new Map([
  ["元", "yuan"],
  ["万元", "wan"],
  ["亿元", "yi"],
] as const);

/** Units of indicators that this page has a word for, by the word. */
export const INDICATOR_UNITS: ReadonlyMap<string, "people" | "yuan" | "wan"> = new Map([
  [PEOPLE, "people"],
  ["元", "yuan"],
  ["万元", "wan"],
] as const);

/** 3年: how long a project runs. */
export const YEARS_OF_PROJECT = /^\s*(\d{1,2})\s*年/;
