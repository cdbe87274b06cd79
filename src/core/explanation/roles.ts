import type { Dataset } from "../document/dataset.ts";
import { type Aside, isAside } from "./asides.ts";
import type { FoundFigure } from "./find-figures.ts";
import type { Direction, StatedRole } from "./stated-figure.ts";

const CHANGE_WORDS = "增加|增长|上升|提高|上涨|减少|下降|降低|压减|压缩|缩减|削减|调增|调减|核减|追加|新增|节约|增|减";
const UP = /增加|增长|上升|提高|上涨|增幅|升幅|调增|追加|新增|增(?:了|额)?(?:约|为)?$/;
const DOWN = /减少|下降|降低|压减|压缩|缩减|削减|调减|核减|节约|降幅|减幅|减(?:了|额)?(?:约|为)?$/;
const CHANGED = new RegExp(`(?:${CHANGE_WORDS})(?:[）)])?(?:了|额)?(?:约|为|共)?$`);

/** The initial budget of final accounts stands beside what was spent, and is not it. */
const PLANNED = /(?:年初|全年|年度|调整|本年|当年)预算|预算数|预算(?:安排)?(?:共计|为|是|约|达)$/;
/** A basis that is named after the figure: 下降0.33%（按可比口径）. A year named there says of which year the amount is. */
const BASIS_AFTER = /^\s*[（(][^（()）]{0,20}(?:口径|可比|剔除|扣除)/;
const LAST_YEAR_AFTER = /^\s*[（(](?:上年|去年|上一年)/;

/** What a document's text is read with. */
export interface TextFrame {
  readonly year: number;
  readonly phase: Dataset["phase"];
  readonly unitName: string;
}

/** What a figure says, by the words directly before it and what follows it. */
export function roleOf(
  figure: FoundFigure,
  lead: string,
  after: string,
  aside: Aside,
  { year, phase }: TextFrame,
): StatedRole {
  if (isAside(aside) || BASIS_AFTER.test(after)) return "other";
  if (figure.text === null) return "same";
  if (figure.unit === "percent")
    return /占/.test(lead) ? "share" : UP.test(lead) || DOWN.test(lead) ? "changePercent" : "other";
  if (figure.unit === "count") return "count";
  if (CHANGED.test(lead)) return "change";
  const isOutcome = phase === "finalAccounts" || phase === "executed";
  const years = [...lead.matchAll(/(\d{4})年/g)].map(([, digits]) => Number(digits));
  if (/决算|执行数/.test(lead) && !(isOutcome && years.every((each) => each === year) && !/上年|去年/.test(lead)))
    return "other";
  if (isOutcome && isPlanned(lead)) return "other";
  if (LAST_YEAR_AFTER.test(after) || (/上年|去年|上一年/.test(lead) && !/结转/.test(lead))) return "lastYear";
  if (years.length > 0 && !years.includes(year)) return years.includes(year - 1) ? "lastYear" : "other";
  return "amount";
}

export const isPlanned = (lead: string): boolean => PLANNED.test(lead) && !/决算/.test(lead);

/** 支出决算为: the outcome of what the words before named, with its initial budget. */
export const isBareOutcome = (lead: string): boolean => /^(?:支出|收入)?决算数?(?:共计|为|是|约|达)?$/.test(lead);

export const directionOf = (lead: string): Direction | null => {
  const [up, down] = [UP.test(lead), DOWN.test(lead)];
  return up === down ? null : up ? "increase" : "decrease";
};

const COMPARED = /^(.*?)(?:比|较|与|同|和|跟|由|从)(?:\d{4}年|上年|去年|上一年)/;
const OTHER_YEAR = /(?:\d{4}年|上一年|上年|去年)(?:度|初)?/g;
const CHANGE_AT_END = new RegExp(
  `(?:同比|相?比)?(?:(?:${CHANGE_WORDS}|增幅|降幅|减幅|升幅)(?:[（(](?:${CHANGE_WORDS})[）)])?)?(?:了|额|比例|幅度)?(?:约|为|共|达)?$`,
);
const NEUTRAL =
  /^(?:收入|支出|收支|收|支|预算|决算|执行数|总体|总额|总计|合计|总|数|额|各|均|共|分别|本年度?|当年|今年|年度|财政|拨款|一般公共|部门|单位|的|我|本(?!年)|该|基数|为|是|在)*$/;

/** The words of a change or of last year's amount that name what it is of (公务接待费减少…); empty where it is that of the amount before it. */
export function ownSubject(lead: string): string {
  const words = lead.replace(/\s/g, "");
  const own = (COMPARED.exec(words)?.[1] ?? words.replace(CHANGE_AT_END, "")).replace(OTHER_YEAR, "");
  return NEUTRAL.test(own) ? "" : own;
}

/** 人员经费占基本支出的: whose share it is, and of what; either is empty where it is not named. The whole may stand in the clause before: 基本支出中，人员经费占. */
export function shareWords(lead: string, clauseBefore: string): { readonly part: string; readonly whole: string } {
  const [, before = "", after = ""] =
    /^(.*?)占(.*?)的?(?:比(?:例|重)?)?(?:约|为|是|达)*$/.exec(lead.replace(/\s/g, "")) ?? [];
  const words = before.replace(/^其中/, "");
  const [, within = "", inside = words] = WITHIN.exec(words) ?? [];
  const above = /^(?:在)?(.+?)(?:当中|之中|中)$/.exec(clauseBefore)?.[1] ?? "";
  return { part: inside, whole: after || within || (inside !== "" && above !== "其" ? above : "") };
}
const WITHIN = /^(?:在)?(.+?)(?:当中|之中|中)的?(.+)$/;
