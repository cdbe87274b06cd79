import { amountOf, compareAmounts } from "../money.ts";
import { matchPrinted } from "./filter-items.ts";
import { fold } from "./fold.ts";
import { type Initials, partByInitials } from "./initials.ts";
import type { Match, Range } from "./match.ts";
import { type Asked, ask, type Query, readQuery } from "./query.ts";
import { KINDS } from "./question-words.ts";
import { SEARCH_GROUPS, type SearchGroup, type SearchItem } from "./search-items.ts";

/** An item with its English, as far as there is any. */
export interface Searched {
  readonly item: SearchItem;
  readonly nameEn: string | null;
  readonly textEn: string | null;
}
export interface FoundItem extends Searched {
  readonly marks: {
    readonly code: readonly Range[];
    readonly name: readonly Range[];
    readonly text: readonly Range[];
    readonly nameEn: readonly Range[];
    readonly textEn: readonly Range[];
  };
}
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly found: readonly FoundItem[];
  /** how many there are, shown or not */
  readonly count: number;
}

/** A search shows the best; who wants more types more. */
const MOST_IN_GROUP = 6;

/** How good a hit is, the less the better: the whole name, its beginning, a part of it, its initials, words of it, what is said about it. */
const RANK = {
  whole: 0,
  beginning: 1,
  inside: 2,
  initials: 3,
  initialsInside: 4,
  words: 5,
  text: 6,
  textWords: 7,
  near: 9,
};

function rankOfName(name: string | null, match: Match | null): number {
  const [range] = match?.ranges ?? [];
  if (name === null || match === null || range === undefined) return Number.POSITIVE_INFINITY;
  if (match.fit === "parts") return RANK.words;
  if (match.fit === "near") return RANK.near;
  const quotes = name.length - fold(name).text.length;
  if (range[1] - range[0] + quotes >= name.length) return RANK.whole;
  return range[0] <= quotes ? RANK.beginning : RANK.inside;
}
const rankOfText = (match: Match | null): number =>
  match === null
    ? Number.POSITIVE_INFINITY
    : match.fit === "exact"
      ? RANK.text
      : match.fit === "parts"
        ? RANK.textWords
        : RANK.near;

/** A paragraph has no name; what it stands under says what it is about. */
const rankUnder = ({ group, within }: SearchItem, query: Query): number => {
  const rank = group === "explanation" ? rankOfName(within, matchPrinted(within, query)) : Number.POSITIVE_INFINITY;
  return rank <= RANK.inside ? RANK.inside : Number.POSITIVE_INFINITY;
};

interface Judged {
  readonly rank: number;
  readonly found: FoundItem;
}

function judge(searched: Searched, query: Query, initials: Initials): Judged | null {
  const { item, nameEn, textEn } = searched;
  let name = matchPrinted(item.name, query);
  const [text, english, englishText] = [item.text, nameEn, textEn].map((words) => matchPrinted(words, query));
  const code: readonly Range[] = item.code?.startsWith(query.text) === true ? [[0, query.text.length]] : [];
  let rank = Math.min(
    code.length === 0 ? Number.POSITIVE_INFINITY : item.code === query.text ? RANK.whole : RANK.beginning,
    rankOfName(item.name, name),
    rankOfName(nameEn, english ?? null),
    rankOfText(text ?? null),
    rankOfText(englishText ?? null),
    rankUnder(item, query),
  );
  if (item.name !== null && name === null && rank > RANK.initials) {
    const part = partByInitials(item.name, query.text, initials);
    const meant = part === null ? null : readQuery(part.part);
    name = meant === null ? null : matchPrinted(item.name, meant);
    if (part !== null && name !== null) rank = Math.min(rank, part.start === 0 ? RANK.initials : RANK.initialsInside);
  }
  if (rank === Number.POSITIVE_INFINITY) return null;
  const ranges = (match: Match | null | undefined) => match?.ranges ?? [];
  const marks = {
    code,
    name: ranges(name),
    text: ranges(text),
    nameEn: ranges(english),
    textEn: ranges(englishText),
  };
  return { rank, found: { ...searched, marks } };
}

const NO_MARKS = { code: [], name: [], text: [], nameEn: [], textEn: [] };

const kindOf = (subject: readonly string[]): readonly SearchGroup[] | null =>
  subject.length === 0
    ? ["codes", "projects", "economic"]
    : ((Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) =>
        subject.every((word) => (KINDS[kind] as readonly string[]).includes(word)),
      ) ?? null);

/** 哪个项目最多, 花了多少: no subject but a kind of things; of the codes the classes, as all others are parts of these. */
function ofKind(items: readonly Searched[], { subject, order, forAmount }: Asked): readonly Judged[] {
  if (order === null && !(forAmount && subject.length === 0)) return [];
  const kinds = kindOf(subject) ?? [];
  return items
    .filter(({ item }) => kinds.includes(item.group) && item.amount?.text != null && (item.code ?? "").length <= 3)
    .map((searched) => ({ rank: RANK.whole, found: { ...searched, marks: NO_MARKS } }));
}

/** Of the ways in which something can be meant the one that fits best; of two alike the one with fewer words set aside. */
function judgeAll(items: readonly Searched[], asked: Asked, initials: Initials): readonly Judged[] {
  let best: readonly Judged[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const query of asked.readings) {
    const judged = items.flatMap((item) => judge(item, query, initials) ?? []);
    const rank = judged.reduce((lowest, each) => Math.min(lowest, each.rank), Number.POSITIVE_INFINITY);
    if (rank < least) [best, least] = [judged, rank];
    if (least <= RANK.beginning) break;
  }
  return best;
}

const byAmount = (a: Judged, b: Judged): number => {
  const [one, other] = [a.found.item.amount, b.found.item.amount];
  if (one?.text == null || other?.text == null) return Number(one?.text == null) - Number(other?.text == null);
  return compareAmounts(amountOf(other.text, other.unit), amountOf(one.text, one.unit));
};

/** What fits a query, the best group first; what fits only nearly where nothing else does. */
export function findItems(items: readonly Searched[], typed: string, initials: Initials): readonly FoundGroup[] {
  const asked = ask(typed);
  if (asked === null) return [];
  const { order, forAmount } = asked;
  const kind = ofKind(items, asked);
  const judged = kind.length > 0 ? kind : judgeAll(items, asked, initials);
  const isOrdered = kind.length > 0 || order !== null;
  const whole = judged.filter(({ rank }) => rank < RANK.near);
  const shown = whole.length > 0 ? whole : judged;
  const inOrder = (a: Judged, b: Judged) =>
    a.rank - b.rank || (order === "least" ? byAmount(b, a) : isOrdered ? byAmount(a, b) : 0);
  return SEARCH_GROUPS.map((group) => {
    const own = shown.filter(({ found }) => found.item.group === group).sort(inOrder);
    const best = own.reduce((lowest, { rank }) => Math.min(lowest, rank), Number.POSITIVE_INFINITY);
    const hasAmount = best < RANK.text && own.some(({ found }) => found.item.amount?.text != null);
    return { group, best, isLater: (forAmount || order !== null) && !hasAmount, own };
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => Number(a.isLater) - Number(b.isLater) || a.best - b.best)
    .map(({ group, own }) => ({
      group,
      found: own.slice(0, MOST_IN_GROUP).map(({ found }) => found),
      count: own.length,
    }));
}
