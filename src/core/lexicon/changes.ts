/** How a text says that something changed on last year. */
const WORDS = "增加|增长|上升|提高|上涨|减少|下降|降低|压减|压缩|缩减|削减|调增|调减|核减|追加|新增|节约|增|减";

/** Words of an increase before its figure. */
export const UP = /增加|增长|上升|提高|上涨|增幅|升幅|调增|追加|新增|增(?:了|额)?(?:约|为)?$/;
/** Words of a decrease before its figure. */
export const DOWN = /减少|下降|降低|压减|压缩|缩减|削减|调减|核减|节约|降幅|减幅|减(?:了|额)?(?:约|为)?$/;
/** Words that end in a change: the figure behind them is one. */
export const CHANGED = new RegExp(`(?:${WORDS})(?:[）)])?(?:了|额)?(?:约|为|共)?$`);
/** 与上年预算数相同: nothing changed. */
export const UNCHANGED =
  /(?:与|和|同|较|比|跟)(?:上年|去年|上一年|\d{4}年)[^，。；、：]{0,12}?(?:相同|持平|一致|相等|不变|无变化|没有变化|无增减变化|无增减|没有增减)/g;
/** Any word of a change, or that there is none. */
export const TELLS_CHANGE = /增|减|升|降|变|调|持平|相同|一致/;

/** What stands before a comparison: 公务接待费 in 公务接待费比上年减少. */
export const COMPARED = /^(.*?)(?:比|较|与|同|和|跟|由|从)(?:\d{4}年|上年|去年|上一年)/;
/** Another year, wherever it is named. */
export const OTHER_YEAR = /(?:\d{4}年|上一年|上年|去年)(?:度|初)?/g;
/** The words of a change at the end of what stands before its figure. */
export const CHANGE_AT_END = new RegExp(
  `(?:同比|相?比)?(?:(?:${WORDS}|增幅|降幅|减幅|升幅)(?:[（(](?:${WORDS})[）)])?)?(?:了|额|比例|幅度)?(?:约|为|共|达)?$`,
);
/** Words before a change that name nothing by themselves. */
export const NAMES_NOTHING =
  /^(?:收入|支出|收支|收|支|预算|决算|执行数|总体|总额|总计|合计|总|数|额|各|均|共|分别|本年度?|当年|今年|年度|财政|拨款|一般公共|部门|单位|的|我|本(?!年)|该|基数|为|是|在)*$/;
