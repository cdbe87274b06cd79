import {
  Component,
  type ComponentType,
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  Suspense,
  startTransition,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./LivePicture.module.css";
import type { LiveChart, LoadChart } from "./live-charts.ts";

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

/** Charts that have come: the next picture of their kind is live from the first. */
const come = new Map<unknown, LiveChart<never>>();

/**
 * A picture that stands at once as our own SVG. Its library comes when the reader first touches it, and then it tells what is
 * under the pointer, the finger and the arrow keys. Where the library does not come or fails, the picture stays, and the reader
 * may try again.
 */
export function LivePicture<Props extends object>({
  still,
  load,
  live,
  parts,
  words,
}: {
  readonly still: ReactNode;
  /** null where only the still picture is to be had: the arrow keys tell its parts all the same */
  readonly load: LoadChart<Props>;
  readonly live: Props;
  readonly parts: readonly PicturePart[];
  readonly words: { readonly keys: string; readonly failed: string; readonly retry: string };
}) {
  type Chart = ComponentType<Props & Pointed>;
  const frame = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState<{ readonly count: number; readonly Chart: Chart } | null>(null);
  const [pointed, setPointed] = useState<{ readonly id: string; readonly isByKey: boolean } | null>(null);
  const part = parts.find(({ id }) => id === pointed?.id) ?? null;
  const start = () => {
    if (load === null) return;
    const kept = async () => {
      const loaded = await load();
      come.set(load, loaded.default);
      return loaded as { default: Chart };
    };
    startTransition(() => setAttempt((last) => ({ count: (last?.count ?? 0) + 1, Chart: lazy(kept) })));
  };
  const touch = () => attempt === null && start();
  const begin = useEffectEvent((element: HTMLElement) => {
    // no stop of the Tab key before it is one: the markup is served to pages without scripts as well
    element.tabIndex = 0;
    // the pointer over it is what has hydrated it
    const Chart = come.get(load) as unknown as Chart | undefined;
    if (Chart !== undefined) setAttempt({ count: 0, Chart });
    else if (element.matches(":hover")) touch();
  });
  // once the markup has hydrated as it was served, and before a new one is painted
  useLayoutEffect(() => {
    if (frame.current !== null) begin(frame.current);
  }, []);

  const point = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    touch();
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
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields
    <div
      ref={frame}
      role="group"
      aria-label={words.keys}
      className={styles.frame}
      onFocus={touch}
      onBlur={leave}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={leave}
      onPointerCancel={leave}
      onClick={open}
      onKeyDown={press}
    >
      <Boundary
        key={attempt?.count}
        fallback={
          <>
            {still}
            <p className={styles.failed}>
              {words.failed}
              <button type="button" onClick={start}>
                {words.retry}
              </button>
            </p>
          </>
        }
      >
        <Suspense fallback={still}>{attempt === null ? still : <attempt.Chart {...live} pointed={part} />}</Suspense>
      </Boundary>
      <p className="spoken" aria-live="polite">
        {pointed?.isByKey === true && <span key={part?.id}>{part?.said}</span>}
      </p>
    </div>
  );
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

class Boundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
