import { holdSpots, readingSpots, type Spot } from "./reading-place.ts";

/** A place that focus and scroll come back to: an element is known by its id or by its address, and by which of its like it is. */
export interface Place {
  readonly focus: string | null;
  readonly nth: number;
  readonly scroll: number;
  /** what was read there: sections above may be higher by the time one comes back */
  readonly spots: readonly Spot[];
}

function selectorOf(element: Element): string | null {
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  for (const [attribute, tag] of [
    ["data-cell", ""],
    ["href", "a"],
  ] as const) {
    const value = element.getAttribute(attribute);
    if (value !== null) return `${tag}[${attribute}="${CSS.escape(value)}"]`;
  }
  return null;
}

/** What is closed may be there, and takes no focus. */
const shown = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.closest("[hidden]") === null);

/** Where the reader is: a figure stands more than once in a section, and it is this one. */
export function placeNow(cell: string | null): Place {
  const element = document.activeElement;
  const selector = element === null ? null : selectorOf(element);
  const island = element?.closest("[data-island]")?.getAttribute("data-island");
  const focus = selector !== null && island ? `[data-island="${island}"] ${selector}` : selector;
  const nth = focus === null ? 0 : shown(focus).indexOf(element as HTMLElement);
  return { focus, nth, scroll: scrollY, spots: readingSpots(cell) };
}

/** Goes back there after the islands have drawn the earlier state: focus first, then the scroll that focus must not move. */
export function comeBack({ focus, nth, scroll, spots }: Place): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const alike = focus === null ? [] : shown(focus);
      (alike[nth] ?? alike[0])?.focus({ preventScroll: true });
      scrollTo({ top: scroll, behavior: "instant" });
      holdSpots(spots);
    }),
  );
}
