// Sections out of sight have no layout, and sleeping ones wake when they are near: on the way to a place, and after it has been
// reached, what stands above it still takes its height. A scroll by so many pixels therefore misses; a place is held instead.
// Without it: landing.spec.ts fails.

const AIR = 16;
const GLIDE = 280;
const BY_READER = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Finds the element; what is drawn anew may be another one each time. */
type Find = () => Element | null;
/** Where the top of the element is to be, in the window; told where it is. */
type Wanted = (at: DOMRect) => number;

let release: () => void = () => undefined;

/** Ends what holds the page in place, if anything does. */
const letGo = (): void => release();

/** The lower edge of the bar, however many rows it has; an embed has none. */
export const barHeight = (): number => document.querySelector<HTMLElement>('[data-island="header"]')?.offsetHeight ?? 0;

/** Where what was asked for begins: below the bar, and a little air. */
export function underBar(): number {
  const bar = barHeight();
  return bar === 0 ? 0 : bar + AIR;
}

/**
 * Scrolls until the element is where it is wanted, and keeps it there while the page around it is laid out and wakes. The
 * reader's own hand ends it at once, and so does a scroll that nobody here has made: a scroll bar, a screen reader, a search of
 * the browser. Scrolls this window alone, never the page that frames it.
 */
export function hold(find: Find, wanted: Wanted, duration = 0): void {
  letGo();
  // what was last known: how far the page is scrolled, and where in the page the element stands
  let scrolled = scrollY;
  let place = Number.NaN;
  let done = duration === 0 ? 1 : 0;
  let frame = 0;

  const move = (share: number): void => {
    const element = find();
    if (element === null) return;
    const at = element.getBoundingClientRect();
    const apart = (at.top - wanted(at)) * share;
    if (Math.abs(apart) >= 1) scrollBy({ top: apart, behavior: "instant" });
    scrolled = scrollY;
    place = element.getBoundingClientRect().top + scrolled;
  };
  const settle = () => {
    if (done === 1) move(1);
  };
  const onScroll = () => {
    const element = find();
    if (element === null || Math.abs(scrollY - scrolled) < 1) return;
    const isEnd = scrollY >= document.documentElement.scrollHeight - innerHeight - 1;
    const isMoved = Math.abs(element.getBoundingClientRect().top + scrollY - place) >= 1;
    // the page has grown or shrunk, and the browser has followed as it could
    if (isMoved) settle();
    else if (!isEnd) stop();
  };
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(settle);
  const begun = performance.now();
  const glide = (now: number) => {
    const before = done;
    const time = Math.min(1, Math.max(0, (now - begun) / duration));
    done = time * time * (3 - 2 * time);
    move(before === 1 ? 1 : (done - before) / (1 - before));
    // once more when it is there: what React draws after the press is drawn by then
    if (before < 1) frame = requestAnimationFrame(glide);
  };

  const stop = () => {
    observer?.disconnect();
    cancelAnimationFrame(frame);
    removeEventListener("scroll", onScroll);
    for (const kind of BY_READER) removeEventListener(kind, stop, true);
    if (release === stop) release = () => undefined;
  };
  release = stop;
  for (const kind of BY_READER) addEventListener(kind, stop, { capture: true, passive: true });
  addEventListener("scroll", onScroll, { passive: true });
  for (const each of document.querySelectorAll("body, main > section, [data-island='header']")) observer?.observe(each);
  settle();
  frame = requestAnimationFrame(duration === 0 ? settle : glide);
}

/**
 * Brings an element under the bar and keeps it there. A near one is glided to where the reader likes motion; a far one is there
 * at once, as the way would lead through sections that nobody asked for.
 */
export function land(target: Element | Find, isGliding = false): void {
  const find = typeof target === "function" ? target : () => (target.isConnected ? target : byId(target.id));
  // what is folded away opens as it does for the browser's own search
  find()?.dispatchEvent(new Event("beforematch", { bubbles: true }));
  hold(find, underBar, isGliding && mayGlide(find()) ? GLIDE : 0);
}

const mayGlide = (to: Element | null): boolean =>
  !document.hidden &&
  Math.abs(to?.getBoundingClientRect().top ?? 0) < 1.5 * innerHeight &&
  !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The same, unless it can be seen already: then it stays where it is. */
export function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < underBar() || bottom > innerHeight) land(element, true);
  else
    hold(
      () => element,
      () => top,
    );
}

const byId = (id: string) => (id === "" ? null : document.getElementById(id));
