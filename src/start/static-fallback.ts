// Hidden content, queued clicks and buttons without effect are right only while a start is on its way. When it fails, on an
// error of a script, on any error before the start, or after ten seconds, the page falls back to what was served.
// Without it: static-fallback.spec.ts fails.

const LONGEST_START = 10_000;

/** Calls `fallBack` once if the start fails, and `renew` if a script was at fault; the function it returns says that the start has succeeded. */
export function watchStart(fallBack: () => void, renew: () => void): () => void {
  const fail = (event: Event | null) => {
    // stylesheets, pictures and preload links may fail without taking the start with them
    if (event?.target instanceof Element && !(event.target instanceof HTMLScriptElement)) return;
    stop();
    fallBack();
    if (event !== null) renew();
  };
  const timer = setTimeout(fail, LONGEST_START, null);
  const stop = () => {
    clearTimeout(timer);
    removeEventListener("error", fail, true);
    removeEventListener("unhandledrejection", fail);
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  return stop;
}
