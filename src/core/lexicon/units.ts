/** The units of money as this page writes them in Chinese. */
export const MONEY_UNIT_NAMES = { yuan: "元", wan: "万元", yi: "亿元" } as const;
