const LONGEST = 3000;
const BY_READER = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Repeats `place` while the page above still takes its height: rooms that come alive and sections that were never laid out move
 * what an address led to. Ends when the page is quiet for long enough, or as soon as the reader takes over.
 */
export function settle(place: () => void): () => void {
  place();
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(() => place());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const kind of BY_READER) removeEventListener(kind, stop, true);
  };
  const timer = setTimeout(stop, LONGEST);
  for (const kind of BY_READER) addEventListener(kind, stop, true);
  observer.observe(document.body);
  return stop;
}
