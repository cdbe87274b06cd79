import { textCell } from "../../budget/cell-reference.ts";
import { type FoundFigure, findFigures } from "./find-figures.ts";
import type { StatedParagraph } from "./paragraphs.ts";
import type { Direction, StatedFigure, StatedRole } from "./stated-figure.ts";

const UP = /增加|增长|上升|提高|上涨|增幅|升幅|增(?:了|额)?(?:约|为)?$/;
const DOWN = /减少|下降|降低|压减|缩减|降幅|减幅|减(?:了|额)?(?:约|为)?$/;
const CHANGED = /(?:增加|增长|上升|提高|上涨|减少|下降|降低|压减|缩减|增|减)(?:[）)])?(?:了|额)?(?:约|为|共)?$/;
/** 共计金额, 涉及资金: the amount of what was just counted */
const ANAPHOR = /^(?:共计?|合计|总计|涉及|总)*(?:项目)?(?:预算)?(?:资金|金额)(?:共计|合计|总额|为)?$/;
const PART_MARK = /其中|包括|用于|构成|分别|具体/;

export const isAnaphor = (subject: string): boolean => ANAPHOR.test(subject);

interface Clause {
  readonly figure: FoundFigure;
  /** from the figure before, or the start of the paragraph */
  readonly between: string;
  /** the words directly before the figure */
  readonly lead: string;
}

/** What the paragraphs under one heading state, figure by figure, and which figure each is about. */
export function readFigures(paragraphs: readonly StatedParagraph[], year: number): readonly StatedFigure[] {
  const stated: StatedFigure[] = [];
  let head: StatedFigure | null = null;
  let inParts = false;
  let ended = "";
  for (const { line, text, headings } of paragraphs) {
    const goesOn = /[：:；;，,]$/.test(ended);
    const clauses = clausesOf(text, /[：:]$/.test(ended) ? ended : "");
    for (const [at, { figure, between, lead }] of clauses.entries()) {
      const role = roleOf(figure, lead, year);
      const draft = draftOf(figure, line, headings, role, lead);
      if (role !== "amount" && role !== "count") {
        stated.push({ ...draft, ...aboutOf(role, stated, head) });
        continue;
      }
      const opens = at === 0 ? !goesOn : between.includes("。");
      const measured = lastMeasured(stated);
      if (role === "amount" && isAnaphor(draft.subject) && measured?.role === "count") {
        stated.push({ ...draft, about: measured.cell, head: measured.head });
        continue;
      }
      if (PART_MARK.test(between)) {
        if (!between.includes("。") && measured !== undefined) head = measured;
        inParts = true;
      } else if (opens) inParts = false;
      const own: StatedFigure = { ...draft, head: inParts ? (head?.cell ?? null) : null };
      if (!inParts && (opens || head === null)) head = own;
      stated.push(own);
    }
    ended = text.slice(clauses[clauses.length - 1]?.figure.next ?? 0);
  }
  return stated;
}

/** The first figure of a paragraph that goes on with the one above stands between what ended that one and itself. */
function clausesOf(text: string, ended: string): readonly Clause[] {
  const figures = findFigures(text);
  return figures.map((figure, at) => {
    const between = (at === 0 ? ended : "") + text.slice(figures[at - 1]?.next ?? 0, figure.start);
    return { figure, between, lead: leadOf(between) };
  });
}

/** The words from the last mark on; what is longer than any name is no name, and is not searched. */
const leadOf = (between: string): string => (/[^，。；：、,;:！!？?]*$/.exec(between.slice(-200))?.[0] ?? "").trim();

function roleOf(figure: FoundFigure, lead: string, year: number): StatedRole {
  if (figure.text === null) return "same";
  if (figure.unit === "percent")
    return /占/.test(lead) ? "share" : UP.test(lead) || DOWN.test(lead) ? "changePercent" : "other";
  if (figure.unit === "count") return "count";
  if (CHANGED.test(lead)) return "change";
  const years = [...lead.matchAll(/(\d{4})年/g)].map(([, digits]) => Number(digits));
  if (/决算|执行数/.test(lead)) return "other";
  if (/上年|去年|上一年/.test(lead) && !/结转/.test(lead)) return "lastYear";
  if (years.length > 0 && !years.includes(year)) return years.includes(year - 1) ? "lastYear" : "other";
  return "amount";
}

const draftOf = (
  figure: FoundFigure,
  line: number,
  headings: readonly string[],
  role: StatedRole,
  lead: string,
): StatedFigure => ({
  cell: textCell(line, figure.start, figure.end),
  line,
  start: figure.start,
  end: figure.end,
  printed: figure.printed,
  text: figure.text,
  unit: figure.unit,
  counter: figure.counter,
  role,
  direction: role === "change" || role === "changePercent" ? directionOf(lead) : null,
  subject:
    role === "share"
      ? (/占(.*?)的?(?:比例?(?:为)?)?$/.exec(lead)?.[1] ?? "")
      : role === "amount" || role === "count"
        ? lead
        : "",
  headings,
  about: null,
  head: null,
  change: null,
});

const directionOf = (lead: string): Direction | null => {
  const [up, down] = [UP.test(lead), DOWN.test(lead)];
  return up === down ? null : up ? "increase" : "decrease";
};

function lastMeasured(stated: readonly StatedFigure[]): StatedFigure | undefined {
  for (let at = stated.length - 1; at >= 0; at -= 1)
    if (stated[at]?.role === "amount" || stated[at]?.role === "count") return stated[at];
  return undefined;
}

/** A share is about the amount before it. A change too, unless several parts were listed since 其中 without one: then it is about the whole. */
function aboutOf(
  role: StatedRole,
  stated: readonly StatedFigure[],
  head: StatedFigure | null,
): Pick<StatedFigure, "about" | "head" | "change"> {
  const measured = lastMeasured(stated);
  const nothing = { about: null, head: head?.cell ?? null, change: null };
  if (measured === undefined) return nothing;
  if (role === "share") return { about: measured.cell, head: measured.head, change: null };
  const since = stated.slice(stated.lastIndexOf(measured));
  const listed = partsBefore(stated, measured);
  const about = listed > 1 && measured.head !== null ? measured.head : measured.cell;
  return { about, head: measured.head, change: since.find((figure) => figure.role === "change")?.cell ?? null };
}

/** How many parts of the same whole stand in a row, up to this one, without a share or change between them. */
function partsBefore(stated: readonly StatedFigure[], last: StatedFigure): number {
  let count = 0;
  for (let at = stated.lastIndexOf(last); at >= 0; at -= 1) {
    const figure = stated[at];
    if (figure === undefined || figure.role !== "amount" || figure.head !== last.head || figure.head === null) break;
    count += 1;
  }
  return count;
}
