// Each table, card and list of figures is one stop of the Tab key; the arrow keys go from figure to figure inside it.
// Without it: accessibility.spec.ts "A4 the page has fewer than 150 stops" fails.
import { whenIdle, yieldToPage } from "./stages.ts";

/** What is gone through by arrow keys. It keeps its own role: what a screen reader does with tables and lists goes on working. */
const COMPOSITE = "main table, main article, main [role='group'], main [data-stops='one']";
/** What opens in there has stops of its own. */
const APART = "[data-stops='own']";
const STOP = "a[href], button:not(:disabled), summary";
const ROW = "tr, li, p, dd";

/** The stop that the Tab key comes to: the one where the reader was last. */
const current = new WeakMap<Element, HTMLElement>();

function compositeOf(element: Element): Element | null {
  const closest = element.closest(`${COMPOSITE}, ${APART}`);
  return closest === null || closest.matches(APART) ? null : closest;
}

const stopsIn = (composite: Element): readonly HTMLElement[] =>
  [...composite.querySelectorAll<HTMLElement>(STOP)].filter((stop) => compositeOf(stop) === composite);

const isSeen = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && element.closest("[hidden]") === null;

function letIn(composite: Element, stops: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  for (const stop of stops) {
    const index = stops.length < 2 || stop === chosen ? "0" : "-1";
    if (stop.getAttribute("tabindex") !== index) stop.setAttribute("tabindex", index);
  }
  if (chosen !== undefined) current.set(composite, chosen);
}

/** Gives composites their one stop. Whether that is in sight is only asked before the Tab key moves: the answer costs a layout. */
function arrange(composites: Iterable<Element>, isAsked: boolean): void {
  for (const composite of composites) {
    const stops = stopsIn(composite);
    const last = current.get(composite);
    const isFit = last !== undefined && stops.includes(last) && (!isAsked || isSeen(last));
    letIn(composite, stops, isFit ? last : ((isAsked ? stops.find(isSeen) : undefined) ?? stops[0]));
  }
}

const SLICE = 8;

/** The same without a key that waits for it: what is pressed meanwhile is answered in between. */
async function arrangeInTime(composites: Iterable<Element>): Promise<void> {
  await whenIdle();
  let since = performance.now();
  for (const composite of composites) {
    arrange([composite], false);
    if (performance.now() - since < SLICE) continue;
    await yieldToPage();
    since = performance.now();
  }
}

const composites = (within: ParentNode = document) => within.querySelectorAll(COMPOSITE);

/** The composites in which something was drawn. */
function touchedBy(records: Iterable<MutationRecord>): ReadonlySet<Element> {
  const touched = new Set<Element>();
  for (const { target, addedNodes } of records) {
    const around = target instanceof Element ? target.closest(COMPOSITE) : null;
    if (around !== null) touched.add(around);
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const each of [node, ...composites(node)]) if (each.matches(COMPOSITE)) touched.add(each);
  }
  return touched;
}

const rowOf = (stop: Element): Element => stop.closest(ROW) ?? stop;
const middleOf = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** The stop nearest to a place in the next row that has any, above or below. */
function inNextRow(stops: readonly HTMLElement[], from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const ordered = by === 1 ? stops : [...stops].reverse();
  const own = rowOf(from);
  const first = ordered.slice(ordered.indexOf(from)).find((stop) => rowOf(stop) !== own);
  if (first === undefined) return undefined;
  const place = middleOf(from);
  const far = (stop: HTMLElement) => Math.abs(middleOf(stop) - place);
  return stops
    .filter((stop) => rowOf(stop) === rowOf(first))
    .reduce((best, stop) => (far(stop) < far(best) ? stop : best));
}

/** Where a key leads from a stop; nowhere at an edge, where the key scrolls the page as ever. */
function stopAfter(
  stops: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
  isWhole: boolean,
): HTMLElement | undefined {
  const row = isWhole ? stops : stops.filter((stop) => rowOf(stop) === rowOf(from));
  if (key === "Home") return row[0];
  if (key === "End") return row[row.length - 1];
  if (isWhole) return undefined;
  if (key === "ArrowRight") return stops[stops.indexOf(from) + 1];
  if (key === "ArrowLeft") return stops[stops.indexOf(from) - 1];
  if (key === "ArrowDown") return inNextRow(stops, from, 1);
  return key === "ArrowUp" ? inNextRow(stops, from, -1) : undefined;
}

function move(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey) return;
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.matches(STOP)) return;
  const composite = compositeOf(from);
  if (composite === null || !/^(Arrow|Home$|End$)/.test(event.key)) return;
  const to = stopAfter(stopsIn(composite).filter(isSeen), from, event.key, event.ctrlKey);
  if (to === undefined || to === from) return;
  event.preventDefault();
  to.focus();
}

/** From now on tables and lists are one stop each, whatever is drawn in them later. */
export function makeOneStopEach(): void {
  void arrangeInTime(composites());
  let drawn: MutationRecord[] = [];
  new MutationObserver((records) => {
    drawn.push(...records);
    if (drawn.length > records.length) return;
    void whenIdle().then(() => {
      const touched = touchedBy(drawn);
      drawn = [];
      return arrangeInTime(touched);
    });
  }).observe(document.getElementById("main") ?? document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", ({ target }) => {
    const composite = target instanceof HTMLElement && target.matches(STOP) ? compositeOf(target) : null;
    if (composite !== null) letIn(composite, stopsIn(composite), target as HTMLElement);
  });
  addEventListener("keydown", ({ key }) => key === "Tab" && arrange(composites(), true), true);
  document.addEventListener("keydown", move);
}
