import type { Content } from "../nested-tables.ts";

/** An element of the page that holds others, and how much text stands in it. */
export interface Region {
  readonly parent: Region | null;
  readonly isAround: boolean;
  weight: number;
  /** how much of it is in parts that look like the head, foot or margin of a site */
  around: number;
  heaviest: Region | null;
}

/** What stands on the page outside tables, with the element that it stands in. */
export interface Placed {
  readonly content: Content;
  readonly region: Region;
}

/** The share of the text inside an element that its heaviest part has, if that part is the article. */
const MOST = 0.9;

/** The text of an element without what looks like the head, foot or margin of a site. */
const ownWeight = ({ weight, around }: Region): number => weight - around;

/** The innermost element that holds nearly all text of the page. */
export function articleOf(root: Region): Region {
  let article = root;
  for (let part = article.heaviest; part; part = article.heaviest) {
    const rest = ownWeight(article) - (part.isAround ? 0 : ownWeight(part));
    if (ownWeight(part) < (ownWeight(part) + rest) * MOST) break;
    article = part;
  }
  return article;
}

/**
 * Whether something of the page is part of the document. What looks like the head, foot or margin of the site is not; inside the
 * article only where it is small. Anything else is kept: better a line too many than one lost.
 */
export function isKept(region: Region, article: Region, root: Region): boolean {
  const around: Region[] = [];
  for (let at: Region | null = region; at; at = at.parent) {
    if (at === article) return around.every(({ weight }) => weight > root.weight * (1 - MOST));
    if (at.isAround) around.push(at);
  }
  return around.length === 0;
}
