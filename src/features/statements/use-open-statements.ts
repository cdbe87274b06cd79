import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { StatementId } from "../../core/document/dataset.ts";
import { usePrintedWhole } from "../../reading/use-printing.ts";
import { navigate, subscribe } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

export interface OpenStatements {
  readonly isOpen: (id: StatementId) => boolean;
  readonly toggle: (id: StatementId) => void;
  readonly setAll: (open: boolean) => void;
}

/**
 * Which statements are open: those the reader opened, and the one that the address names. Opening one writes it into the
 * address, so that Back closes it again. For printing all are open. `onArrive` leads to one that a link or the address asked for.
 */
export function useOpenStatements(ids: readonly StatementId[], onArrive: (id: StatementId) => void): OpenStatements {
  const { statement, embed, cell } = usePageState();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(ids.slice(0, 1)));
  const isPrinting = usePrintedWhole();
  const shown = useRef<string | null>(null);
  const own = useRef(false);
  const isBack = useRef(false);
  const arriveAgain = useEffectEvent((id: string) => {
    const asked = ids.find((each) => each === id);
    if (asked === undefined || embed || cell !== null) return;
    setOpen((now) => new Set(now).add(asked));
    onArrive(asked);
  });

  useEffect(
    () =>
      subscribe((_, change) => {
        isBack.current = change === null;
        // the link to a statement that is shown leads there again
        const again = change?.statement ?? null;
        if (again !== null && again === shown.current && !own.current) arriveAgain(again);
      }),
    [],
  );
  // before the browser paints: what follows the list stays where it is first seen
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an address
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = statement;
    const isOwn = own.current;
    own.current = false;
    if (before === statement || isOwn) return;
    setOpen((now) => {
      const next = new Set(now);
      if (isBack.current && before !== null) next.delete(before);
      if (statement !== null) next.add(statement);
      return next;
    });
    const asked = ids.find((id) => id === statement);
    if (asked !== undefined && !isBack.current && !embed && cell === null) onArrive(asked);
  }, [statement]);

  const isOpen = (id: StatementId) => isPrinting || open.has(id);
  return {
    isOpen,
    toggle: (id) => {
      const next = new Set(open);
      if (next.has(id)) next.delete(id);
      else next.add(id);
      setOpen(next);
      // an embed of one statement is what its address says
      if (embed || (next.has(id) ? statement === id : statement !== id)) return;
      own.current = true;
      navigate(next.has(id) ? { view: "statements", statement: id } : { statement: null });
    },
    setAll: (isWanted) => setOpen(new Set(isWanted ? ids : [])),
  };
}
