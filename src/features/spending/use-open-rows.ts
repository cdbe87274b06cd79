import { useState } from "react";
import type { OpenRows } from "../../components/tree-rows.ts";
import { type FunctionalTree, walk } from "../../core/document/functional-tree.ts";
import { usePrinted } from "../../reading/use-printing.ts";
import { type Level, openAtRest } from "./level.ts";

/** A brief has room for so many rows. */
const MOST_IN_BRIEF = 40;

/** Which rows of the tree are open. A newly chosen code opens its path; what the reader opens and closes stays so, in either language. On paper all are, in a brief as long as they are few. */
export function useOpenRows(
  tree: FunctionalTree,
  level: Level,
): readonly [OpenRows, (change: (open: OpenRows) => OpenRows) => void] {
  const onPath = Object.fromEntries(level.path.map((line) => [line.code, true]));
  const [open, setOpen] = useState<OpenRows>(() => ({ ...openAtRest(tree.classes), ...onPath }));
  const code = level.line?.code ?? null;
  const [shown, setShown] = useState(code);
  if (shown !== code) {
    setShown(code);
    setOpen((before) => ({ ...before, ...onPath }));
  }
  const printed = usePrinted();
  if (printed === null) return [open, setOpen];
  const lines = walk(tree.classes);
  const all = Object.fromEntries(lines.map((line) => [line.code, true]));
  return [printed === "brief" && lines.length > MOST_IN_BRIEF ? openAtRest(tree.classes) : all, setOpen];
}
