import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from "react";

/** A part of a picture: what is said of it where it is pointed at, and what its press does. */
export interface PicturePart {
  readonly id: string;
  readonly said: string;
  readonly open?: () => void;
}

/** What a live picture is told beside what the still one shows: the part that is pointed at. */
export interface Pointed {
  readonly pointed: PicturePart | null;
}

/** Which part of a picture the pointer, the finger or the arrow keys are at, and what the picture listens to for that. */
export function usePointed(parts: readonly PicturePart[]) {
  const [pointed, setPointed] = useState<{ readonly id: string; readonly isByKey: boolean } | null>(null);
  const part = parts.find(({ id }) => id === pointed?.id) ?? null;
  const point = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    // a finger keeps the element on which it began
    const under = pointerType === "touch" ? document.elementFromPoint(clientX, clientY) : (target as Element);
    const { part: drawn, label } = under?.closest<SVGElement>("[data-part], [data-label]")?.dataset ?? {};
    const id = drawn ?? label;
    setPointed((last) => (last?.id === id ? last : id === undefined ? null : { id, isByKey: false }));
  };
  // the still picture opens its parts itself
  const open = ({ target }: MouseEvent) => {
    const { part: drawn } = (target as Element).closest<SVGElement>("[data-part]")?.dataset ?? {};
    parts.find(({ id }) => id === drawn)?.open?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = keyed(parts, part, event.key);
    if (id !== undefined) setPointed(id === null ? null : { id, isByKey: true });
    else if (event.key === "Enter" && part?.open !== undefined) part.open();
    else return;
    event.preventDefault();
  };
  const leave = () => setPointed(null);
  return {
    part,
    /** what was reached by keys is said aloud */
    isByKey: pointed?.isByKey === true,
    point,
    listeners: { onBlur: leave, onPointerLeave: leave, onPointerCancel: leave, onClick: open, onKeyDown: press },
  };
}

/** Which part a key leads to; null: none any more, undefined: the key is not for the picture. */
function keyed(parts: readonly PicturePart[], part: PicturePart | null, key: string): string | null | undefined {
  const index = part === null ? -1 : parts.indexOf(part);
  const last = parts.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(index + 1, last),
    ArrowDown: Math.min(index + 1, last),
    ArrowLeft: index < 0 ? last : Math.max(index - 1, 0),
    ArrowUp: index < 0 ? last : Math.max(index - 1, 0),
    Home: 0,
    End: last,
  };
  if (key === "Escape") return part === null ? undefined : null;
  return parts[to[key] ?? -1]?.id;
}
