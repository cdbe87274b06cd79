/** Government procurement is goods, works and services. */
export const PROCUREMENT_PARTS: readonly RegExp[] = [/货物/, /工程/, /服务/];
/** How ids of checks name its total. */
export const PROCUREMENT_TOTAL = "总额";
