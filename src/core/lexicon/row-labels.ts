/** The labels of rows and columns that every unit prints, compared without spaces and list numbers (`plain`). */

/** The row that totals a table. */
export const TOTAL_LABELS: ReadonlySet<string> = new Set(["合计", "部门合计", "总计"]);
/** How an id names that row where the table prints none. */
export const TOTAL = "合计";
/** A row that totals others, whatever stands before: 基本支出小计. */
export const TOTALS_OTHERS = /(?:合计|小计|总计)$/;

/** A row that totals the personnel or operating costs of an economic table in blocks. */
export const COSTS_TOTALS = [
  ["personnel", /^人员经费(?:合计|小计|总计)$/],
  ["public", /^(?:日常)?公用经费(?:合计|小计|总计)$/],
] as const;

/** The rows that total the blocks of a table of economic items. */
export const BLOCK_TOTALS = {
  personnel: /^人员经费(?:合计|小计)$/,
  public: /^(?:日常)?公用经费(?:合计|小计)$/,
} as const;

/** The revenue of the year, without what is carried over. */
export const CURRENT_REVENUE = /^(?:本年|当年)收入(?:合计|小计)?$/;
/** The expenditure of the year, without what is carried to the next. */
export const CURRENT_EXPENDITURE = /^(?:本年|当年)支出(?:合计|小计)?$/;
/** 上年结转 of a budget is 年初结转和结余 of final accounts. */
export const CARRIED_OVER = /^(?:上年|年初).*结转/;
/** What is taken from the unit's own savings to close its year; it stands between the revenue of the year and the total. */
export const OWN_SAVINGS = /^(?:使用|动用)?(?:非财政拨款结余|事业基金)/;
/** What is carried over to the next year. */
export const YEAR_END = /^(?:(?:年终|年末).*结转|结转下年)/;
/** What is left of the unit's own revenue and given to its funds. */
export const SURPLUS_USED = /^结余分配/;
/** A revenue line that takes all fiscal appropriation together. */
export const ALL_APPROPRIATION = /^(?:本年|当年)?财政拨款/;

/** The labels of a balance's last line, the surest first: where 收入合计 and 总计 are both printed, 总计 is the total. */
export const REVENUE_TOTALS: readonly RegExp[] = [/^收入总计$/, /^总计$/, /^收入合计$/];
/** The same of the expenditure side. */
export const EXPENDITURE_TOTALS: readonly RegExp[] = [/^支出总计$/, /^总计$/, /^支出合计$/];

/** How ids of checks name the lines of a balance, whatever a document calls them. */
export const BALANCE_LINES = {
  revenueTotal: "收入总计",
  expenditureTotal: "支出总计",
  currentExpenditure: "本年支出合计",
  carriedOver: "上年结转",
  appropriationCarriedOver: "上年财政拨款结转",
} as const;

/** A column that prints a budget beside the outcome of final accounts: 年初预算数, 调整预算数. */
export const BUDGET_COLUMN = /(?:年初|全年|调整|年度)预算|预算数/;
/** A column that prints what was spent. */
export const OUTCOME_COLUMN = /决算|执行/;

/** The title of a statement that leaves out what is carried over from last year. */
export const WITHOUT_CARRIED_OVER = /不含(上年)?结转/;
/** The head of the revenue or expenditure side of a two-sided statement, and of its last line. */
export const SIDE_NAMED = /收入|支出/;
/** The label of a row that closes a table. */
export const LAST_LINE = /(?:合计|总计)$/;

/** An expenditure by what is bought (商品和服务支出, 办公费), and no unit or project. */
export const ECONOMIC_ITEM = /(?:支出|费|费用|补助)$/;
/** A row that may stand above the projects of its group: 特定目标类, a unit, an office. */
export const PROJECT_GROUP = /(?:类|类项目|小计|局|中心|委员会|办公室|院|校|站|所|队|馆)$/;
