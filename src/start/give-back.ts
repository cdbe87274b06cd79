// Hidden content, kept clicks and buttons without effect are right only while a start is on its way. When it fails, the
// page is given back as it was served: on an error of a script, on any error before the start, or after ten seconds.
// Without it: start.spec.ts "gives the static page back" fails.

const LONGEST_START = 10_000;

/** Calls `giveBack` once if the start fails, and `renew` if a script was at fault; the function it returns says that the start has succeeded. */
export function watchStart(giveBack: () => void, renew: () => void): () => void {
  const fail = (event: Event | null) => {
    // stylesheets, pictures and preload links may fail without taking the start with them
    if (event?.target instanceof Element && !(event.target instanceof HTMLScriptElement)) return;
    stop();
    giveBack();
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
