/** 元, 万元 and the like behind a number. */
export const MONEY_UNIT = /^\s*(?:[百千万亿]|千万|百万)?元/u;
