import type { StatementId } from "../../document/dataset.ts";
import { compact, ordinalValue } from "../read/han.ts";

/** What a line that reads like the title of a statement says; id null: a statement that we do not know. */
export interface StatementTitle {
  readonly id: StatementId | null;
  readonly number: number | null;
  readonly year: number | null;
  /** The printed title without its number. */
  readonly title: string;
  readonly finalAccounts: boolean;
}

const NUMBER = /^(?:附?表|附件)\s*([一二三四五六七八九十]{1,3}|\d{1,2}(?=\D|20\d\d年))\s*[-.、:：]?\s*/u;
const MARKER = /^(?:(?:预算|决算|部门|单位|财政)*公开)?(?:附?表|附件)\s*([一二三四五六七八九十]{1,3}|\d{1,2})(?:表)?$/u;
const MARKER_BEFORE_TABLE = /^(?:预算|决算|部门|单位|财政|财决|公开)+(\d{1,2})表$/u;

/** The number of a marker that stands alone above a title ("预算公开表10", "表三", "公开03表"); null for any other line. */
export function markerNumber(text: string): number | null {
  const plain = compact(text);
  const match = MARKER.exec(plain) ?? MARKER_BEFORE_TABLE.exec(plain);
  return match?.[1] ? ordinalValue(match[1]) : null;
}

/** Words that titles add or leave out at will; what is left says which statement it is. */
const FILLERS = /预算|决算|部门|单位|年度|年初|本级|汇总|总体|情况|统计|明细|安排|信息|公开|总/gu;

/** What stands between such words (部门/单位, 部门（单位）, 部门、单位 or 部门及所属单位), and quotation marks. */
const BETWEEN = /[-/\\∕⁄|()、·•‧,&+—–「」『』《》]|及|和|或|所属|下属/gu;

const MEANINGS: readonly (readonly [StatementId, RegExp])[] = [
  ["summary", /^(?:收支|收入支出)表$/],
  ["revenue", /^收入表$/],
  ["expenditure", /^支出表$/],
  ["appropriation", /^财政拨款(?:收支|收入支出)表$/],
  ["basic-by-economic-item", /^(?:一般公共)?(?:财政拨款)?基本支出(?:表|[按分]?(?:部门|政府)?(?:支出)?经济.*表)$/],
  ["general-budget", /^一般公共(?:财政拨款)?支出(?:[按分]?功能(?:分类)?(?:科目)?)?表$/],
  ["fund-revenue", /^政府性基金(?:财政拨款)?收入表$/],
  ["fund-expenditure", /^政府性基金(?:财政拨款)?支出表$/],
  ["state-capital", /^国有资本经营(?:财政拨款)?(?:收支|收入支出|支出)表$/],
  ["three-public", /^(?:一般公共)?(?:财政拨款)?三公经费(?:财政拨款)?(?:支出)?表$/],
  ["agency-operating", /^(?:一般公共)?(?:财政拨款)?机关运行经费(?:支出)?表$/],
  ["projects-carried-over", /^上年结转项目支出表$/],
  ["projects", /^项目支出表$/],
];

/**
 * Reads a line as the title of a statement, by what it means and never by its number: "表四 2026年财政拨款收支总表", "大同市社会保险中心收支预算总表".
 * Null for a line that is no title of a table. The name of the unit may stand in front of it.
 */
export function readStatementTitle(line: string, unitName: string | null): StatementTitle | null {
  const printed = line.replace(/^\f/, "").trim();
  if (printed.includes("\t") || printed.length > 70) return null;
  const plain = roundBrackets(compact(printed));
  const bracket = /^(.*?)((?:\([^()]*\))*)$/.exec(plain);
  const [, head = "", brackets = ""] = bracket ?? [];
  if (!/表$/.test(head) || /[。;!?,]/.test(plain) || markerNumber(printed) !== null) return null;
  if (/^第.{1,3}部分|报表$/u.test(head)) return null;
  if (/绩效|目录|说明|[:：]/.test(head) && !/三公/.test(head)) return null;
  const core = coreOf(head, unitName);
  if (core === "表") return null;
  const number = NUMBER.exec(printed.normalize("NFKC"));
  const year = /(?:^|\D)(20\d\d)年?/.exec(head);
  return {
    id: meaningOf(core, brackets),
    number: number?.[1] ? ordinalValue(number[1]) : null,
    year: year?.[1] ? Number(year[1]) : null,
    title: number ? printed.slice(numberLength(printed)) : printed,
    finalAccounts: /决算/.test(head),
  };
}

/** Brackets of any shape say the same in a title. */
const roundBrackets = (text: string): string => text.replace(/[[【〔〖{〈]/gu, "(").replace(/[\]】〕〗}〉]/gu, ")");

const numberLength = (printed: string): number => NUMBER.exec(printed)?.[0].length ?? 0;

/** What a title says besides number, year, unit and filling words; nothing but 表 for the heading of all statements (单位预算表). */
function coreOf(head: string, unitName: string | null): string {
  let core = head
    .replace(NUMBER, "")
    .replace(/^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、](?!\d))/u, "");
  if (/20\d\d年/.test(core)) core = core.replace(/^.*20\d\d年度?/, "");
  const unit = unitName ? compact(unitName) : null;
  if (unit && core.startsWith(unit)) core = core.slice(unit.length);
  return core.replace(FILLERS, "").replace(BETWEEN, "");
}

function meaningOf(core: string, brackets: string): StatementId | null {
  const id = MEANINGS.find(([, meaning]) => meaning.test(core))?.[0] ?? null;
  const carriedOver = /上年结转/.test(brackets) && !/不含/.test(brackets);
  return id === "projects" && carriedOver ? "projects-carried-over" : id;
}

/** A name as contents, titles and headings are compared: without its number, the year, the words for unit and department, and what joins them. */
export function foldedName(text: string): string {
  const plain = roundBrackets(compact(text)).replace(/^\f/u, "");
  const core = plain
    .replace(NUMBER, "")
    .replace(
      /^(?:第[一二三四五六七八九十]{1,3}部分|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d(?!0\d\d年)))/u,
      "",
    )
    .replace(/20\d\d年?度?/u, "")
    .replace(/部门|单位/gu, "")
    .replace(BETWEEN, "")
    .replace(/[:.]+$/u, "");
  return core === "" ? plain : core;
}
