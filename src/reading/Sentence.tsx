import { createElement, Fragment, type ReactNode } from "react";
import { TermText } from "./TermText.tsx";

/**
 * A sentence of the page with figures in it. `text` is the translation with its {{places}} left open; each is filled with a
 * node. Runs of words are spans of their own, so that a browser's translator can replace them without touching a figure.
 * `terms` explains the terms in it where they stand.
 */
export function Sentence({
  text,
  parts,
  terms = false,
}: {
  text: string;
  parts: Readonly<Record<string, ReactNode>>;
  terms?: boolean;
}) {
  const runs = text.split(/\{\{(\w+)\}\}/);
  const nodes = runs.map((run, index) =>
    index % 2 === 1 ? (
      parts[run]
    ) : run === "" ? null : terms ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice
      <TermText key={`${index} ${run}`} text={run} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice
      <span key={`${index} ${run}`}>{run}</span>
    ),
  );
  return createElement(Fragment, null, ...nodes);
}

/** Leaves the {{places}} of a translation open, for `Sentence` to fill. */
export const OPEN = { skipInterpolation: true } as const;
