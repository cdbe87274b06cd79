/** Marks that end a sentence, and a clause, in the running text of a document. */
export const SENTENCE_END = /[。！？!?]/;
/** Each sentence with the mark that ends it. */
export const EACH_SENTENCE = /[^。！？!?]+[。！？!?]?/g;
/** Ends a sentence. */
export const FULL_STOP = "。";
/** Stands between a term and its wording. */
export const COLON = "：";
/** Stands between the names of a list. */
export const LIST_COMMA = "、";
/** Ends a clause. */
export const SEMICOLON = /[；;]/;
/** Of either width. */
export const OPENING_BRACKET = /[（(]/;
/** Of either width. */
export const CLOSING_BRACKET = /[）)]/;

/** A paragraph that the next one goes on with, and one that introduces it. */
export const GOES_ON_BELOW = /[：:；;，,]$/;
/** A paragraph that ends so has its figures in the next. */
export const INTRODUCES = /[：:]$/;
/** The words from the last mark on: those directly before a figure. */
export const LAST_WORDS = /[^，。；：、,;:！!？?]*$/;
/** The clause before those words: 基本支出中，. */
export const CLAUSE_BEFORE = /([^，。；：、,;:]*)[，,、：:][^，。；：、,;:]*$/;
/** 收、支 is one word, though a mark stands in it. */
const RECEIPTS_AND_SPENDING = /收(入?)、支/g;
/** The words with 收、支 as one word. */
export const joinReceiptsAndSpending = (words: string): string => words.replace(RECEIPTS_AND_SPENDING, "收$1支");

/** What introduces the parts of an amount. */
export const PART_MARK = /其中|包括|用于|构成|分别|具体/;
/** 共计金额, 涉及资金: the amount of what was just counted. */
export const AMOUNT_OF_COUNT = /^(?:共计?|合计|总计|涉及|总)*(?:项目)?(?:预算)?(?:资金|金额)(?:共计|合计|总额|为)?$/;

/** 主要包括：离休费、奖金等 after an amount, with the list as its group. */
export const LIST_OF_ITEMS = /^[^。；]{0,6}?[，,。]?(?:主要)?(?:包括|用于)[：:]?([^。；]*)/;
/** What stands before the first mark after an amount. */
export const BEFORE_FIRST_MARK = /^[^，,：:]*/;
/** A list that ends so may leave some out. */
export const AND_OTHERS = /等(?:支出|方面|项目)?$/;

/** What a heading prints around its term. */
export const QUOTES_AND_SPACES = /["“”「」\s]/g;

/** The caption of a picture, by itself in its paragraph: 支出预算结构图. */
export const PICTURE_CAPTION = /^[^，。；：]{2,40}图$/;
