import { Component, type ReactNode, Suspense, useRef } from "react";
import styles from "./LivePicture.module.css";
import type { LoadChart } from "./live-charts.ts";
import { useKeptClick } from "./use-kept-click.ts";
import { useLiveChart } from "./use-live-chart.ts";
import { type PicturePart, usePointed } from "./use-pointed.ts";

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
  const frame = useRef<HTMLDivElement>(null);
  const { attempt, touch, retry } = useLiveChart(load, frame);
  const { part, isByKey, point, listeners } = usePointed(parts);
  const keptClick = useKeptClick();
  const failed = (
    <p className={styles.failed}>
      {words.failed}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields
    <div
      ref={frame}
      role="group"
      aria-label={words.keys}
      className={styles.frame}
      {...listeners}
      {...keptClick}
      onFocus={touch}
      onPointerDown={(event) => {
        touch();
        point(event);
      }}
      onPointerMove={(event) => {
        touch();
        point(event);
      }}
    >
      <Boundary
        key={attempt?.count}
        fallback={
          <>
            {still}
            {failed}
          </>
        }
      >
        <Suspense fallback={still}>{attempt === null ? still : <attempt.Chart {...live} pointed={part} />}</Suspense>
      </Boundary>
      <p className="spoken" aria-live="polite">
        {isByKey && <span key={part?.id}>{part?.said}</span>}
      </p>
    </div>
  );
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
