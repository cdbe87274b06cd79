import type { ReactNode } from "react";
import { usePageState } from "../view-state/use-page-state.ts";
import { Joined, type Run } from "./Joined.tsx";
import { runsOf } from "./TermText.tsx";

/**
 * A sentence of the page with figures in it. `text` is the translation with its {{places}} left open; each is filled with a
 * node. `terms` explains the terms in it where they stand.
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
  const { language } = usePageState();
  const runs = text.split(/\{\{(\w+)\}\}/).flatMap((run, index): readonly Run[] => {
    if (index % 2 === 1) {
      const part = parts[run];
      const isText = typeof part === "string" || typeof part === "number";
      return [isText ? { key: String(index), words: String(part) } : { key: `${index} ${run}`, node: part }];
    }
    if (run === "") return [];
    return terms ? runsOf(run, language, String(index)) : [{ key: String(index), words: run }];
  });
  return <Joined runs={runs} />;
}

/** Leaves the {{places}} of a translation open, for `Sentence` to fill. */
export const OPEN = { skipInterpolation: true } as const;
