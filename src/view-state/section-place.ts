/** A section of the page and how far from the top of the window it begins: holds where the window changes its size meanwhile, as full screen does. */
export interface SectionPlace {
  readonly section: Element;
  readonly top: number;
  /** what has the focus; it loses it where it is hidden */
  readonly focused: Element | null;
}

let before: SectionPlace | null = null;

/** The section that is being read. */
function sectionPlace(): SectionPlace | null {
  const sections = [...document.querySelectorAll("main > section")];
  const begun = sections.filter((each) => each.getBoundingClientRect().top <= innerHeight / 3);
  const section = begun[begun.length - 1] ?? sections[0];
  return section === undefined
    ? null
    : { section, top: section.getBoundingClientRect().top, focused: document.activeElement };
}

/** Keeps the place from before a step that may change the window. */
export function keepPlace(): void {
  before = sectionPlace();
}

/** The place that was kept, once; else the present one. */
export function takePlace(): SectionPlace | null {
  const place = before ?? sectionPlace();
  before = null;
  return place;
}

/** Scrolls until the section begins where it did. */
export function scrollToPlace({ section, top }: SectionPlace): void {
  scrollBy({ top: section.getBoundingClientRect().top - top, behavior: "instant" });
}
