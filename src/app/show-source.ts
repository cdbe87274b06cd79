import type { PageSource } from "./page-source.ts";

let showSource: (source: PageSource) => void = () => {};

/** Said by the start: how another source takes the place of the one that the page shows. */
export function onSourceShown(show: (source: PageSource) => void): void {
  showSource = show;
}

/** Has every part of the page drawn anew from another source, without opening the page again. */
export const showOnPage = (source: PageSource): void => showSource(source);
