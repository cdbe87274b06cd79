import { barHeight, hold } from "./landing.ts";
import { openerOf } from "./opened-from.ts";
import { isHiddenAway } from "./until-found.ts";

/** An element that is found again in the other language and after it was drawn anew, and where it stood in the window. */
export interface Spot {
  readonly path: string;
  readonly nth: number;
  readonly top: number;
}

const BLOCKS = "h2, h3, h4, p, li, tr, dt, dd, figure, figcaption, summary";
/** A block that begins within this part of the window is read next; else the one that fills it is being read. */
const UPPER = 0.6;
const AIR = 8;

/** The elements themselves, as long as they are not drawn anew: in the other language another may stand at the same place. */
const elements = new WeakMap<Spot, Element>();

/** What names a place of the document, the same in both languages. */
const NAMES = ["data-cell", "data-place"];

/** By its id, by the place that it shows, or by its place among its like: never by words or addresses, which differ by language. */
function describe(element: Element): Spot {
  const { top } = element.getBoundingClientRect();
  const name = NAMES.find((each) => element.hasAttribute(each));
  const section = element.closest("[data-island]")?.getAttribute("data-island");
  if (element.id === "" && name !== undefined && section != null) {
    const path = `[data-island="${section}"] [${name}="${CSS.escape(element.getAttribute(name) ?? "")}"]`;
    return { path, nth: [...document.querySelectorAll(path)].indexOf(element), top };
  }
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at !== null && at.id === "" && at.parentElement !== null; at = at.parentElement) {
    const { tagName } = at;
    const alike = [...at.parentElement.children].filter((each) => each.tagName === tagName);
    steps.unshift(`${tagName.toLowerCase()}:nth-of-type(${alike.indexOf(at) + 1})`);
  }
  steps.unshift(at === null || at.id === "" ? "html" : `#${CSS.escape(at.id)}`);
  return { path: steps.join(" > "), nth: 0, top };
}

function spotOf(element: Element): Spot {
  const spot = describe(element);
  elements.set(spot, element);
  return spot;
}

/** What the reader is at: the first block that begins below the bar, or the long one that fills the window. */
function blockInReading(): Element | null {
  const bar = barHeight();
  const isSeen = ({ top, bottom, height }: DOMRect) => height > 4 && bottom > bar && top < innerHeight;
  let next: { readonly block: Element; readonly at: DOMRect } | null = null;
  let begun: Element | null = null;
  for (const section of document.querySelectorAll("main > section")) {
    if (!isSeen(section.getBoundingClientRect())) continue;
    for (const block of section.querySelectorAll(BLOCKS)) {
      const at = block.getBoundingClientRect();
      if (!isSeen(at) || isHiddenAway(block)) continue;
      if (at.top < bar - 1) begun = block;
      else if (next === null || at.top < next.at.top || (at.top === next.at.top && at.height < next.at.height))
        next = { block, at };
    }
  }
  const isSoon = next !== null && next.at.top < bar + UPPER * (innerHeight - bar);
  return isSoon ? (next?.block ?? null) : (begun ?? next?.block ?? null);
}

/** The figure that an open panel is about, where it can be seen. */
function figureInQuestion(cell: string): Element | null {
  const opener = openerOf(cell);
  const figures = document.querySelectorAll(`main [data-cell="${CSS.escape(cell)}"][aria-expanded]`);
  const isSeen = (figure: Element) => {
    const { top, bottom, height } = figure.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight && !isHiddenAway(figure);
  };
  return [...(opener === null ? [] : [opener]), ...figures].find(isSeen) ?? null;
}

/** Where the reader is, and, should that not be found again, the section. */
export function readingSpots(cell: string | null): readonly Spot[] {
  const element = (cell === null ? null : figureInQuestion(cell)) ?? blockInReading();
  const section = element?.closest("main > section") ?? null;
  return element === null ? [] : section === null ? [spotOf(element)] : [spotOf(element), spotOf(section)];
}

// what is closed has a size and a place once it has been asked for them, and lies over what is read
const isLaidOut = (element: Element | undefined): boolean =>
  element !== undefined && element.getClientRects().length > 0 && !isHiddenAway(element);

const findSpot = (spot: Spot): Element | null => {
  const element = elements.get(spot);
  if (element?.isConnected && isLaidOut(element)) return element;
  const { path, nth } = spot;
  const alike = [...document.querySelectorAll(path)];
  const own = alike[nth];
  return (isLaidOut(own) ? own : alike.find(isLaidOut)) ?? null;
};

/** A sheet that comes up from below may have grown: what it is about stays above it. */
function aboveSheet(top: number, height: number): number {
  const sheet = document.querySelector('[data-island="panel"] > [role="dialog"]')?.getBoundingClientRect();
  return sheet === undefined || sheet.top <= 0 ? top : Math.min(top, sheet.top - height - AIR);
}

/** Brings what was read back to where it stood, and keeps it there. */
export function holdSpots(spots: readonly Spot[]): void {
  const found = () => spots.find((spot) => findSpot(spot) !== null);
  if (found() === undefined) return;
  hold(
    () => {
      const spot = found();
      return spot === undefined ? null : findSpot(spot);
    },
    ({ height }) => aboveSheet(found()?.top ?? 0, height),
  );
}
