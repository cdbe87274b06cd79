/** Which year, and which stage of it, words speak of. */

/** 2026年度 before a title. */
export const LEADING_YEAR = /^\d{4}年度?/u;
/** A year by its number, as the group. */
export const YEAR = /(\d{4})年/g;
/** Last year without its number. */
export const LAST_YEAR = /上年|去年|上一年/;
/** Last year in brackets behind a figure. */
export const LAST_YEAR_AFTER = /^\s*[（(](?:上年|去年|上一年)/;
/** This year without its number. */
export const CURRENT_YEAR = /当年|本年/;
/** What is carried over is of this year, though last year is named. */
export const CARRIES_OVER = /结转/;

/** The initial budget of final accounts stands beside what was spent, and is not it. */
export const PLANNED = /(?:年初|全年|年度|调整|本年|当年)预算|预算数|预算(?:安排)?(?:共计|为|是|约|达)$/;
/** Final accounts. */
export const OUTCOME = /决算/;
/** What was spent, in final accounts or in the running of a budget. */
export const OUTCOME_FIGURE = /决算|执行数/;
/** Last year, of which the outcome is told. */
export const OTHER_YEAR_OF_OUTCOME = /上年|去年/;
/** 支出决算为: the outcome of what the words before named. */
export const BARE_OUTCOME = /^(?:支出|收入)?决算数?(?:共计|为|是|约|达)?$/;
/** 2026年预算安排: this year's budget, of what the sentence has just told last year's figure of. */
export const RESTATED_BUDGET = /^\d{4}年(?:度|当年|年初)?预算(?:安排)?数?(?:安排)?(?:共计|为|是|约)?$/;
/** 截至2025年12月31日. */
export const AS_OF_DAY = /截[至止](?:到)?(\d{4})年(\d{1,2})月(\d{1,2})日/;
