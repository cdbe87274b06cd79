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

/** What has the focus: a figure stands more than once in a section, and it is this one. */
function focusNow(): Pick<Place, "focus" | "nth"> {
  const element = document.activeElement;
  const selector = element === null ? null : selectorOf(element);
  const island = element?.closest("[data-island]")?.getAttribute("data-island");
  const focus = selector !== null && island ? `[data-island="${island}"] ${selector}` : selector;
  const nth = focus === null ? 0 : shown(focus).indexOf(element as HTMLElement);
  return { focus, nth };
}

function focusAgain({ focus, nth }: Pick<Place, "focus" | "nth">): void {
  const alike = focus === null ? [] : shown(focus);
  (alike[nth] ?? alike[0])?.focus({ preventScroll: true });
}

/** Keeps the focus while an island is drawn anew; what it returns gives it back where it was in there. */
export function keepFocus(island: Element): () => void {
  const kept = island.contains(document.activeElement) ? focusNow() : null;
  return () => {
    if (kept !== null && document.activeElement === document.body) focusAgain(kept);
  };
}

/** Where the reader is. */
export const placeNow = (cell: string | null): Place => ({
  ...focusNow(),
  scroll: scrollY,
  spots: readingSpots(cell),
});

/** Goes back there after the islands have drawn the earlier state: focus first, then the scroll that focus must not move. */
export function comeBack({ scroll, spots, ...focus }: Place): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      focusAgain(focus);
      scrollTo({ top: scroll, behavior: "instant" });
      holdSpots(spots);
    }),
  );
}
