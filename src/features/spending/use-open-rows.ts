import { useState } from "react";
import type { OpenRows } from "../../components/TreeTable.tsx";
import { type FunctionalTree, walk } from "../../core/budget/functional-tree.ts";
import { usePrinting } from "../../reading/use-printing.ts";
import { type Level, openAtRest } from "./level.ts";

/** Which rows of the tree are open. A newly chosen code opens its path; what the reader opens and closes stays so, in either language. On paper all are. */
export function useOpenRows(tree: FunctionalTree, level: Level): readonly [OpenRows, (open: OpenRows) => void] {
  const onPath = Object.fromEntries(level.path.map((line) => [line.code, true]));
  const [open, setOpen] = useState<OpenRows>(() => ({ ...openAtRest(tree.classes), ...onPath }));
  const code = level.line?.code ?? null;
  const [shown, setShown] = useState(code);
  if (shown !== code) {
    setShown(code);
    setOpen({ ...open, ...onPath });
  }
  const all = Object.fromEntries(walk(tree.classes).map((line) => [line.code, true]));
  return [usePrinting() ? all : open, setOpen];
}
