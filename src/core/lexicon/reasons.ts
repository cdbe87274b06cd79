/** Words after which a figure claims nothing about the budget: it belongs to a reason, or to a comparison on another basis. */
export const REASON = /主要原因|原因(?:是|为|系|在于|如下|主要|一|有|[:：])/;
/** 主要是 and its like give a reason only after a change. */
export const MAINLY = /主要(?:是|系|为|由于|因(?!公))|(?:是|系)由于/;
/** After a semicolon a reason goes on (一是…；二是…), unless the next words name a total or one of the “三公”经费. */
export const NAMES_TOTAL =
  /因公出国|公务接待|公务用车|(?:收入|支出)(?:预算)?(?:总计|合计|总额)|(?:收入|支出)预算数?(?:为|是|共)?(?=\d|$)/;
/** Words by which a reason goes on after a semicolon. */
export const REASON_GOES_ON = /[一二三四五六]是|另外|同时|此外|导致|增|减|升|降|调/;
/** Words after a semicolon that tell of something else, and do not go on with the reason. */
export const isNextClaim = (words: string): boolean =>
  /^20\d\d年[^，]*(?:收入|支出|预算)/.test(words) || (NAMES_TOTAL.test(words) && !/[一二三四五六]是|导致/.test(words));
/** Words that must stand in the reason of a paragraph below where they stand in what it is the reason of. */
export const OF_WHAT: readonly string[] = [
  "收入",
  "支出",
  "财政拨款",
  "一般公共预算",
  "政府性基金",
  "国有资本经营",
  "三公",
];
/** The sentence that follows a change and gives its reason, as its group. */
export const REASON_SENTENCE =
  /^[^。；]{0,12}?[，,。；]\s*((?:增减变化的?|变动的?|增加的?|减少的?|下降的?)?(?:(?:主要)?(?:原因|是由于|是因为)|主要(?:是|系|由于|因(?!公)))[^。]*。?)/;
/** A paragraph that gives the reason of a change told above it: 财政拨款收入支出减少的主要原因是项目调整。 The words before it say of what, as the group. */
export const REASON_PARAGRAPH = /^([^。；，、：:\d]{2,30}?)的?(?:主要)?原因(?:是|为|系|在于|[:：])[^。：:]{2,}。?$/;
/** 主要原因是。 gives none. */
export const EMPTY_REASON = /(?:原因|由于|因为)?(?:是|为|系|在于|[:：])*[。；;]?$/;

/** Words that name another basis of comparison before a figure. */
export const OTHER_BASIS = /可比|(?:^|[^全])口径|剔除|扣除|还原|不考虑/;
/** A basis that is named after the figure: 下降0.33%（按可比口径）. */
export const BASIS_AFTER = /^\s*[（(][^（()）]{0,20}(?:口径|可比|剔除|扣除)/;
