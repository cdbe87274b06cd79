/** How a text says a share of a whole. */
export const IS_SHARE = /占/;
/** 人员经费占基本支出的: whose share it is, and of what. */
export const PART_AND_WHOLE = /^(.*?)占(.*?)的?(?:比(?:例|重)?)?(?:约|为|是|达)*$/;
/** 其中 at the beginning of words. */
export const OF_WHICH_FIRST = /^其中/;
/** 基本支出中，: the whole in the clause before; 基本支出中人员经费: in the same words. */
export const WHOLE_BEFORE = /^(?:在)?(.+?)(?:当中|之中|中)$/;
/** A whole and its part in one clause. */
export const WITHIN = /^(?:在)?(.+?)(?:当中|之中|中)的?(.+)$/;
/** 其中: of what was just named. */
export const OF_IT = "其";
/** 支出总额 as the whole of a share is all expenditure. */
export const ALL_EXPENDITURE = /^(?:预算|总)?(?:总)?支出(?:预算)?(?:总额|总计|合计)?$/;
/** Words up to a closing bracket, which name no quantity by themselves. */
export const UP_TO_LAST_BRACKET = /^.*[）)]/;
