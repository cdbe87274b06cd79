import { type RefObject, useState } from "react";

export interface ActiveResult {
  /** which result the keys have chosen; -1 is none */
  readonly index: number;
  readonly step: (by: 1 | -1) => void;
  /** follows the chosen result, else the first */
  readonly follow: () => void;
}

/** The result that the keys have chosen among those shown for a text; another text begins anew. */
export function useActiveResult(root: RefObject<HTMLElement | null>, text: string): ActiveResult {
  const [active, setActive] = useState<{ readonly for: string; readonly index: number } | null>(null);
  const index = active?.for === text ? active.index : -1;
  const options = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
  const step = (by: 1 | -1) => {
    const all = options();
    if (all.length === 0) return;
    const next = index < 0 ? (by > 0 ? 0 : all.length - 1) : (index + by + all.length) % all.length;
    setActive({ for: text, index: next });
    all[next]?.scrollIntoView({ block: "nearest" });
  };
  return { index, step, follow: () => options()[Math.max(index, 0)]?.click() };
}
