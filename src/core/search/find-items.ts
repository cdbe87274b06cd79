import { KINDS } from "../lexicon/question-words.ts";
import { amountOf, compareAmounts } from "../money.ts";
import { type Folded, fold } from "./fold.ts";
import { type Initials, partByInitials } from "./initials.ts";
import { type Match, matchText, type Range } from "./match.ts";
import { preparedOf } from "./prepared.ts";
import { type Asked, ask, type Query, readQuery } from "./query.ts";
import { RANK, rankOfAliases, rankOfName, rankOfText, withoutLookalikes } from "./rank.ts";
import { SEARCH_GROUPS, type Searched, type SearchGroup, type SearchItem } from "./search-item.ts";

/** An item that fits what was typed, with the places to mark in each of its texts. */
export interface FoundItem extends Searched {
  readonly marks: {
    readonly code: readonly Range[];
    readonly name: readonly Range[];
    readonly text: readonly Range[];
    readonly nameEn: readonly Range[];
    readonly textEn: readonly Range[];
  };
  /** it is the thing that was asked for, not something in which that is mentioned */
  readonly isNamed: boolean;
}
/** Found items of one kind, the best first and no more than are shown. */
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly found: readonly FoundItem[];
  /** how many there are, shown or not */
  readonly count: number;
}
/** All that a search finds, the best group first. */
export interface Findings {
  readonly groups: readonly FoundGroup[];
  /** nothing fits wholly; what is shown fits in part */
  readonly isNear: boolean;
  /** a question was asked, and nothing answers it */
  readonly isUnclear: boolean;
}

/** A search shows the best; who wants more types more. */
const MOST_IN_GROUP = 6;

const find = (text: Folded | null, query: Query): Match | null => (text === null ? null : matchText(text, query));

/** A paragraph has no name; what it stands under says what it is about. */
const rankUnder = ({ within }: SearchItem, folded: Folded | null, query: Query): number =>
  folded !== null && rankOfName(within, folded, find(folded, query)) <= RANK.inside ? RANK.inside : RANK.none;

interface Judged {
  readonly rank: number;
  readonly found: FoundItem;
}

function judge(searched: Searched, query: Query, initials: Initials): Judged | null {
  const { item, nameEn } = searched;
  const prepared = preparedOf(searched);
  let name = find(prepared.name, query);
  const text = find(prepared.text, query);
  const english = find(prepared.nameEn, query);
  const englishText = find(prepared.textEn, query);
  const code: readonly Range[] = item.code?.startsWith(query.text) === true ? [[0, query.text.length]] : [];
  let rank = Math.min(
    code.length === 0 ? RANK.none : item.code === query.text ? RANK.whole : RANK.beginning,
    rankOfName(item.name, prepared.name, name),
    rankOfName(nameEn, prepared.nameEn, english),
    rankOfText(text),
    rankOfText(englishText),
    rankUnder(item, prepared.within, query),
    rankOfAliases(prepared, query),
  );
  if (item.name !== null && name === null && rank > RANK.initials) {
    const part = partByInitials(item.name, query.text, initials);
    const meant = part === null ? null : readQuery(part.part);
    name = meant === null ? null : matchText(fold(item.name), meant);
    if (part !== null && name !== null) rank = Math.min(rank, part.start === 0 ? RANK.initials : RANK.initialsInside);
  }
  if (rank === RANK.none) return null;
  const ranges = (match: Match | null | undefined) => match?.ranges ?? [];
  const marks = {
    code,
    name: ranges(name),
    text: ranges(text),
    nameEn: ranges(english),
    textEn: ranges(englishText),
  };
  return { rank, found: { ...searched, marks, isNamed: rank <= RANK.words } };
}

const NO_MARKS = { code: [], name: [], text: [], nameEn: [], textEn: [] };

const kindOf = (subject: readonly string[]): readonly SearchGroup[] | null =>
  subject.length === 0
    ? ["answers", "codes", "projects", "economic"]
    : ((Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) =>
        subject.every((word) => (KINDS[kind] as readonly string[]).includes(word)),
      ) ?? null);

/** The whole of an amount: what was asked for where only "how much" was. */
const isWholeBudget = ({ item: { group, isOfAll } }: Searched): boolean => group !== "answers" || isOfAll === true;

/** 哪个项目最多, 花了多少: no subject but a kind of things; of the codes the classes, as all others are parts of these. */
function ofKind(items: readonly Searched[], { subject, order, forAmount, isUnclear }: Asked): readonly Judged[] {
  if (isUnclear || (order === null && !(forAmount && subject.length === 0))) return [];
  const kinds = (kindOf(subject) ?? []).filter((kind) => order === null || kind !== "answers");
  return items
    .filter(
      (searched) =>
        kinds.includes(searched.item.group) &&
        searched.item.amount?.text != null &&
        (searched.item.code ?? "").length <= 3 &&
        isWholeBudget(searched),
    )
    .map((searched) => ({ rank: RANK.whole, found: { ...searched, marks: NO_MARKS, isNamed: true } }));
}

/** Of the ways in which something can be meant the one that fits best; of two alike the one with fewer words set aside. */
function judgeAll(items: readonly Searched[], asked: Asked, initials: Initials): readonly Judged[] {
  let best: readonly Judged[] = [];
  let least: number = RANK.none;
  for (const query of asked.readings) {
    const judged = withoutLookalikes(
      items.flatMap((item) => judge(item, query, initials) ?? []),
      query,
    );
    const rank = judged.reduce((lowest, each) => Math.min(lowest, each.rank), RANK.none as number);
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

/** The thing by its name stands before any in which it is only mentioned, whatever else was asked for. */
const tierOf = (rank: number): number => (rank <= RANK.initialsInside ? 0 : rank <= RANK.words ? 1 : 2);

/** What fits a query, the best group first. */
export function findItems(items: readonly Searched[], typed: string, initials: Initials): Findings {
  const asked = ask(typed);
  if (asked === null) return { groups: [], isNear: false, isUnclear: false };
  const { order, forAmount, isQuestion } = asked;
  const kind = ofKind(items, asked);
  const judged = kind.length > 0 ? kind : judgeAll(items, asked, initials);
  const isOrdered = kind.length > 0 || order !== null;
  const isNear = judged.length > 0 && judged.every(({ rank }) => rank >= RANK.near);
  // a question that only nearly fits is not understood
  const shown = isNear && isQuestion ? [] : judged;
  const inOrder = (a: Judged, b: Judged) =>
    a.rank - b.rank || (order === "least" ? byAmount(b, a) : isOrdered ? byAmount(a, b) : 0);
  const groups = SEARCH_GROUPS.map((group) => {
    const own = shown.filter(({ found }) => found.item.group === group).sort(inOrder);
    const best = own.reduce((lowest, { rank }) => Math.min(lowest, rank), RANK.none as number);
    const hasAmount = best < RANK.text && own.some(({ found }) => found.item.amount?.text != null);
    return { group, best, isLater: group !== "answers" && (forAmount || order !== null) && !hasAmount, own };
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => tierOf(a.best) - tierOf(b.best) || Number(a.isLater) - Number(b.isLater) || a.best - b.best)
    .map(({ group, own }) => ({
      group,
      found: own.slice(0, MOST_IN_GROUP).map(({ found }) => found),
      count: own.length,
    }));
  return { groups, isNear: isNear && groups.length > 0, isUnclear: isQuestion && groups.length === 0 };
}
