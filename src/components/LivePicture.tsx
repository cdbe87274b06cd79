import {
  Component,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import styles from "./LivePicture.module.css";
import type { LoadChart } from "./live-charts.ts";

/**
 * A picture that stands at once as our own SVG and comes alive when its library has arrived. Nothing is asked for before the
 * picture is seen; where the library does not come or fails, the picture stays, and the reader may try again.
 */
export function LivePicture<Props extends object>({
  still,
  load,
  live,
  words,
}: {
  readonly still: ReactNode;
  /** null where only the still picture is to be had */
  readonly load: LoadChart<Props>;
  readonly live: Props;
  readonly words: { readonly failed: string; readonly retry: string };
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState<{ readonly count: number; readonly Chart: ComponentType<Props> } | null>(null);
  const start = () =>
    load !== null &&
    startTransition(() => setAttempt((last) => ({ count: (last?.count ?? 0) + 1, Chart: lazy(load) })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when first seen
  useEffect(() => (load === null ? undefined : whenSeen(frame.current, start)), []);
  return (
    <div ref={frame}>
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
        <Suspense fallback={still}>{attempt === null ? still : <attempt.Chart {...live} />}</Suspense>
      </Boundary>
    </div>
  );
}

/** Calls back once the element comes near the window; where nobody can tell, at once. A hidden drawing is never near. */
function whenSeen(element: Element | null, then: () => void): (() => void) | undefined {
  if (element === null) return undefined;
  if (typeof IntersectionObserver === "undefined") {
    then();
    return undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: "120px" },
  );
  observer.observe(element);
  return () => observer.disconnect();
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
