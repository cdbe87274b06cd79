/** Numbers in running text, and what stands around them. */

/** A number, grouped or not. */
export const NUMBER = /-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/g;
/** What groups the digits of a number. */
export const GROUPING = /[,，]/g;
/** 29,94.78, 1,2994.78 and 2 994.78: the end of a number that is grouped in a way that nobody can read for sure. */
export const END_OF_UNCLEAR_NUMBER = /\d[,， \u00a0\u2009\u202f\u3000]?$/;
/** The unit behind a number; 3个月 is a span of time. */
export const UNIT_BEHIND = /^\s*(?:[（(])?(万元|亿元|元|%|个(?!百分点|月|工作日|季度)|项|辆|台|套|架|艘|人|名|平方米)/;
/** The units behind a number that are money or percent; any other unit counts things. */
export const FIGURE_UNITS: Readonly<Record<string, "wan" | "yi" | "yuan" | "percent">> = {
  万元: "wan",
  亿元: "yi",
  元: "yuan",
  "%": "percent",
};
/** 50万元以上: a threshold, of which nothing is claimed. */
export const IS_THRESHOLD = /^[^，。；]{0,6}?以[上下]/;
/** （01项）: the part of a code, and no count of 项. */
export const IS_PART_OF_CODE = /^[（(]0?\d{1,3}[类款项][）)]/;
/** Full-width digits and signs. */
export const FULL_WIDTH = /[０-９％．－−]/g;
/** Counted in pieces, and in vehicles. */
export const IN_PIECES = /[个项]/;
/** What vehicles are counted in. */
export const IN_VEHICLES = "辆";

/** Years, dates, the numbers of items and of documents: 2026年, 1、, 第3条, 〔2020〕12号. */
export const NUMBERS_THINGS = /^\s*(?:年|月|日|、|号|条|款|〕|\])/;
/** What stands before the number of an article or a document. */
export const NUMBER_OF_DOCUMENT = /[a-z第〔[]/;
/** The unit behind a number in any text of the document. */
export const AMOUNT_UNIT_BEHIND = [
  [/^\s*万元/, "wan"],
  [/^\s*亿元/, "yi"],
  [/^\s*元/, "yuan"],
  [/^\s*%/, "percent"],
] as const satisfies readonly (readonly [RegExp, string])[];

/** The unit that a reader types behind a figure, and the currency before it. */
export const TYPED_UNITS = [
  [/^(?:亿元?|亿人民币)/, "yi"],
  [/^(?:万元?|万人民币)/, "wan"],
  [/^(?:million|mn|m)(?![a-z])/, "million"],
  [/^(?:元|块钱?|yuan|cny|rmb)/, "yuan"],
  [/^[人个辆台项名套件户次]/, "count"],
  [/^(?:%|percent|per cent|个百分点)/, "percent"],
] as const satisfies readonly (readonly [RegExp, string])[];
/** A currency typed before a figure. */
export const TYPED_CURRENCY = /(?:cny|rmb|¥|￥)\s*$/;

/** A unit that a word may not be broken from, as a text is set. */
export const UNIT_AFTER_FIGURE = /^(亿元|万元|元|%|％|个|辆|人)/;
/** Any digit, half-width or full-width, and a percent sign of either width. */
export const ANY_DIGIT = /\d|[０-９]/;
/** A percent sign of either width. */
export const PERCENT_SIGN = /%|％/g;
