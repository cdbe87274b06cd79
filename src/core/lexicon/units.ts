/** The units of money as this page writes them in Chinese. */
export const MONEY_UNIT_NAMES = { yuan: "元", wan: "万元", yi: "亿元" } as const;

/** 元, 万元 and the like behind a number. */
export const MONEY_UNIT = /^\s*(?:[百千万亿]|千万|百万)?元/u;
