import { createElement, Fragment, type ReactNode } from "react";

/**
 * A sentence of the page with figures in it. `text` is the translation with its {{places}} left open; each is filled with a
 * node. Runs of words are spans of their own, so that a browser's translator can replace them without touching a figure.
 */
export function Sentence({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  const runs = text.split(/\{\{(\w+)\}\}/);
  const nodes = runs.map((run, index) =>
    index % 2 === 1 ? parts[run] : run === "" ? null : <span key={run}>{run}</span>,
  );
  return createElement(Fragment, null, ...nodes);
}

/** Leaves the {{places}} of a translation open, for `Sentence` to fill. */
export const OPEN = { skipInterpolation: true } as const;
