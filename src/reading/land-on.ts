import { land } from "../view-state/landing.ts";
import { unfold } from "./phone-folds.ts";

const LONGEST_WAIT = 4000;
const WAIT_FOR_FIGURE = 600;
const DRAWN_ANEW = 500;
const MARKED_FOR = 2400;

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
/** A section that is not in the page's language yet cannot take the focus. */
const isHeldBack = (element: Element): boolean => getComputedStyle(element).visibility === "hidden";
const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** Where a figure stands in a row or beside its name, as it does in print. */
const isInOwnPlace = (element: Element): boolean => element.closest("tr, dd") !== null;

/**
 * The figure of a printed place in a section: in a row of its own before a sentence that uses it, in sight before folded away;
 * not the one in the panel.
 */
function figureIn(section: string | null, cell: string): HTMLElement | null {
  const figures = all(`${section === null ? "main" : `#${section}`} [data-cell="${CSS.escape(cell)}"]`);
  // a remark is about the figure, it does not show it
  const shown = figures.filter((figure) => figure.hasAttribute("aria-expanded"));
  const own = shown.filter(isInOwnPlace);
  return own.find(isSeen) ?? own[0] ?? shown.find(isSeen) ?? figures.find(isSeen) ?? shown[0] ?? figures[0] ?? null;
}
const placeNamed = (place: string): HTMLElement | null => all(`[data-place="${CSS.escape(place)}"]`)[0] ?? null;

/** What stands around a figure, or the name of a row, and says what it is of. */
function around(element: HTMLElement): HTMLElement {
  // the place of a row is the cell with its name, and words of a sentence are marked with all of it
  if (element.tagName === "TH") return element.closest<HTMLElement>("tr") ?? element;
  if (element.tagName === "SPAN") return element.closest<HTMLElement>("p") ?? element;
  return element.matches("[data-cell]")
    ? (element.closest<HTMLElement>("tr, li, dd, p, [data-place]") ?? element)
    : element;
}

const CLOSED = "[data-disclosed][hidden]";

/** Opens what is folded around an element. */
function open(element: HTMLElement): void {
  unfold(element);
  for (let closed = element.closest(CLOSED); closed !== null; closed = closed.parentElement?.closest(CLOSED) ?? null)
    // opens as for the browser's own search
    closed.dispatchEvent(new Event("beforematch"));
  for (
    let around = element.closest("details");
    around !== null;
    around = around.parentElement?.closest("details") ?? null
  )
    around.open = true;
}

/** Gives an element the focus, also one that has none of its own. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

let stopMarking: () => void = () => undefined;

/** Marks an element for a moment, so that the eye finds it; how, styles say. */
function mark(element: HTMLElement): void {
  stopMarking();
  element.setAttribute("data-landed", "");
  const timer = setTimeout(() => stopMarking(), MARKED_FOR);
  stopMarking = () => {
    clearTimeout(timer);
    element.removeAttribute("data-landed");
    stopMarking = () => undefined;
  };
}

export interface Landing {
  /** the section in which it is */
  readonly view: string | null;
  readonly cell?: string | undefined;
  readonly place?: string | undefined;
}

let latest = 0;

/**
 * Leads to the very card, row or paragraph, once the page shows it: under the bar, with the focus, marked for a moment. A figure
 * that stands nowhere in sight is looked for in the card or paragraph that has it.
 */
export function landOn({ view, cell, place }: Landing): void {
  const own = ++latest;
  const begun = performance.now();
  const find = (): HTMLElement | null => {
    const figure = cell === undefined ? null : figureIn(view, cell);
    if (figure !== null || place === undefined) return figure;
    // the figure may only be drawn once a table has opened
    return cell === undefined || performance.now() - begun > WAIT_FOR_FIGURE ? placeNamed(place) : null;
  };
  const attempt = () => {
    const element = find();
    if (own !== latest) return;
    const mayWait = performance.now() - begun < LONGEST_WAIT;
    if (element === null || (mayWait && isHeldBack(element))) {
      if (mayWait) requestAnimationFrame(attempt);
      return;
    }
    open(element);
    const shown = around(element);
    focusOn(element);
    mark(shown);
    // what wakes or unfolds just now is drawn anew
    setTimeout(() => {
      if (own === latest && !element.isConnected) attempt();
    }, DRAWN_ANEW);
    land(() => {
      const now = shown.isConnected ? shown : find();
      return now === null ? null : around(now);
    });
  };
  // after what the change of the address draws and scrolls
  requestAnimationFrame(() => requestAnimationFrame(attempt));
}
