import { type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useMedia } from "../components/use-media.ts";
import { hideUntilFound } from "../view-state/until-found.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import { OpeningRow } from "./OpeningRow.tsx";
import styles from "./PhoneFold.module.css";
import { isOpened, NARROW, setOpened, subscribeFolds } from "./phone-folds.ts";
import { usePrinting } from "./use-printing.ts";

/**
 * What is for looking up: on a phone it rests behind one line that says what it holds and how much; on a wider page, in an
 * embed, on paper and without scripts it simply stands there. `isAsked` where the reader has asked for some of it.
 * A title inside that says the same as the line is marked with `data-fold-title`.
 */
export function PhoneFold({
  id,
  line,
  isAsked = false,
  children,
}: {
  id: string;
  line: string;
  isAsked?: boolean;
  children: ReactNode;
}) {
  const { embed } = usePageState();
  const isNarrow = useMedia(NARROW);
  const isPrinting = usePrinting();
  const wasOpened = useSyncExternalStore(
    subscribeFolds,
    () => isOpened(id),
    () => false,
  );
  const isOpen = !isNarrow || embed || isAsked || isPrinting || wasOpened;
  const content = useRef<HTMLDivElement>(null);
  // React writes `hidden` as a flag only; "until-found" lets the browser's own search look inside
  useLayoutEffect(() => {
    content.current?.toggleAttribute("data-open", isOpen);
    hideUntilFound(content.current, !isOpen);
  }, [isOpen]);
  return (
    <>
      <h3 className={styles.head}>
        <OpeningRow className={styles.line} controls={id} isOpen={isOpen} onClick={() => setOpened(id, !isOpen)}>
          <span key={line}>{line}</span>
        </OpeningRow>
      </h3>
      <div ref={content} id={id} data-fold={id} className={styles.content}>
        {children}
      </div>
    </>
  );
}
